import { grade } from '../../../src/actions/grade';
import { finishRun, journalRuns, undo } from '../../../src/actions/journal';
import { recogniseForPane } from '../../../src/actions/recognise';
import { makeReport } from '../../../src/actions/reports';
import { worklist } from '../../../src/actions/worklist';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { Worksheet } from '../../../src/workbench/host/model/worksheet';
import { connect, textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';
import { visitRegister } from './visitRegister';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const NAME = '来店登记统计';
const make = () => makeReport({ ...CONTEXT, id: 'visit-statistics' });

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 来店登记表: visitRegister() });
});

const names = () => host.workbook.$sheets.map(({ name }) => name).filter((name) => !name.startsWith('客户卡'));
function sheetOf(name: string): Worksheet {
  const sheet = host.workbook.$sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
const edit = (address: string, value: string | number, name = NAME) =>
  host.edit((workbook) => {
    const cell = workbook.$sheet(name)?.getRange(address);
    if (cell) cell.values = [[value]];
  });
const reopen = () => (host = connect(ExcelHost.open(host.save())));
/** One more visit: the report has something else to say. */
const oneMore = () =>
  host.edit((workbook) => {
    const row = workbook.$sheet('来店登记表')?.getRange('A44:K44');
    if (row)
      row.values = [['2026-11-20', '来店', '10:30', '客户99', '13900000000', '是', '', '王强', '是', '', '看车']];
  });

describe('making a report', () => {
  it('draws it on a sheet of its own, in front, with tables, charts and real totals', async () => {
    const outcome = await make();
    expect(outcome).toMatchObject({ id: 'visit-statistics', sheet: NAME, rows: 42 });
    expect(outcome.findings.length).toBeGreaterThan(1);
    expect(host.workbook.$active.name).toBe(NAME);
    const sheet = sheetOf(NAME);
    expect(sheet.charts.count).toBeGreaterThan(4);
    expect(sheet.tables.count).toBeGreaterThan(4);
    const totals = sheet.tables.$items[0]?.getTotalRowRange();
    expect(totals?.formulas[0]?.[1]).toMatch(/^=SUBTOTAL\(109,/);
    // 42 visits, every seventh of them a second one.
    expect(totals?.values[0]?.[1]).toBe(36);
  });

  it('prints on A4 across, a page wide, with its pages numbered', async () => {
    await make();
    const { pageLayout } = sheetOf(NAME);
    expect(pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页 共 &N 页');
  });

  it('asks Excel as often for much as for little', async () => {
    const requests = async (count: number) => {
      host = workbookOf({ 来店登记表: visitRegister(count) });
      await make();
      let asked = 0;
      const stop = host.onTraffic(() => asked++);
      await make();
      stop();
      return asked;
    };
    expect(await requests(210)).toBe(await requests(21));
  });

  it('never makes a formula of what somebody has written', async () => {
    edit('H3', '\'=HYPERLINK("http://x")', '来店登记表');
    await make();
    const formulas = sheetOf(NAME).getUsedRange(true).formulas.flat().map(String);
    const values = sheetOf(NAME).getUsedRange(true).values.flat().map(String);
    expect(values).toContain('=HYPERLINK("http://x")');
    expect(formulas.filter((formula, i) => formula.startsWith('=') && formula !== values[i])).not.toContain(
      '=HYPERLINK("http://x")',
    );
  });

  it('says in one sentence what is missing', async () => {
    host = workbookOf({ 意向客户: [['客户姓名', '联系电话', '意向级别'], ['张三', '13800138000', 'A']] }); // prettier-ignore
    await expect(make()).rejects.toMatchObject({
      code: 'nothingToReport',
      params: { kinds: '来店登记', report: NAME },
    });
  });

  it('says so where nobody knows the salesperson, and makes no sheet', async () => {
    const options = { owner: '没有这人' };
    await expect(makeReport({ ...CONTEXT, id: 'visit-statistics', options })).rejects.toMatchObject({
      code: 'ownerUnknown',
      params: options,
    });
    expect(names()).toEqual(['来店登记表']);
    const period = { from: TODAY + 1, to: TODAY + 2 };
    const known = await makeReport({ ...CONTEXT, id: 'visit-statistics', options: { owner: '王强', period } });
    expect(known.rows).toBe(0);
  });

  it('is refused as a whole where the structure is protected', async () => {
    host.edit((workbook) => workbook.protection.protect());
    const before = stateOf(host);
    await expect(make()).rejects.toMatchObject({ code: 'structureProtected' });
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

describe('making it again', () => {
  it('draws our own sheet anew, in its place', async () => {
    await make();
    const sheet = sheetOf(NAME);
    oneMore();
    await make();
    expect(names()).toEqual(['来店登记表', NAME]);
    expect(sheetOf(NAME)).toBe(sheet);
    expect(sheet.tables.$items[0]?.getTotalRowRange().values[0]?.[1]).toBe(37);
  });

  it('does so after the file was saved and opened', async () => {
    await make();
    reopen();
    await make();
    expect(names()).toEqual(['来店登记表', NAME]);
  });

  it('leaves one alone that somebody has edited: the new one has the day in its name, and is itself drawn anew', async () => {
    await make();
    edit('A1', '我的统计');
    expect((await make()).sheet).toBe(`${NAME}(11-21)`);
    expect((await make()).sheet).toBe(`${NAME}(11-21)`);
    edit('A1', '又改了', `${NAME}(11-21)`);
    expect((await make()).sheet).toBe(`${NAME}(11-21 2)`);
    expect(textOf(host, NAME, 'A1')).toEqual([['我的统计']]);
  });

  it('never touches a sheet of that name that is not ours', async () => {
    host.edit((workbook) => (workbook.worksheets.add(NAME).getRange('A1').values = [['同事的表']]));
    expect((await make()).sheet).toBe(`${NAME}(11-21)`);
    expect(textOf(host, NAME, 'A1')).toEqual([['同事的表']]);
  });

  it('puts back what a colleague enters after it was looked at and before it is cleared', async () => {
    await make();
    let asked = 0;
    const [table] = sheetOf(NAME).tables.$items;
    // The request that clears the sheet is the one that draws on it, too.
    const stop = host.onTraffic(() => {
      asked++;
      if (sheetOf(NAME).tables.$items[0] !== table) stop();
    });
    await make();
    host.setFaults(({ index }) =>
      index === asked - 1
        ? {
            kind: 'colleague',
            edit: (workbook) => {
              const cell = workbook.$sheet(NAME)?.getRange('A2');
              if (cell) cell.values = [['同事的备注']];
            },
          }
        : undefined,
    );
    expect((await make()).sheet).toBe(`${NAME}(11-21)`);
    host.setFaults(null);
    expect(textOf(host, NAME, 'A2')).toEqual([['同事的备注']]);
    expect(textOf(host, NAME, 'A1')).toEqual([[NAME]]);
  });
});

describe('taking it back', () => {
  it('removes the sheet that was made', async () => {
    const before = stateOf(host);
    await make();
    await undo(CONTEXT);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  it('leaves it where somebody has edited it since', async () => {
    await make();
    edit('A1', '我的统计');
    expect((await undo(CONTEXT)).conflicts).toEqual([{ sheet: NAME, row: 0 }]);
    expect(names()).toContain(NAME);
  });

  it('brings back what was drawn over, and then takes that back too, after opening the file again', async () => {
    const blank = stateOf(host);
    await make();
    const first = stateOf(host);
    oneMore();
    await make();
    host.edit((workbook) => void workbook.$sheet('来店登记表')?.getRange('A44:K44').clear());
    reopen();
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), first)).toEqual([]);
    await undo(CONTEXT);
    expect(differences(stateOf(host), blank)).toEqual([]);
  });

  it('does not draw over a sheet that was edited after it was drawn anew', async () => {
    await make();
    await make();
    edit('A1', '我的统计');
    expect((await undo(CONTEXT)).conflicts).toEqual([{ sheet: NAME, row: 0 }]);
    expect(textOf(host, NAME, 'A1')).toEqual([['我的统计']]);
  });

  it('finishes a run that was broken off', async () => {
    const done = workbookOf({ 来店登记表: visitRegister() });
    await makeReport({ ...CONTEXT, id: 'visit-statistics', options: { owner: '李敏' } });
    const wanted = stateOf(done);
    host = workbookOf({ 来店登记表: visitRegister() });
    // The connection is lost as soon as something is drawn.
    host.setFaults(() =>
      host.workbook.$sheet(NAME) ? { kind: 'error', code: 'InvalidOrTimedOutSession', when: 'before' } : undefined,
    );
    await makeReport({ ...CONTEXT, id: 'visit-statistics', options: { owner: '李敏' } }).catch(() => undefined);
    host.setFaults(null);
    const [run] = (await journalRuns(CONTEXT)).runs;
    expect(run).toMatchObject({ action: 'report', status: 'open' });
    await finishRun({ ...CONTEXT, run: run?.id ?? '' });
    expect(differences(stateOf(host), wanted)).toEqual([]);
  });
});

describe('a generated sheet', () => {
  const LEADS = [
    ['客户编号', '客户姓名', '联系电话', '意向级别', '预计购车日期', '最近联系时间', '下次访问时间', '状态'],
    ['YX1', '张三', '13800138000', 'A', '2026-12-01', '2026-11-10', '2026-11-20', '跟进中'],
  ];
  /** The report's mark on a sheet that could be taken for a register. */
  const asReport = (id: string) => {
    host = workbookOf({ 意向客户: LEADS, 意向客户交接: LEADS });
    host.edit((workbook) => {
      const names = workbook.$sheet('意向客户交接')?.names;
      if (names) names.add('_customer_cards_report', `="${id}"`).visible = false;
    });
  };

  it('is no register: its rows are neither due nor graded, and the pane does not list it', async () => {
    asReport('handover');
    expect((await worklist(CONTEXT)).sheets).toEqual(['意向客户']);
    expect((await grade(CONTEXT)).sheets.map(({ name }) => name)).toEqual(['意向客户']);
    expect((await recogniseForPane(CONTEXT)).sheets.map(({ name }) => name)).toEqual(['意向客户']);
  });

  it('is one where it belongs to 三表一卡, as 等级推进表 does', async () => {
    asReport('pipeline');
    expect((await worklist(CONTEXT)).sheets).toEqual(['意向客户', '意向客户交接']);
  });
});
