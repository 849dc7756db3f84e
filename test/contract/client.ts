import { ExcelHost } from '../../src/workbench/host/excelHost';
import { loadExcelClient, type ExcelClient } from '../../src/workbench/host/transport/node';

/** Microsoft's client and the workbook it talks to; a new workbook before every test. */
export interface Contract {
  readonly client: ExcelClient;
  readonly host: ExcelHost;
  /** `Excel.run` of Microsoft's client. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What a program that fails is told. */
  failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error>;
  /** Opens another workbook in place of the empty one. */
  open(bytes: Uint8Array): void;
}

/** Loads the client once for a test file. */
export function contract(): Contract {
  let host = ExcelHost.open(null);
  const client = loadExcelClient(host);
  const connect = (next: ExcelHost) => {
    host = next;
    client.connect(next);
  };
  beforeEach(() => connect(ExcelHost.open(null)));
  const run: Contract['run'] = (work) => client.Excel.run(work);
  return {
    client,
    get host() {
      return host;
    },
    run,
    failure: (work) =>
      run(work).then(
        () => {
          throw new Error('the program did not fail');
        },
        (error: OfficeExtension.Error) => error,
      ),
    open: (bytes) => connect(ExcelHost.open(bytes)),
  };
}

const PATIENCE = 5_000;
const PAUSE = 20;

/** Waits for as many events as are expected: they leave after the answer, and take their time. */
export async function heard(events: readonly unknown[], count = 1): Promise<void> {
  for (let waited = 0; events.length < count && waited < PATIENCE; waited += PAUSE) await pause();
}

/** Long enough for an event to arrive that should not. */
export async function silence(): Promise<void> {
  for (let i = 0; i < 5; i++) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
