import { buildStatement } from '../../../../src/actions/credit/papers/buildStatement';
import { paperWords } from '../../../../src/actions/credit/papers/paperWords';
import type { CreditBook } from '../../../../src/domain/credit/creditBook';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { OWED, PAID, paperBook, type Owed, type Paid } from '../../../domain/credit/papers/paperBook';
import { day } from '../../../domain/day';
import { drawn, entered, expectAlike, sheetOf } from '../../../excel/report/drawn';
import { textOf, workbookOf } from '../../../excel/hosted';
import { boxesOf, tableOf, wordsOf } from './onPaper';

const OCTOBER = { from: day('2026-10-01'), to: day('2026-10-31') };
const BOOK = paperBook(OWED, PAID);
type Wish = Partial<Parameters<typeof buildStatement>[0]>;

function statement(wish: Wish = {}) {
  const book: CreditBook = wish.book ?? BOOK;
  const settlement = settle(book, OCTOBER.to);
  const made = buildStatement({ book, settlement, customer: 0, period: OCTOBER, asOf: book.asOf, locale: 'zh-CN', ...wish }); // prettier-ignore
  if (!made) throw new Error('no statement');
  return made;
}

const wordsFor = (owed: readonly Owed[], paid: readonly Paid[]) => wordsOf(statement({ book: paperBook(owed, paid) }));

describe('对账单', () => {
  test('is a letter to the customer, named after him', () => {
    const report = statement();
    expect(report).toMatchObject({
      id: 'statement',
      paper: 'letter',
      sheet: '对账单-华东机电',
      title: '往来对账单',
      rows: 4,
    });
    expect(wordsOf(report)).toEqual(
      expect.arrayContaining([
        '致：浙江华东机电设备有限公司',
        '联系人：陈志明',
        '对账期间：2026-10-01 至 2026-10-31',
        '金额单位：元（含税）',
        '（我方单位名称）（盖章）',
        '2026年11月21日',
      ]),
    );
  });

  test('lists every movement after the opening balance', () => {
    expect(tableOf(statement()).rows).toEqual([
      [null, null, '期初余额', null, null, 155_600_50],
      [day('2026-10-01'), 'FH-1005', '发货：液压站', 80_000_00, null, 235_600_50],
      [day('2026-10-15'), 'SK-201', '回款：转账、付 FH-1005', null, 30_000_00, 205_600_50],
      [day('2026-10-20'), 'SK-202', '回款：承兑、付 FH-1002、票据 2027-01-31 到期', null, 6_000_00, 199_600_50],
      [day('2026-10-28'), 'TH-031', '退货：伺服电机、付 FH-1002', null, 4_000_00, 195_600_50],
    ]);
  });

  test('says how the balances go together, and the closing balance in capitals', () => {
    expect(wordsOf(statement())).toEqual(
      expect.arrayContaining([
        '核对：期初余额 155,600.50 ＋ 发货 80,000.00 － 回款 36,000.00 － 退货 4,000.00 ＝ 期末余额 195,600.50',
        '截至 2026年10月31日，贵公司应付我方货款：¥195,600.50（大写：人民币壹拾玖万伍仟陆佰元零伍角整）',
        '其中已超过付款期限：¥145,600.50',
      ]),
    );
  });

  test('has a box to confirm and one to object, each with room for a seal', () => {
    const [agreed = [], differs = []] = boxesOf(statement());
    expect([agreed[0], differs[0]]).toEqual(['1. 数据证明无误', '2. 数据不符，需加说明事项：']);
    for (const box of [agreed, differs]) expect(box).toEqual(expect.arrayContaining(['', '（盖章）', '经办人：']));
  });

  test('shows what is paid ahead apart from what is owed', () => {
    const words = wordsFor([], [{ on: '2026-10-02', yuan: 250 }]);
    expect(words).toContain('截至 2026年10月31日，我方预收贵公司货款：¥250.00（大写：人民币贰佰伍拾元整）');
    expect(words).toContain('余额为负数，表示我方预收贵公司的货款。');
    expect(words.join('\n')).not.toContain('应付我方');
  });

  test('says so where nothing is owed any more', () => {
    const words = wordsFor([{ on: '2026-10-02', yuan: 250 }], [{ on: '2026-10-09', yuan: 250 }]);
    expect(words).toContain('截至 2026年10月31日，双方往来已结清，余额为零。');
  });

  test('takes adjustments downwards off, and says where nobody knows the day of a receipt', () => {
    const book = paperBook(
      [{ on: '2026-10-02', yuan: 250 }],
      [{ on: '2026-10-09', yuan: 50, kind: 'adjustment' }, { on: '2026-10-09', yuan: 20, undated: true }], // prettier-ignore
    );
    expect(wordsOf(statement({ book }))).toContain(
      '核对：期初余额 0.00 ＋ 发货 250.00 － 回款 20.00 － 调整 50.00 ＝ 期末余额 180.00',
    );
    expect(tableOf(statement({ book })).rows.map((row) => row[2])).toContain('回款：收款日期未登记');
  });

  test('calls sales after the document that counts', () => {
    const kinds = (['开票', '订单', null] as const).map((document) => tableOf(statement({ book: { ...BOOK, document } })).rows[1]?.[2]); // prettier-ignore
    expect(kinds).toEqual(['开票：液压站', '订单：液压站', '销售：液压站']);
  });

  test('names no taxes where the sheets do not agree about them, and the company where it is known', () => {
    const words = wordsOf(
      statement({ book: { ...BOOK, taxes: ['included', 'excluded'] }, company: '杭州精工有限公司' }),
    );
    expect(words).toEqual(expect.arrayContaining(['金额单位：元', '杭州精工有限公司（盖章）']));
  });

  test('is a letter in English too', () => {
    const report = statement({ locale: 'en-US' });
    expect(report).toMatchObject({ sheet: 'Statement-华东机电', title: 'Statement of Account' });
    expect(wordsOf(report)).toContain(
      'Balance due to us as of October 31, 2026: CNY 195,600.50 (one hundred ninety-five thousand six hundred and 50/100 yuan)',
    );
  });

  test('of a customer who is not in the book is none', () => {
    expect(buildStatement({ book: BOOK, customer: 9, period: OCTOBER, asOf: BOOK.asOf, locale: 'zh-CN' })).toBeNull();
  });

  test('has a name a worksheet may have', () => {
    expect(statement({ customer: 1 }).sheet).toBe('对账单-苏州 新区 阀门制造有限公司');
  });
});

