import { ActionFailure } from '../../src/actions/failure';
import { finishRun, journalRuns, undo } from '../../src/actions/journal';
import { saveMapping } from '../../src/actions/mapping';
import { createSettings, exportSettings, importSettings, resetSettings } from '../../src/actions/settings';
import type { CellValue } from '../../src/domain/cell/value';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Fault, FaultPlan } from '../../src/workbench/host/faults';
import { connect, TODAY, workbookOf } from '../excel/hosted';
import { differences, stateOf } from '../faults/workbookState';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const SHEET = '客户卡设置';
const LEADS = [
  ['客户姓名', '联系电话', '微信'],
  ['张三', '13800138000', 'zs138'],
];
const MAPPING = {
  sheet: '意向客户',
  kind: 'leads',
  columns: [
    { header: '联系电话', occurrence: 1, field: 'phone2' },
    { header: '序号', occurrence: 1, field: null },
  ],
} as const;

let host: ExcelHost;
let file: string;

function sheetOf() {
  const sheet = host.workbook.$sheet(SHEET);
  if (!sheet) throw new Error('no settings sheet');
  return sheet;
}
const rowsOf = () => sheetOf().getUsedRange(true).values as CellValue[][];
/** 0-based row of an entry. */
const rowOf = (item: string, detail = '') => rowsOf().findIndex((row) => row[1] === item && row[2] === detail);
function enter(row: number, ...cells: readonly CellValue[]): void {
  host.edit(() => cells.forEach((value, i) => value !== null && (sheetOf().getCell(row, i).values = [[value]])));
}
function reopen(): void {
  host = connect(ExcelHost.open(host.save(), { name: 'saved.xlsx' }));
}

/** A settings sheet with a mapping, an entry of the user's, and rows of his own. */
async function withEntries(): Promise<void> {
  host = workbookOf({ 意向客户: LEADS });
  await createSettings(CONTEXT);
  await saveMapping(CONTEXT, MAPPING);
  host.edit(() => {
    const entry = sheetOf().getCell(rowOf('首次联系期限'), 3);
    entry.formulas = [['=7*2']];
    entry.numberFormat = [['0.0']];
    entry.format.fill.color = '#FFFF00';
  });
  enter(rowsOf().length, '客户来源', '抖音');
  enter(rowsOf().length, '我的备注', '月底找财务对账');
}

async function withFile(): Promise<void> {
  await withEntries();
  enter(rowOf('首次联系期限'), '回访与分配', '首次联系期限', '', 21);
  enter(rowOf('抖音'), '客户来源', '=快手()');
  file = await exportSettings(CONTEXT);
  await withEntries();
}

const ACTIONS = {
  createSettings: {
    start: () => void (host = workbookOf({ 意向客户: LEADS })),
    run: () => createSettings(CONTEXT),
  },
  'saveMapping without a settings sheet': {
    start: () => void (host = workbookOf({ 意向客户: LEADS })),
    run: () => saveMapping(CONTEXT, MAPPING),
  },
  saveMapping: {
    start: withEntries,
    run: () =>
      saveMapping(CONTEXT, {
        sheet: '意向客户',
        kind: null,
        columns: [
          { header: '联系电话', occurrence: 1, field: 'phone' },
          { header: '序号', occurrence: 1 },
          { header: '微信', occurrence: 1, field: 'wechat' },
        ],
      }),
  },
  resetSettings: { start: withEntries, run: () => resetSettings(CONTEXT) },
  importSettings: { start: withFile, run: () => importSettings(CONTEXT, file) },
} as const;
type Name = keyof typeof ACTIONS;
const NAMES = Object.keys(ACTIONS) as Name[];

const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

const MIDWAY: Fault = { kind: 'error', code: 'GeneralException', when: 'midway' };
const LOST: Fault = { kind: 'error', code: 'InvalidOrTimedOutSession', when: 'before' };

/** Faults by number of the request after the one that has opened the run in the journal. */
function onceJournaled(faultAt: (index: number) => Fault | undefined): FaultPlan {
  let opened: number | undefined;
  return ({ index, body }) => {
    if (opened !== undefined) return faultAt(index - opened);
    if (/status\\+":\\+"open/.test(JSON.stringify(body))) opened = index;
    return undefined;
  };
}

