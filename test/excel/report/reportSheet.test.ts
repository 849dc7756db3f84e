import { undo } from '../../../src/actions/journal';
import type { Report } from '../../../src/domain/report/report';
import { askMade } from '../../../src/excel/journal/madeSheets';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { differences, stateOf } from '../../faults/workbookState';
import { connect, textOf, TODAY, workbookOf } from '../hosted';
import { drawn, sheetOf } from './drawn';
import { PRODUCTS, reportOf, salesTable } from './sampleReport';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const [MAIN, DETAILS] = ['客户结构分析', '客户明细'];
let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 订单: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
});

const names = () => host.workbook.$sheets.map(({ name }) => name).filter((name) => !name.startsWith('客户卡'));
const edit = (name: string, value: string) =>
  host.edit((workbook) => {
    const cell = workbook.$sheet(name)?.getRange('A2');
    if (cell) cell.values = [[value]];
  });
const link = {
  kind: 'lines',
  title: '要点',
  lines: ['甲'],
  link: { text: '明细', to: 'structure-customers' },
} as const;
const main = (count: number, made?: string): Report =>
  reportOf([link, salesTable(PRODUCTS.slice(0, count), { name: '商品构成' })], made === undefined ? {} : { made });
const details = (count: number): Report =>
  reportOf([salesTable(PRODUCTS.slice(0, count), { name: '商品明细' })], {
    id: 'structure-customers',
    sheet: DETAILS,
    title: DETAILS,
  });
const madeWith = (name: string) =>
  Excel.run(async (context) => {
    const made = askMade(context.workbook.worksheets.getItem(name));
    await context.sync();
    return made();
  });

describe('several reports in one run', () => {
  it('each has its sheet, and the first is shown', async () => {
    await drawn(main(2), details(3));
    expect(names()).toEqual(['订单', MAIN, DETAILS]);
    expect(host.workbook.$active.name).toBe(MAIN);
  });

  it('are drawn anew in their places, and the first is shown', async () => {
    await drawn(main(2), details(3));
    const sheets = [MAIN, DETAILS].map((name) => sheetOf(host, name));
    host.edit((workbook) => workbook.$sheet('订单')?.activate());
    await drawn(main(3), details(2));
    expect([MAIN, DETAILS].map((name) => sheetOf(host, name))).toEqual(sheets);
    expect(host.workbook.$active.name).toBe(MAIN);
  });

  it('one that somebody has edited stays, and the link leads to the new one', async () => {
    await drawn(main(2), details(3));
    edit(DETAILS, '我的备注');
    expect(await drawn(main(2), details(3))).toEqual([MAIN, `${DETAILS}(11-21)`]);
    expect(textOf(host, DETAILS, 'A2')).toEqual([['我的备注']]);
    const formulas = sheetOf(host, MAIN).getUsedRange(true).formulas.flat().map(String);
    expect(formulas).toContain(`=HYPERLINK("#'${DETAILS}(11-21)'!A1","明细")`);
  });

  it('reports that want the same name get different ones', async () => {
    expect(await drawn(main(2), { ...details(2), sheet: MAIN })).toEqual([MAIN, `${MAIN}(11-21)`]);
  });

  it('ask Excel as often for much as for little', async () => {
    const requests = async (count: number) => {
      let asked = 0;
      const stop = host.onTraffic(() => asked++);
      await drawn(main(count), details(count));
      stop();
      return asked;
    };
    await drawn(main(1), details(1));
    expect(await requests(5)).toBe(await requests(1));
  });
});

describe('taking several reports back', () => {
  it('removes all that were made', async () => {
    const before = stateOf(host);
    await drawn(main(2), details(3));
    await undo(CONTEXT);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  it('brings back each that was drawn over, also after opening the file again; then they are still ours', async () => {
    await drawn(main(2, '{"period":"this-month"}'), details(3));
    const first = stateOf(host);
    await drawn(main(4, '{"period":"ytd"}'), details(5));
    host = connect(ExcelHost.open(host.save()));
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), first)).toEqual([]);
    expect(await madeWith(MAIN)).toBe('{"period":"this-month"}');
    expect(await drawn(main(1), details(1))).toEqual([MAIN, DETAILS]);
  });

  it('brings back one, and leaves the other that was edited since', async () => {
    await drawn(main(2), details(3));
    const first = textOf(host, MAIN, 'A1:C12');
    await drawn(main(4), details(5));
    edit(DETAILS, '我的备注');
    expect((await undo(CONTEXT)).conflicts).toEqual([{ sheet: DETAILS, row: 0 }]);
    expect(textOf(host, MAIN, 'A1:C12')).toEqual(first);
    expect(textOf(host, DETAILS, 'A2')).toEqual([['我的备注']]);
  });
});

describe('a run that fails', () => {
  /** Lets the n-th request fail for once; says whether there was one. */
  const failing = (n: number) => {
    let hit = false;
    host.setFaults(({ index }) => {
      if (index !== n || hit) return undefined;
      hit = true;
      return { kind: 'error', code: 'GeneralException', when: 'before' };
    });
    return () => hit;
  };

  it('leaves nothing behind, whichever request fails', async () => {
    await drawn(main(2, 'first'), details(3));
    const file = host.save();
    const before = stateOf(host);
    const wanted = async () => {
      await drawn(main(4, 'second'), details(5), { ...details(1), id: 'structure-unused', sheet: '未采用明细' });
    };
    for (let n = 0, hits = true; hits; n++) {
      host = connect(ExcelHost.open(file));
      const wasHit = failing(n);
      const outcome = await wanted().then(
        () => 'done',
        () => 'failed',
      );
      hits = wasHit();
      host.setFaults(null);
      if (outcome === 'failed') expect([n, differences(stateOf(host), before)]).toEqual([n, []]);
      else expect(names()).toEqual(['订单', MAIN, DETAILS, '未采用明细']);
    }
  });
});

describe('what a sheet was made with', () => {
  const LONG = JSON.stringify({ owner: '王"强"😀', blocks: Array.from({ length: 60 }, (_none, i) => `构成${i}`) });

  it('is kept with it, whatever its length and its signs, also in the file', async () => {
    await drawn(main(2, LONG), details(2));
    host = connect(ExcelHost.open(host.save()));
    expect(await madeWith(MAIN)).toBe(LONG);
    expect(await madeWith(DETAILS)).toBeNull();
  });

  it('no text in its formula is longer than Excel takes', async () => {
    await drawn(main(2, LONG));
    const formula = sheetOf(host, MAIN).names.getItem('_customer_cards_made').formula;
    const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.length);
    expect(Math.max(...texts)).toBeLessThanOrEqual(255);
    expect(texts.length).toBeGreaterThan(1);
  });

  it('is renewed where it is drawn anew, and goes where there is nothing to keep', async () => {
    await drawn(main(2, 'a'));
    await drawn(main(2, 'b'));
    expect(await madeWith(MAIN)).toBe('b');
    await drawn(main(2));
    expect(await madeWith(MAIN)).toBeNull();
  });

  it('is refused where no formula holds it', async () => {
    await expect(drawn(main(2, 'x'.repeat(10_000)))).rejects.toThrow();
    expect(names()).toEqual(['订单']);
  });
});
