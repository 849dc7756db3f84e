import { ExcelHost } from '../../src/workbench/host/excelHost';
import { createExternal, EXCEL_2021 } from '../../src/workbench/host/transport/external';

/** `window.external` of desktop Excel, called by hand as office.js calls it. */
const RICH_API = 93;
const RICH_API_EVENTS = 33;
const SELECTION_CHANGED = 2;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

type Answer = { toArray(): unknown[] };

interface External {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown> & { GetSettings(): Settings };
  Execute(dispatchId: number, args: unknown[], callback: (answer: Answer) => void): void;
  RegisterEvent(
    dispatchId: number,
    target: string,
    handler: (id: number, payload: Answer) => void,
    done: (status: number) => void,
  ): void;
  UnregisterEvent(dispatchId: number, target: string, done: (status: number) => void): void;
}

interface Settings {
  Read(keys: string[], values: string[]): void;
  Write(keys: string[], values: string[]): void;
}

/** What Microsoft's client sent for `range.values = [["张三"]]; range.load("text")`, recorded. */
const RECORDED = {
  AutoKeepReference: true,
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
    { Id: 9, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
    { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
    { Id: 11, ActionType: 4, Name: 'Values', ObjectPathId: 7, ArgumentInfo: { Arguments: [[['张三']]] } },
    { Id: 12, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: { Select: ['text'] }, L: [1, 3, 5, 7] },
  ],
  ObjectPaths: {
    '1': { Id: 1, ObjectPathType: 1, Name: '' },
    '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    '5': {
      Id: 5,
      ObjectPathType: 3,
      Name: 'GetActiveWorksheet',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [] },
    },
    '7': { Id: 7, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 5, ArgumentInfo: { Arguments: ['A1'] } },
  },
};

/** What it sent for `worksheet.onChanged.add(…)`. */
const REGISTER_CHANGES = {
  AutoKeepReference: false,
  Actions: [
    { Id: 14, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 15, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 16, ActionType: 1, Name: '', ObjectPathId: 13 },
    {
      Id: 18,
      ActionType: 3,
      Name: '_RegisterDataChangedEvent',
      ObjectPathId: 13,
      ArgumentInfo: { Arguments: [] },
      L: [1, 3, 13],
    },
    { Id: 19, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
  ],
  ObjectPaths: {
    '1': { Id: 1, ObjectPathType: 1, Name: '' },
    '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    '13': {
      Id: 13,
      ObjectPathType: 3,
      Name: 'GetActiveWorksheet',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [] },
    },
  },
};

const THEME = { background: 0xffffff, text: 0x000000, control: 0xf0f0f0 };

function desktop(host = ExcelHost.open(null)) {
  const made = createExternal(host, () => ({ locale: 'zh-CN', requirements: EXCEL_2021, theme: THEME }));
  const external = made.external as External;
  const execute = (dispatchId: number, args: unknown[] = []) =>
    new Promise<unknown[]>((resolve) => external.Execute(dispatchId, args, (answer) => resolve(answer.toArray())));
  const request = (body: unknown) => execute(RICH_API, [[17, '', 'POST', 'ProcessQuery', JSON.stringify(body), []]]);
  const listen = async (dispatchId: number) => {
    const heard: unknown[][] = [];
    const handler = (_id: number, payload: Answer) => void heard.push(payload.toArray());
    const status = await new Promise((resolve) => external.RegisterEvent(dispatchId, '', handler, resolve));
    expect(status).toBe(0);
    return heard;
  };
  return { host, external, execute, request, listen, runCommand: made.runCommand };
}

const answerOf = (reply: unknown[]) =>
  JSON.parse(String(reply[3])) as { Results: { Value: unknown }[]; Error?: unknown };