describe.each(NAMES)('%s', (name) => {
  const { start, run } = ACTIONS[name];
  beforeEach(start);

  it('is taken back to the last format, also after saving and opening again', async () => {
    const before = stateOf(host);
    await run();
    expect(differences(stateOf(host), before)).not.toEqual([]);
    reopen();
    const { conflicts, run: undone } = await undo(CONTEXT);
    expect([conflicts, undone.status]).toEqual([[], 'reverted']);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  it('is taken back at once where it fails in the middle', async () => {
    const before = stateOf(host);
    for (const request of [1, 2]) {
      host.setFaults(onceJournaled((index) => (index === request ? MIDWAY : undefined)));
      expect(await failureCode(run())).toBe('unknown');
      host.setFaults(null);
      expect(differences(stateOf(host), before)).toEqual([]);
    }
  });

  it('can be finished where the connection was lost', async () => {
    const copy = host.save();
    await run();
    const done = stateOf(host);
    host = connect(ExcelHost.open(copy));
    host.setFaults(onceJournaled((index) => (index > 1 ? LOST : undefined)));
    expect(await failureCode(run())).toBe('connection');
    host.setFaults(null);
    reopen();
    const [open] = (await journalRuns(CONTEXT)).runs;
    expect(open?.status).toBe('open');
    await finishRun({ ...CONTEXT, run: open?.id ?? '' });
    expect(differences(stateOf(host), done)).toEqual([]);
  });
});

describe('what was edited since', () => {
  beforeEach(withEntries);

  it('stays and is listed, the rest goes back, wherever the rows stand by now', async () => {
    const said = () =>
      rowsOf()
        .filter(([group]) => group === '列对应' || group === '表类型')
        .map((row) => row.slice(0, 4).join('|'))
        .sort();
    const before = said();
    await ACTIONS.saveMapping.run();
    const edited = () => rowOf('意向客户', '微信');
    enter(edited(), '列对应', '意向客户', '微信', '备注');
    host.edit(() => {
      sheetOf().getRange('2:3').insert('Down');
      const [table] = sheetOf().tables.$items;
      table?.sort.apply([{ key: 2, ascending: false }]);
    }, 'colleague');
    const { conflicts, run } = await undo(CONTEXT);
    expect(run.status).toBe('partly');
    expect(conflicts).toEqual([{ sheet: SHEET, row: edited() + 1 }]);
    expect(said()).toEqual([...before, '列对应|意向客户|微信|备注'].sort());
  });

  it('may be everything: a settings sheet that was cleared is made again', async () => {
    host.edit(() => sheetOf().getRange('2:999').clear('Contents'));
    host.edit(() => sheetOf().getRange('A1:G1').clear('Contents'));
    for (const table of sheetOf().tables.$items) host.edit(() => table.convertToRange());
    host.edit(() => sheetOf().getRange('A1:G1').clear('Contents'));
    expect(await createSettings(CONTEXT)).toMatchObject({ exists: true, problems: [] });
    await undo(CONTEXT);
    expect(host.workbook.$sheet(SHEET)).toBeUndefined();
  });

  it('keeps a settings sheet that was made and then filled in', async () => {
    host = workbookOf({ 意向客户: LEADS });
    await createSettings(CONTEXT);
    enter(rowOf('首次联系期限'), '回访与分配', '首次联系期限', '', 15);
    const { conflicts } = await undo(CONTEXT);
    expect(conflicts).toEqual([{ sheet: SHEET, row: 0 }]);
    expect(rowsOf()[rowOf('首次联系期限')]?.[3]).toBe(15);
  });
});

describe('a colleague who is quicker', () => {
  beforeEach(withEntries);

  it('sorts between looking and writing: nothing of his is lost, and the mapping is right', async () => {
    let turn = 0;
    host.setFaults(
      onceJournaled((index) =>
        index > 4 || turn++ > 4
          ? undefined
          : {
              kind: 'colleague',
              edit: () => {
                const [table] = sheetOf().tables.$items;
                table?.sort.apply([{ key: 2, ascending: index % 2 === 0 }]);
              },
            },
      ),
    );
    const before = rowsOf();
    await ACTIONS.saveMapping.run();
    host.setFaults(null);
    const said = (rows: CellValue[][]) => rows.map((row) => row.slice(0, 5).join('|')).sort();
    const now = said(rowsOf());
    expect(said(before).filter((row) => !now.includes(row))).toEqual([
      '列对应|意向客户|序号|不使用|',
      '列对应|意向客户|联系电话|备用电话|',
      '表类型|意向客户||意向客户|',
    ]);
    expect(now.filter((row) => !said(before).includes(row))).toEqual([
      '列对应|意向客户|微信|微信号|',
      '列对应|意向客户|联系电话|联系电话|',
    ]);
  });
});

describe('a workbook whose structure is protected', () => {
  it('takes a mapping on the settings sheet it has, and it can be taken back', async () => {
    await withEntries();
    host.edit((workbook) => workbook.protection.protect());
    const before = stateOf(host);
    await ACTIONS.saveMapping.run();
    reopen();
    await undo(CONTEXT);
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});
