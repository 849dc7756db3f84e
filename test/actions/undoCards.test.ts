import { cardIndex, cardsToRegister, registerToCards, writeCard } from '../../src/actions/cards';
import { ActionFailure } from '../../src/actions/failure';
import { finishRun, journalRuns, undo } from '../../src/actions/journal';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import type { Fault, FaultPlan } from '../../src/workbench/host/faults';
import { connect, textOf, TODAY, workbookOf } from '../excel/hosted';
import { differences, stateOf } from '../faults/workbookState';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const ZHANG = [
  ['意向客户管理卡'],
  ['客户姓名', '张三', '联系电话', '13800138000'],
  ['性别：☑男 □女', '', '意向车型', '途观'],
  ['意向级别', 'A', '建卡日期', '2026年10月8日'],
  ['预算', '18万', '备注', ''],
];
const LI = [
  ['潜在客户卡'],
  ['姓名：李四', '', '电话：139 0013 9000'],
  ['意向级别：□H □A ■B', '', '意向车型：朗逸'],
  ['来源：□来店 ■网络', '', '下次回访：2026-12-01'],
];
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '性别', '意向车型', '意向级别', '建卡日期', '下次访问时间', '备注'],
  ['YX1', '张三', '13800138000', '男', '途观', 'A', '2026-11-10', '2026-11-25', ''],
  ['YX2', '李四', '13800138001', '女', '朗逸', 'H', '2026-11-02', '2026-11-22', "'=1+1"],
];

let host: ExcelHost;

function reopen(): void {
  host = connect(ExcelHost.open(host.save(), { name: 'saved.xlsx' }));
}

