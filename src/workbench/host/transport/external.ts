import type { ExcelHost } from '../excelHost';
import { TRANSPORT_CODES } from '../faults';
import { isErrorCode } from '../protocol/hostError';
import type { HostEvent, ResponseBody } from '../protocol/messages';

const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const SELECTION_CHANGED = 2;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const OPEN_BROWSER_WINDOW = 102;
const UNKNOWN_OPERATION = 5001;
const RICH_API_CATEGORY = 65_536;

export interface OfficeEnvironment {
  /** Display language, e.g. "zh-CN". */
  readonly locale: string;
  /** Requirement sets and their highest versions. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Colours of the Office theme as 0xRRGGBB. */
  readonly theme: { readonly background: number; readonly text: number; readonly control: number };
}

/** The sets that Excel 2021 has. */
export const EXCEL_2021: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  OpenBrowserWindowApi: '1.1',
  RichApiRuntime: '1.1',
};

type SafeArray = { toArray(): unknown[]; dimensions?(): number };
type Handler = (dispatchId: number, payload: SafeArray) => void;

const safeArray = (...items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

export interface ExternalHooks {
  /** Told when a client has been loaded, before its program runs. */
  readonly onStart?: () => void;
  /** Hands out events, at once by default. */
  readonly tell?: (events: () => void) => void;
  /** Opens a page beside the workbench. */
  readonly openPage?: (address: string) => void;
}

/** Runs a function of the ribbon in the add-in's shared runtime; resolves when the add-in says it is done. */
export type RunCommand = (controlId: string, functionName: string) => Promise<void>;

/**
 * The object that office.js finds as `window.external` inside desktop Excel. The workbench's page holds it, and the pane's
 * frame is given it by a script that stands before office.js.
 */
export function createExternal(
  host: ExcelHost,
  environment: () => OfficeEnvironment,
  { onStart, tell = (events) => events(), openPage }: ExternalHooks = {},
): { external: object; runCommand: RunCommand } {
  const handlers = new Map<number, Handler>();
  const settings = new Map<string, string>();
  const pendingCommands: (() => void)[] = [];

  const send = (events: readonly HostEvent[]) => {
    const rich = events.filter(({ messageType }) => messageType >= 10);
    const entries = rich.map(({ messageType, targetId, payload }, i) => [
      RICH_API_CATEGORY,
      messageType,
      targetId,
      JSON.stringify(payload),
      String(i),
      false,
    ]);
    if (entries.length) handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(...entries));
    if (events.some(({ messageType }) => messageType === SELECTION_CHANGED))
      handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray());
  };
  host.onEvents((events) => tell(() => send(events)));

  const execute = (dispatchId: number, args: readonly unknown[], callback: (result: SafeArray) => void) => {
    if (dispatchId === RICH_API_REQUEST) {
      const text = String((args[0] as unknown[])[4]);
      queueMicrotask(() => {
        const answer = host.process(text);
        if (answer.ok) return callback(safeArray(0, 200, [], answer.text));
        const number = TRANSPORT_CODES[answer.code];
        if (number === undefined && isErrorCode(answer.code)) callback(safeArray(0, 200, [], failedAction(answer)));
        else callback(safeArray(number ?? UNKNOWN_OPERATION));
      });
    } else if (dispatchId === COMMAND_COMPLETED) {
      pendingCommands.shift()?.();
      callback(safeArray(0));
    } else if (dispatchId === OPEN_BROWSER_WINDOW && openPage) {
      openPage(String(args.flat(2).find((part) => typeof part === 'string')));
      callback(safeArray(0));
    } else callback(safeArray(UNKNOWN_OPERATION));
  };

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${environment().locale}$$$disableLogging$1`,
    GetLoggingAllowed: () => false,
    GetContext: () => {
      onStart?.();
      return officeContext(environment(), settings);
    },
    Execute: execute,
    RegisterEvent: (dispatchId: number, _target: string, handler: Handler, callback: (status: number) => void) => {
      handlers.set(dispatchId, handler);
      setTimeout(() => callback(0));
    },
    UnregisterEvent: (dispatchId: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(dispatchId);
      setTimeout(() => callback(0));
    },
  };

  const runCommand: RunCommand = (controlId, functionName) =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(COMMAND_INVOKED);
      if (!handler) return reject(new Error('the add-in has not started'));
      pendingCommands.push(resolve);
      handler(COMMAND_INVOKED, safeArray(controlId, functionName, JSON.stringify({ source: { id: controlId } })));
    });

  return { external, runCommand };
}

/** The transport has no number for such an error: it reaches the client as that of the request's first action. */
function failedAction({ code, message }: { readonly code: string; readonly message: string }): string {
  const Error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return JSON.stringify({ Results: [], TraceIds: [], Error } satisfies ResponseBody);
}

/** The 22 questions office.js asks when it starts. */
function officeContext({ locale, requirements, theme }: OfficeEnvironment, settings: Map<string, string>): object {
  const answers: Readonly<Record<string, unknown>> = {
    AppType: 1,
    SolutionRef: 'customer-cards',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: locale,
    AppDataLocale: locale,
    DocUrl: 'C:\\Book1.xlsx',
    AppCapabilities: 0,
    ActivationMode: 2,
    ControlIntegrationLevel: 1,
    SolutionToken: '',
    CorrelationId: '',
    InstanceId: 'customer-cards',
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: JSON.stringify(requirements),
    HostCustomMessage: '',
    HostFullVersion: '16.0.17000.20000',
    DialogRequirementMatrix: '',
    FeaturesForSolution: '{}',
    InitialDisplayMode: 2,
    OfficeThemeInfo: JSON.stringify({
      bodyForegroundColor: theme.text,
      bodyBackgroundColor: theme.background,
      controlForegroundColor: theme.text,
      controlBackgroundColor: theme.control,
    }),
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [`Get${name}`, () => value]));
  return {
    ...context,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i] ?? ''));
      },
    }),
  };
}
