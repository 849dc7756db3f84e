import { fieldOf } from '../../../../src/domain/cards';
import type { Register, RegisterColumn } from '../../../../src/domain/cards/register';
import { BOOK_FIELDS } from '../../../../src/domain/structure/book/bookFields';
import { AGE_BANDS } from '../../../../src/domain/structure/book/ageBand';
import { CARD_FIELDS, LINE_FIELDS } from '../../../../src/domain/structure/book/cardFields';
import { customerDimension, type DimensionKey } from '../../../../src/domain/structure/book/dimension';
import { bookOf, sheetOf, trades } from './sheet';

const DAY = '2026-11-02';
const asked = new Set<string>();

/** Notes down what is asked of a register. */
class Noting extends Map<string, RegisterColumn> {
  constructor(
    readonly kind: Register['kind'],
    columns: Register['columns'],
  ) {
    super();
    columns.forEach((column, field) => this.set(field, column));
  }
  override get(field: string): RegisterColumn | undefined {
    asked.add(`${this.kind}.${field}`);
    return super.get(field);
  }
  override has(field: string): boolean {
    asked.add(`${this.kind}.${field}`);
    return super.has(field);
  }
}
const noting = (register: Register): Register => ({
  ...register,
  columns: new Noting(register.kind, register.columns),
});
const keys = ['customer', 'age', ...Object.keys(LINE_FIELDS), ...Object.keys(CARD_FIELDS)] as DimensionKey[];

describe('BOOK_FIELDS', () => {
  it('are fields of the dictionary', () => {
    for (const [kind, fields] of Object.entries(BOOK_FIELDS))
      for (const field of fields)
        expect([kind, field, fieldOf(kind as Register['kind'], field)?.key]).toEqual([kind, field, field]);
  });

  it('are all that is read for a book and its dimensions', () => {
    const people = { name: ['甲', '乙'], phone: [13900000001, 13900000002], birthday: ['1990-01-01', ''] };
    const lines = trades('11月', {
      date: [DAY, ''],
      customer: ['甲', '丙公司'],
      product: ['电池', '电池'],
      qty: [1, 1],
      price: [1, 1],
    });
    const registers = {
      corporate: [noting(sheetOf('corporate', '客户', { name: ['丙有限公司', '丁'] }))],
      members: [noting(sheetOf('members', '会员', people))],
      owners: [noting(sheetOf('owners', '保有客户', { ...people, deliveredOn: [DAY, DAY] }))],
      leads: [noting(sheetOf('leads', '意向客户', { ...people, createdOn: [DAY, DAY] }))],
    };
    for (const book of [
      bookOf({ ...registers, trades: [noting(lines), noting(trades('12月', { receivedOn: [DAY], received: [1] }))] }),
      bookOf(registers),
      bookOf({ leads: registers.leads }),
    ])
      for (const key of keys) customerDimension(book, key);
    const known = new Set(
      Object.entries(BOOK_FIELDS).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`)),
    );
    const inDictionary = [...asked].filter((one) => {
      const [kind = '', field = ''] = one.split('.');
      return fieldOf(kind as Register['kind'], field) !== undefined;
    });
    expect(inDictionary.length).toBeGreaterThan(30);
    expect(inDictionary.filter((one) => !known.has(one))).toEqual([]);
  });
});

it('fields of dimensions are fields of the dictionary; age bands follow one another', () => {
  for (const fields of [...Object.values(LINE_FIELDS), ...Object.values(CARD_FIELDS)])
    for (const [kind, field] of Object.entries(fields))
      expect(fieldOf(kind as Register['kind'], field)?.key).toBe(field);
  AGE_BANDS.slice(1).forEach(({ from }, i) => expect(from).toBe((AGE_BANDS[i]?.to ?? 0) + 1));
});