function cardSheets(): void {
  host = workbookOf({ 张三: ZHANG, 李四: LI });
  host.edit((workbook) => {
    const [card] = workbook.$sheets;
    if (!card) return;
    // Text that is no date: a cell keeps it by its apostrophe.
    card.getRange('D4').values = [["'2026年10月8日"]];
    card.getRange('B2:D2').format.fill.color = '#FFF2CC';
    card.getRange('B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'H,A,B,C' } };
  });
}

const write = () =>
  writeCard({ ...CONTEXT, sheet: '张三', values: { phone: '013900139000', createdOn: '2026-11-01', gender: '女', note: '=1+1', gradeManual: 'H' } }); // prettier-ignore
/** What happens to be done to a workbook that two cards stand in. */
const ACTIONS = {
  writeCard: { start: cardSheets, run: write },
  cardsToRegister: { start: cardSheets, run: () => cardsToRegister(CONTEXT) },
  cardIndex: { start: cardSheets, run: () => cardIndex(CONTEXT) },
  registerToCards: {
    start: () => void (host = workbookOf({ 意向客户: LEADS })),
    run: () => registerToCards({ ...CONTEXT, rows: [1, 2] }),
  },
  'cardIndex of an old index': {
    start: async () => {
      cardSheets();
      await cardIndex(CONTEXT);
      host.edit((workbook) => {
        const index = workbook.$sheet('客户卡目录');
        if (!index) return;
        index.getRange('A2').values = [["'=旧的客户"]];
        index.getRange('D2').numberFormat = 'm"月"d"日"';
        index.getRange('C3').formulas = [['=UPPER("b")']];
        index.getRange('A2').format.rowHeight = 33;
        index.getRange('B:B').format.columnWidth = 99;
        index.getRange('H2').values = [['我的备注']];
        workbook.$sheet('李四')?.delete();
      });
    },
    run: () => cardIndex(CONTEXT),
  },
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
    for (const request of [1, 2]) {
      await start();
      const before = stateOf(host);
      host.setFaults(onceJournaled((index) => (index === request ? MIDWAY : undefined)));
      expect(await failureCode(run())).toBe('unknown');
      host.setFaults(null);
      expect(differences(stateOf(host), before)).toEqual([]);
      expect((await journalRuns(CONTEXT)).runs.filter(({ status }) => status === 'open')).toEqual([]);
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
  it('stays on a card and is listed; its other cells are followed where rows and columns were inserted', async () => {
    cardSheets();
    await write();
    host.edit((workbook) => {
      const card = workbook.$sheet('张三');
      if (card) card.getRange('D2').values = [['13700137000']];
      card?.getRange('1:1').insert('Down');
      card?.getRange('A:A').insert('Right');
    }, 'colleague');
    const { conflicts, run } = await undo(CONTEXT);
    expect([conflicts, run.status]).toEqual([[{ sheet: '张三', row: 3 }], 'partly']);
    expect(textOf(host, '张三', 'B3:E6')).toEqual([
      ['客户姓名', '张三', '联系电话', '13700137000'],
      ['性别：☑男 □女', '', '意向车型', '途观'],
      ['意向级别', 'A', '建卡日期', '2026年10月8日'],
      ['预算', '18万', '备注', ''],
    ]);
  });

  it('stays as a whole worksheet, and as a renamed one', async () => {
    cardSheets();
    await cardsToRegister(CONTEXT);
    host.edit((workbook) => (workbook.$sheet('意向客户汇总')?.getRange('A2') ?? { values: [] }).values = [['改过']], 'colleague'); // prettier-ignore
    expect((await undo(CONTEXT)).conflicts).toEqual([{ sheet: '意向客户汇总', row: 0 }]);
    expect(textOf(host, '意向客户汇总', 'A2')).toEqual([['改过']]);
  });

  it('stays in a refreshed index', async () => {
    await ACTIONS['cardIndex of an old index'].start();
    await cardIndex(CONTEXT);
    host.edit((workbook) => (workbook.$sheet('客户卡目录')?.getRange('C2') ?? { values: [] }).values = [['H']], 'colleague'); // prettier-ignore
    expect((await undo(CONTEXT)).conflicts).toEqual([{ sheet: '客户卡目录', row: 0 }]);
    expect(textOf(host, '客户卡目录', 'A2:C2')).toEqual([['张三', '意向客户', 'H']]);
  });
});

describe('a colleague who is quicker', () => {
  /** Edits just before the request that writes a text for the first time. */
  function justBefore(written: string, edit: Parameters<ExcelHost['edit']>[0]): void {
    let done = false;
    host.setFaults(({ body }) => {
      const text = JSON.stringify(body);
      if (done || !text.includes(written) || text.includes('open')) return undefined;
      done = true;
      return { kind: 'colleague', edit };
    });
  }

  it('has the name: the register takes another', async () => {
    cardSheets();
    justBefore(
      '建卡日期',
      (workbook) => void (workbook.worksheets.add('意向客户汇总').getRange('A1').values = [['我的']]),
    );
    expect((await cardsToRegister(CONTEXT)).sheets[0]).toBe('意向客户汇总 (2)');
    expect(textOf(host, '意向客户汇总', 'A1')).toEqual([['我的']]);
    const { runs } = await journalRuns(CONTEXT);
    expect(runs.map(({ status }) => status)).toEqual(['done', 'reverted']);
  });

  it('has written into the card: what he wrote is put back and the cell is listed', async () => {
    cardSheets();
    justBefore('张三丰', (workbook) => {
      const card = workbook.$sheet('张三');
      if (card) card.getRange('B2').formulas = [['="张"&"大"']];
    });
    const outcome = await writeCard({ ...CONTEXT, sheet: '张三', values: { name: '张三丰', gradeManual: 'H' } });
    expect(outcome).toMatchObject({ changed: 1, conflicts: ['B2'] });
    expect(host.workbook.$sheet('张三')?.getRange('B2').formulas).toEqual([['="张"&"大"']]);
  });

  it('has another list of the index’s name: it is left alone', async () => {
    cardSheets();
    host.edit((workbook) => (workbook.worksheets.add('客户卡目录').getRange('A1').values = [['我的目录']]));
    expect(await failureCode(cardIndex(CONTEXT))).toBe('nameTaken');
    expect(textOf(host, '客户卡目录', 'A1')).toEqual([['我的目录']]);
  });
});

describe('a workbook whose structure is protected', () => {
  beforeEach(() => {
    cardSheets();
    host.edit((workbook) => workbook.protection.protect());
  });

  it('takes values on its cards, and they can be taken back', async () => {
    const before = stateOf(host);
    expect((await write()).changed).toBe(5);
    reopen();
    await undo(CONTEXT);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  it('takes no new worksheets', async () => {
    expect(await failureCode(cardsToRegister(CONTEXT))).toBe('structureProtected');
    expect(await failureCode(cardIndex(CONTEXT))).toBe('structureProtected');
  });
});