describe('window.external, which office.js finds inside desktop Excel', () => {
  it('says what it is before office.js starts', () => {
    const { external } = desktop();
    expect(external.GetHostInfo()).toBe('Excel$Win32$16.01$zh-CN$$$disableLogging$1');
    const context = external.GetContext();
    expect(JSON.parse(String(context.GetSupportedMatrix?.()))).toMatchObject({
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
    });
    expect(context.GetAppUILocale?.()).toBe('zh-CN');
    expect(JSON.parse(String(context.GetOfficeThemeInfo?.()))).toMatchObject({ bodyBackgroundColor: THEME.background });
  });

  it('runs a recorded request and answers [0, 200, headers, body]', async () => {
    const { host, request } = desktop();
    const reply = await request(RECORDED);
    expect(reply.slice(0, 3)).toEqual([0, 200, []]);
    expect(answerOf(reply).Results.at(-1)).toMatchObject({ ActionId: 12, Value: { Text: [['张三']] } });
    expect(host.workbook.$active.getRange('A1').values).toEqual([['张三']]);
  });

  it('answers an error of the program inside the body, with where it happened', async () => {
    const paths = {
      ...RECORDED.ObjectPaths,
      '7': { ...RECORDED.ObjectPaths['7'], ArgumentInfo: { Arguments: ['?'] } },
    };
    const answer = answerOf(await desktop().request({ ...RECORDED, ObjectPaths: paths }));
    expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Worksheet.getRange', ActionIndex: 3 });
  });

  it.each([
    ['InvalidOperationInCellEditMode', 5004],
    ['InvalidOrTimedOutSession', 5012],
    ['ActivityLimitReached', 5102],
    ['RequestPayloadSizeLimitExceeded', 5103],
    ['ResponsePayloadSizeLimitExceeded', 5104],
    ['AccessDenied', 7000],
    ['SomethingElse', 5001],
  ])('tells of %s, which concerns the whole request, by the number %d', async (code, number) => {
    const { host, request } = desktop();
    host.setFaults(() => ({ kind: 'error', code, when: 'before' }));
    expect(await request(RECORDED)).toEqual([number]);
    expect(host.workbook.$active.getRange('A1').values).toEqual([['']]);
  });

  it('knows no other dispatch ids', async () => {
    expect(await desktop().execute(65)).toEqual([5001]);
  });

  it('hands on events once they are registered, as rows of six', async () => {
    const { host, external, request, listen } = desktop();
    const events = await listen(RICH_API_EVENTS);
    const selections = await listen(SELECTION_CHANGED);
    await request(REGISTER_CHANGES);
    host.edit((workbook) => (workbook.$active.getRange('B2').values = [['李四']]));
    await settled();
    const [category, , targetId, payload] = (events[0]?.[0] ?? []) as [number, number, string, string];
    expect([category, targetId]).toEqual([65_536, host.workbook.$active.$id]);
    expect(JSON.parse(payload)).toMatchObject({ address: 'B2', changeType: 'RangeEdited', worksheetId: targetId });

    host.edit((workbook) => workbook.$active.getRange('C3').select());
    await settled();
    expect(selections).toHaveLength(1);

    await new Promise((resolve) => external.UnregisterEvent(RICH_API_EVENTS, '', resolve));
    const before = events.length;
    host.edit((workbook) => (workbook.$active.getRange('B3').values = [['王五']]));
    await settled();
    expect(events).toHaveLength(before);
  });

  it('keeps the settings of the document that the add-in writes', () => {
    const settings = desktop().external.GetContext().GetSettings();
    settings.Write(['语言', '旧的'], ['"zh"', '1']);
    settings.Write(['语言'], ['"en"']);
    const keys: string[] = [];
    const values: string[] = [];
    settings.Read(keys, values);
    expect([keys, values]).toEqual([['语言'], ['"en"']]);
  });

  it('runs a function of the ribbon and waits until the add-in has completed it', async () => {
    const { execute, listen, runCommand } = desktop();
    await expect(runCommand('NewCustomer', 'newCustomer')).rejects.toThrow('has not started');
    const commands = await listen(COMMAND_INVOKED);
    const done = jest.fn();
    const running = runCommand('NewCustomer', 'newCustomer').then(done);
    expect(commands).toEqual([['NewCustomer', 'newCustomer', JSON.stringify({ source: { id: 'NewCustomer' } })]]);
    await settled();
    expect(done).not.toHaveBeenCalled();
    expect(await execute(COMMAND_COMPLETED)).toEqual([0]);
    await running;
    expect(done).toHaveBeenCalled();
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