describe('对账单 on its sheet', () => {
  test('is upright, its balances are formulas, its totals end in the closing balance', async () => {
    const host = workbookOf({ 发货: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
    const report = statement();
    const [name = ''] = await drawn(report);
    const sheet = sheetOf(host, name);
    expect(sheet.pageLayout.orientation).toBe('Portrait');
    const [table] = sheet.tables.$items;
    const body = table?.getDataBodyRange();
    expectAlike(body?.values ?? [], entered(tableOf(report)));
    expect(body?.formulas.map((row) => String(row[5]).startsWith('='))).toEqual([false, true, true, true, true]);
    expect(table?.getTotalRowRange().values).toEqual([['合计及期末', '', '', 80_000, 40_000, 195_600.5]]);
    expect(table?.showFilterButton).toBe(false);
    expect(textOf(host, name, 'A1:A3').flat()).toEqual(['往来对账单', '', '致：浙江华东机电设备有限公司']);
  });

  test('goes on where somebody puts an amount right', async () => {
    const host = workbookOf({ 发货: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
    const [name = ''] = await drawn(statement());
    const [table] = sheetOf(host, name).tables.$items;
    const body = table?.getDataBodyRange();
    if (!table || !body) throw new Error('no table');
    host.edit(() => (body.getCell(1, 3).values = [[90_000]]));
    host.workbook.$calculation.ensure();
    expect(table.getTotalRowRange().values[0]?.slice(3)).toEqual([90_000, 40_000, 205_600.5]);
  });
});

describe('amounts and days on papers', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [123_456_78, '123,456.78'],
    [-1_234_567_800, '-12,345,678.00'],
  ])('%i 分 is %s', (fen, digits) => {
    expect(paperWords('zh-CN').digits(fen)).toBe(digits);
  });

  test('are written as letters of the language write them', () => {
    const [zh, en] = [paperWords('zh-CN'), paperWords('en-US')];
    expect([zh.sum(140_950), en.sum(140_950)]).toEqual([
      '¥1,409.50（大写：人民币壹仟肆佰零玖元伍角整）',
      'CNY 1,409.50 (one thousand four hundred nine and 50/100 yuan)',
    ]);
    expect([zh.date(day('2026-03-05')), en.date(day('2026-03-05'))]).toEqual(['2026年3月5日', 'March 5, 2026']);
  });
});
