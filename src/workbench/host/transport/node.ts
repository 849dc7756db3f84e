import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { ExcelHost } from '../excelHost';
import type { HostEvent, RequestBody } from '../protocol/messages';
import { requirementSets } from './officeGlobals';

/** Rich API events, among the kinds of messages that Office sends to a page. */
export const RICH_API_EVENT = 65_536;

/** Microsoft's Excel client, as its own script defines it. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Connects the client to another workbook. */
  connect(host: ExcelHost): void;
  /** Lets the client refuse members above these requirement sets, by Microsoft's own table; null lets it pass all. */
  declare(requirements: Readonly<Record<string, string>> | null): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | RequestBody };
}

let compiled: vm.Script | undefined;

/** The unmodified client of the npm package, compiled once a process. */
function clientScript(): vm.Script {
  if (compiled) return compiled;
  const file = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist',
    'excel-web-16.00.js',
  );
  return (compiled = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }));
}

/**
 * Loads the client into a context of its own and connects it to a host through `_richApiNativeBridge`, the client's own
 * seam for hosts that are no web page.
 */
export function loadExcelClient(host: ExcelHost): ExcelClient {
  let current = host;
  let stopListening = () => {};
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as RequestMessage;
      if (type !== REQUEST) return;
      const target = current;
      queueMicrotask(() => bridge.onMessageFromHost?.(reply(id, target, message.body)));
    },
  };
  const connect = (next: ExcelHost) => {
    stopListening();
    current = next;
    stopListening = next.onEvents((events) => bridge.onMessageFromHost?.(eventMessage(events)));
  };
  // The client tries to let its references go again and again, after its workbook has been closed too.
  const later = (work: () => void, milliseconds?: number) => {
    const own = current;
    return setTimeout(() => own === current && work(), milliseconds);
  };
  const window = clientWindow(bridge, later);
  clientScript().runInContext(vm.createContext(window));
  connect(host);
  return {
    Excel: window.Excel as typeof Excel,
    OfficeExtension: window.OfficeExtension as typeof OfficeExtension,
    connect,
    declare: (requirements) => declareRequirements(window, requirements),
  };
}

/** The client looks members up in its own table of requirement sets once its check, which is off by default, is on. */
function declareRequirements(
  window: Record<string, unknown>,
  requirements: Readonly<Record<string, string>> | null,
): void {
  const { CommonUtility } = window.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = requirements !== null;
  const context = requirements ? { requirements: requirementSets(requirements) } : undefined;
  // This is where the client's `Office.context` looks.
  (window.OSF as { _OfficeAppFactory: { getContext(): unknown } })._OfficeAppFactory.getContext = () => context;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

function reply(id: number, host: ExcelHost, body: string | RequestBody): string {
  const answer = host.process(body);
  // The body is JSON already: it is pasted in rather than parsed and written again.
  if (answer.ok)
    return `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${answer.text}}}`;
  const error = { code: answer.code, message: answer.message };
  return JSON.stringify({ id, type: RESPONSE, message: { statusCode: 400, headers: {}, body: { error } } });
}

let eventSerial = 0;

function eventMessage(events: readonly HostEvent[]): string {
  const entries = events.map(({ messageType, targetId, payload }) => ({
    messageCategory: RICH_API_EVENT,
    messageType,
    targetId,
    message: JSON.stringify(payload),
    id: String(++eventSerial),
  }));
  return JSON.stringify({ type: EVENTS, controlId: '', message: { entries } });
}

/** The little of a browser and of the office.js loader that the client's script touches while it loads. */
function clientWindow(
  bridge: Bridge,
  later: (work: () => void, milliseconds?: number) => unknown,
): Record<string, unknown> {
  const nothing = () => undefined;
  const office = { FeatureGates: {} };
  const window: Record<string, unknown> = {
    console,
    setTimeout: later,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    external: {},
    navigator: { userAgent: 'node' },
    location: {
      href: 'http://localhost/',
      origin: 'http://localhost',
      protocol: 'http:',
      host: 'localhost',
      search: '',
      hash: '',
    },
    document: {
      domain: 'localhost',
      addEventListener: nothing,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
    OfficeExt: { Association: class Association {}, HostName: {} },
    OSF: {
      ConstantNames: {},
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostPlatform: 'node', flags: 0 }),
        getLoggingAllowed: () => false,
        getContext: nothing,
      },
    },
    _richApiNativeBridge: bridge,
  };
  const type = Object.assign(function Type() {}, { registerNamespace: (name: string) => (window[name] ??= {}) });
  Object.assign(window, { Type: type, window, self: window, top: window, parent: window });
  const context = vm.createContext(window);
  vm.runInContext('Function.prototype.registerClass = function () {}; Type.prototype = Function.prototype;', context);
  return window;
}
