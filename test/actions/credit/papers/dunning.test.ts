import { buildDunning } from '../../../../src/actions/credit/papers/buildDunning';
import { DUNNING_LEVELS } from '../../../../src/domain/credit/papers/dunningLevel';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { OWED, PAID, paperBook } from '../../../domain/credit/papers/paperBook';
import { day } from '../../../domain/day';
import { drawn, sheetOf } from '../../../excel/report/drawn';
import { workbookOf } from '../../../excel/hosted';
import { boxesOf, tableOf, wordsOf } from './onPaper';

const BOOK = paperBook(OWED, PAID);
type Wish = Partial<Parameters<typeof buildDunning>[0]>;

function letter(wish: Wish = {}) {
  const { book = BOOK } = wish;
  const made = buildDunning({ book, settlement: settle(book, book.asOf), customer: 0, level: 'demand', locale: 'zh-CN', ...wish }); // prettier-ignore
  if (!made) throw new Error('no letter');
  return made;
}

describe('催款函', () => {
  test('asks for all that is overdue and not disputed, in digits and capitals', () => {
    const report = letter();
    expect(report).toMatchObject({ id: 'dunning-letter', paper: 'letter', sheet: '催款函-华东机电', rows: 5 });
    expect(tableOf(report).rows).toEqual([
      ['FH-1001', day('2025-12-01'), day('2025-12-31'), 20_000_00, 20_000_00, 325],
      ['FH-1002', day('2026-05-01'), day('2026-05-31'), 30_000_00, 20_000_00, 174],
      ['FH-1003', day('2026-07-25'), day('2026-08-24'), 40_000_00, 40_000_00, 89],
      ['FH-1004', day('2026-08-30'), day('2026-09-29'), 60_000_00, 60_000_00, 53],
      ['FH-1005', day('2026-10-01'), day('2026-10-31'), 80_000_00, 50_000_00, 21],
    ]);
    expect(wordsOf(report).join('\n')).toContain(
      '截至2026年11月21日，贵公司下列货款已超过付款期限，共计¥190,000.00（大写：人民币壹拾玖万元整），最长已逾期325天',
    );
  });

  test('names what is disputed without claiming it', () => {
    expect(wordsOf(letter())).toContain('另有双方尚有争议的款项 1 笔，共 ¥5,600.50，不在本函催收之列，另行协商。');
    const undisputed = paperBook(OWED.filter(({ disputed }) => !disputed), PAID); // prettier-ignore
    expect(wordsOf(letter({ book: undisputed })).join('\n')).not.toContain('争议');
  });

  test.each([
    ['reminder', '付款提醒函', '2026年12月1日', ['感谢贵公司', '特此提醒'], ['停止供货', '诉讼', '暂停']],
    ['demand', '催款函', '2026年11月28日', ['暂停新增赊销', '还款计划'], ['诉讼', '感谢']],
    ['final', '最后催款通知', '2026年11月26日', ['停止供货', '依据合同约定和法律规定', '诉讼'], ['感谢']],
  ] as const)('%s is as firm as it has to be', (level, title, payBy, said, unsaid) => {
    const report = letter({ level });
    const words = wordsOf(report).join('\n');
    expect(report.title).toBe(title);
    for (const part of [payBy, ...said]) expect(words).toContain(part);
    for (const part of unsaid) expect(words).not.toContain(part);
  });

  test.each(DUNNING_LEVELS)('%s claims no interest and no penalty, in neither language', (level) => {
    const words = (['zh-CN', 'en-US'] as const).flatMap((locale) => wordsOf(letter({ level, locale }))).join('\n');
    expect(words).not.toMatch(/利息|违约金|滞纳金|罚|失信|曝光|interest|penalty|fee/i);
  });

  test('leaves the account and the receipt to be filled in', () => {
    const [account = [], receipt = []] = boxesOf(letter());
    expect(account).toEqual(['收款账户', '户　名：', '开户行：', '账　号：']);
    expect(receipt).toEqual(expect.arrayContaining(['回　执', '（盖章）', '经办人：']));
  });

  test('names who deals with the customer, or leaves a blank', () => {
    const other = paperBook([{ on: '2026-09-01', yuan: 100, customer: 1 }], []);
    expect(wordsOf(letter())).toContain('业务联系人：王强');
    expect(wordsOf(letter({ book: other, customer: 1 }))).toEqual(
      expect.arrayContaining(['联系人：＿＿＿＿＿＿＿＿', '业务联系人：＿＿＿＿＿＿＿＿']),
    );
  });

  test('what has no number is known by what it is', () => {
    const book = paperBook([{ on: '2026-01-01', yuan: 100, kind: 'opening' }, { on: '2026-02-01', yuan: 9 }], []); // prettier-ignore
    expect(tableOf(letter({ book })).rows.map(([number]) => number)).toEqual(['上期结转', '发货']);
  });

  test('is none where nothing is overdue, or only what is disputed', () => {
    const notDue = paperBook([{ on: '2026-11-20', yuan: 100 }], []);
    const disputed = paperBook([{ on: '2026-01-20', yuan: 100, disputed: true }], []);
    for (const book of [notDue, disputed])
      expect(buildDunning({ book, settlement: settle(book, book.asOf), customer: 0, level: 'final', locale: 'zh-CN' })).toBeNull(); // prettier-ignore
  });

  test('is a letter in English too', () => {
    const report = letter({ locale: 'en-US' });
    expect(report).toMatchObject({ sheet: 'Payment letter-华东机电', title: 'Demand for Payment' });
    expect(wordsOf(report).join('\n')).toContain('1 disputed item (CNY 5,600.50 in all) is not part of this claim');
  });

  test('is drawn upright, with the total of what is open', async () => {
    const host = workbookOf({ 发货: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
    const [name = ''] = await drawn(letter());
    const sheet = sheetOf(host, name);
    expect(sheet.pageLayout.orientation).toBe('Portrait');
    expect(sheet.tables.$items[0]?.getTotalRowRange().values[0]).toEqual(['合计', '', '', 230_000, 190_000, '']);
  });
});
