import { cardIndexList } from '../../../src/domain/cardSheets/cardIndexList';
import { cardsToList, contactsToList, type CardSheet } from '../../../src/domain/cardSheets/cardsToList';
import type { CellValue } from '../../../src/domain/cell/value';
import type { CardValue } from '../../../src/domain/recognition/types';

const CONTEXT = { today: 46347, date1904: false, language: 'zh', sheetHeader: '工作表' } as const;

const values = (record: Readonly<Record<string, CellValue>>): CardValue[] =>
  Object.entries(record).map(([field, value]) => ({ field, value, label: field, row: 0, column: 0, form: 'cell', confidence: 1, occurrence: 1 })); // prettier-ignore

const card = (
  sheet: string,
  record: Readonly<Record<string, CellValue>>,
  contacts: readonly Readonly<Record<string, CellValue>>[] = [],
): CardSheet => ({
  sheet,
  card: { kind: 'leads', values: values(record), contacts: contacts.map((contact, i) => ({ ordinal: i + 1, values: values(contact) })), unmapped: [] }, // prettier-ignore
});

const CARDS = [
  card(
    '张三',
    { name: '张三', phone: 13800138000, createdOn: '2026年11月1日', budget: '18.5万', age: '36', note: '' },
    [
      { at: '2026-11-18', content: '看车', next: '2026-11-25' },
      { at: '', content: '' },
    ],
  ),
  card('李四', { name: '李四', wechat: '007007', nextContact: '下周', gradeManual: 'H' }),
];

describe('cards as rows', () => {
  const list = cardsToList('leads', CARDS, CONTEXT);
  const column = (header: string) => {
    const at = list.columns.findIndex((one) => one.header === header);
    return list.rows.map((row) => row[at]);
  };

  it('have the fields that are filled in anywhere, in the order of the dictionary', () => {
    expect(list.columns.map(({ header }) => header)).toEqual(['建卡日期', '顾客姓名', '年龄', '联系电话', '微信号', '预算金额', '意向级别', '下次访问时间', '工作表']); // prettier-ignore
  });

  it('hold days as days, amounts in yuan, identifiers as text; what cannot be read stays as written', () => {
    expect(column('建卡日期')[0]).toEqual({ value: 46327, as: 'day' });
    expect(column('预算金额')[0]).toEqual({ value: 185000, as: 'general' });
    expect(column('联系电话')[0]).toEqual({ value: '13800138000', as: 'text' });
    expect(column('微信号')[1]).toEqual({ value: '007007', as: 'text' });
    expect(column('下次访问时间')[1]).toEqual({ value: '下周', as: 'general' });
  });

  it('count days in the system of the workbook', () => {
    const [row] = cardsToList('leads', CARDS, { ...CONTEXT, date1904: true }).rows;
    expect(row?.[0]).toEqual({ value: 46327 - 1462, as: 'day' });
  });

  it('give the contacts as a log, each with whom it was, blank ones left out', () => {
    const contacts = contactsToList(CARDS, CONTEXT);
    expect(contacts?.columns.map(({ header }) => header)).toEqual(['顾客姓名', '联系电话', '洽谈时间', '洽谈内容', '下次访问时间', '工作表']); // prettier-ignore
    expect(contacts?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['张三', '13800138000', 46344, '看车', 46351, '张三'],
    ]);
    expect(contactsToList(CARDS.slice(1), CONTEXT)).toBeNull();
  });
});

describe('the index of cards', () => {
  it('takes the next contact from the last one that has one where the card has none of its own', () => {
    const words = { customer: '客户', kind: '类别', grade: '级别', next: '下次联系', kindName: () => '意向客户' };
    const { rows } = cardIndexList(CARDS, words, CONTEXT);
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['张三', '意向客户', '', 46351, '张三'],
      ['李四', '意向客户', 'H', '下周', '李四'],
    ]);
  });
});
