import { fieldOf } from '../../../../src/domain/cards';
import type { CardKind } from '../../../../src/domain/cards/types';
import { CREDIT_BOOK_FIELDS } from '../../../../src/domain/credit/book/creditFields';
import type { RegisterColumn } from '../../../../src/domain/cards/register';
import { sheetOf, type Cells } from '../../structure/book/sheet';
import { creditBook } from './book';

const asked = new Set<string>();

/** A register that notes down what is asked of it. */
function noting(kind: CardKind, name: string, cells: Cells) {
  const register = sheetOf(kind, name, cells);
  const columns = new Map<string, RegisterColumn>(register.columns);
  columns.get = (field) => {
    asked.add(`${kind}.${field}`);
    return register.columns.get(field);
  };
  columns.has = (field) => {
    asked.add(`${kind}.${field}`);
    return register.columns.has(field);
  };
  return { ...register, columns };
}

describe('CREDIT_BOOK_FIELDS', () => {
  it('are fields of the dictionary', () => {
    for (const [kind, fields] of Object.entries(CREDIT_BOOK_FIELDS))
      for (const field of fields) expect([field, fieldOf(kind as CardKind, field)?.key]).toEqual([field, field]);
  });

  it('are all that is read for a book', () => {
    const day = '2026-11-02';
    const registers = {
      trades: [
        noting('trades', '订单', { docNo: ['DD1'], date: [day], customer: ['甲'], amount: [2], docState: ['未发货'] }),
        noting('trades', '发货', { docNo: ['FH1', 'FH2'], docType: ['发货', '调整'], date: [day, day], customer: ['甲', '甲'], amount: [2, 1], received: [1, ''], balance: [1, ''] }), // prettier-ignore
        noting('trades', '回款', { receivedOn: [day], customer: ['甲'], received: [1], payMethod: ['承兑'] }),
      ],
      corporate: [noting('corporate', '客户', { name: ['甲', '乙'], opening: [5, ''] })],
      owners: [noting('owners', '保有客户', { name: ['丙'] })],
      members: [noting('members', '会员', { name: ['丁'] })],
      credit: [noting('credit', '信用', { customer: ['甲'], asOf: [day], grade: ['A'] })],
    };
    expect(creditBook(registers).cards[0]?.lastGrade).toBe('A');
    const known = new Set(
      Object.entries(CREDIT_BOOK_FIELDS).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`)),
    );
    const inDictionary = [...asked].filter((one) => {
      const [kind = '', field = ''] = one.split('.');
      return fieldOf(kind as CardKind, field) !== undefined;
    });
    expect(inDictionary.length).toBeGreaterThan(40);
    expect(inDictionary.filter((one) => !known.has(one))).toEqual([]);
  });
});
