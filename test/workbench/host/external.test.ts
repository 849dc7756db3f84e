import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { createExternal, EXCEL_2021 } from '../../../src/workbench/host/transport/external';

const RICH_API_REQUEST = 93;
const theme = { background: 0xffffff, text: 0, control: 0xeeeeee };

interface External {
  GetContext(): object;
  Execute(dispatchId: number, args: unknown[], callback: (answer: { toArray(): unknown[] }) => void): void;
}

function desktop(onStart?: () => void) {
  const host = ExcelHost.open(null);
  const environment = () => ({ locale: 'zh-CN', requirements: EXCEL_2021, theme });
  const external = createExternal(host, environment, { onStart }).external as External;
  const request = () =>
    new Promise<unknown[]>((resolve) =>
      external.Execute(RICH_API_REQUEST, [['', '', '', '', '{"Actions":[],"ObjectPaths":{}}']], (answer) =>
        resolve(answer.toArray()),
      ),
    );
  return { host, external, request };
}

describe('the desktop transport', () => {
  it('tells of an error that it has no number for as one of the request’s first action', async () => {
    const { host, request } = desktop();
    host.setFaults(() => ({ kind: 'error', code: 'UndoNotSupported', when: 'before' }));
    const [status, http, , body] = await request();
    expect([status, http]).toEqual([0, 200]);
    expect(JSON.parse(String(body))).toMatchObject({
      Results: [],
      Error: { Code: 'UndoNotSupported', ActionIndex: 0 },
    });
  });

  it('says that a client starts when it asks where it is', () => {
    const started = jest.fn();
    const { external } = desktop(started);
    expect(started).not.toHaveBeenCalled();
    external.GetContext();
    expect(started).toHaveBeenCalledTimes(1);
  });
});
