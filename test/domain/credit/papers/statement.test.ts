import fc from 'fast-check';
import { CREDIT_KINDS, DEBIT_KINDS, type CreditBook } from '../../../../src/domain/credit/creditBook';
import { movementsOf } from '../../../../src/domain/credit/papers/movements';
import { recipientOf } from '../../../../src/domain/credit/papers/recipient';
import { shownNumber, shownNumbers } from '../../../../src/domain/credit/papers/shownNumber';
import { statementOf } from '../../../../src/domain/credit/papers/statement';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { formatDay } from '../../../../src/domain/cell/day';
import { day } from '../../day';
import { OWED, PAID, paperBook, type Owed, type Paid } from './paperBook';

const OCTOBER = { from: day('2026-10-01'), to: day('2026-10-31') };

describe('a statement of account', () => {
  const book = paperBook(OWED, PAID);
  const statement = statementOf(book, 0, OCTOBER, settle(book, OCTOBER.to));

  test('goes from the opening to the closing balance, line by line', () => {
    expect(statement.opening).toBe(155_600_50);
    expect(movementsOf(book, 0)[0]).toMatchObject({ day: 45992, number: 'FH-1001', debit: 20_000_00, credit: 0 });
    expect(statement.lines.map(({ number, debit, credit, balance }) => [number, debit, credit, balance])).toEqual([
      ['FH-1005', 80_000_00, 0, 235_600_50],
      ['SK-201', 0, 30_000_00, 205_600_50],
      ['SK-202', 0, 6_000_00, 199_600_50],
      ['TH-031', 0, 4_000_00, 195_600_50],
    ]);
    expect(statement.sums).toEqual({
      sale: 80_000_00,
      opening: 0,
      adjustment: 0,
      receipt: 36_000_00,
      return: 4_000_00,
    });
    expect(statement.closing).toBe(195_600_50);
  });

  test('says what is receivable and what of it is overdue, as settled on its last day', () => {
    expect(statement).toMatchObject({ receivable: 195_600_50, prepaid: 0, overdue: 145_600_50 });
    expect(statementOf(book, 0, OCTOBER, settle(book, book.asOf)).overdue).toBeNull();
  });

  test('has what the line is about, but no note that people made for themselves', () => {
    const [sale, transfer, bill, goods] = statement.lines;
    expect(sale).toMatchObject({ kind: 'sale', product: '液压站', payMethod: '' });
    expect(transfer).toMatchObject({ kind: 'receipt', payMethod: '转账', appliesTo: 'FH-1005', billDue: 0 });
    expect(bill).toMatchObject({ payMethod: '承兑', billDue: day('2027-01-31') });
    expect(goods).toMatchObject({ kind: 'return', product: '伺服电机', appliesTo: 'FH-1002' });
    expect(JSON.stringify(statement)).not.toContain('内部');
  });

  test('ends with the book, whatever is asked for', () => {
    const { period, closing } = statementOf(book, 0, { from: day('2026-11-01'), to: day('2027-06-30') });
    expect(period.to).toBe(day('2026-11-21'));
    expect(closing).toBe(295_600_50);
  });

  test('of somebody who has paid ahead ends below nothing', () => {
    const ahead = paperBook([{ on: '2026-10-05', yuan: 100 }], [{ on: '2026-10-02', yuan: 250 }]);
    const { lines, closing, receivable, prepaid } = statementOf(ahead, 0, OCTOBER, settle(ahead, OCTOBER.to));
    expect(lines.map(({ balance }) => balance)).toEqual([-250_00, -150_00]);
    expect({ closing, receivable, prepaid }).toEqual({ closing: -150_00, receivable: 0, prepaid: 150_00 });
  });

  test('takes adjustments upwards and downwards together', () => {
    const adjusted = paperBook(
      [{ on: '2026-10-05', yuan: 100, kind: 'adjustment' }],
      [{ on: '2026-10-06', yuan: 30, kind: 'adjustment' }],
    );
    expect(statementOf(adjusted, 0, OCTOBER)).toMatchObject({ sums: { adjustment: 70_00 }, closing: 70_00 });
  });

  test('a receipt in the row of its document does not name it twice', () => {
    const beside = paperBook(
      [{ on: '2026-10-05', yuan: 100, number: 'A1' }],
      [{ on: '2026-10-06', yuan: 30, number: 'A1', appliesTo: 'A1' }],
    );
    expect(statementOf(beside, 0, OCTOBER).lines[1]?.appliesTo).toBe('');
  });
});

const anyDay = fc.integer({ min: day('2026-01-01'), max: day('2026-11-21') }).map(formatDay);
const yuan = fc.integer({ min: 1, max: 9_999_999 }).map((fen) => fen / 100);
const customer = fc.integer({ min: 0, max: 1 });
const owed: fc.Arbitrary<Owed[]> = fc.array(fc.record({ on: anyDay, yuan, customer, kind: fc.constantFrom(...DEBIT_KINDS) }), { maxLength: 12 }); // prettier-ignore
const paid: fc.Arbitrary<Paid[]> = fc.array(fc.record({ on: anyDay, yuan, customer, kind: fc.constantFrom(...CREDIT_KINDS) }), { maxLength: 12 }); // prettier-ignore

describe('statements of all books', () => {
  test('the closing balance is the opening balance of the next period, and what its sums come to', () => {
    fc.assert(
      fc.property(owed, paid, anyDay, anyDay, (debits, credits, one, other) => {
        const book = paperBook(debits, credits);
        const [from = 0, to = 0] = [day(one), day(other)].sort((a, b) => a - b);
        const now = statementOf(book, 0, { from, to });
        const { sums } = now;
        expect(statementOf(book, 0, { from: to + 1, to: book.asOf }).opening).toBe(now.closing);
        expect(now.opening + sums.opening + sums.sale + sums.adjustment - sums.receipt - sums.return).toBe(now.closing);
        expect(now.lines.at(-1)?.balance ?? now.opening).toBe(now.closing);
      }),
    );
  });

  test('the balance is what is receivable less what is paid ahead, of which there is but one', () => {
    fc.assert(
      fc.property(owed, paid, anyDay, (debits, credits, last) => {
        const book = paperBook(debits, credits);
        const to = day(last);
        const { closing, receivable, prepaid } = statementOf(book, 0, { from: 0, to }, settle(book, to));
        expect(receivable - prepaid).toBe(closing);
        expect(Math.min(receivable, prepaid)).toBe(0);
      }),
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(owed, paid, (debits, credits) => {
        const amountsOf = (book: CreditBook) =>
          statementOf(book, 0, { from: 0, to: book.asOf }).lines.map(({ day: on, debit, credit, balance }) => [on, debit, credit, balance]); // prettier-ignore
        expect(amountsOf(paperBook([...debits].reverse(), [...credits].reverse()))).toEqual(
          amountsOf(paperBook(debits, credits)),
        );
      }),
    );
  });
});

describe('the number of a document', () => {
  const { registers, debits } = paperBook(OWED, PAID);

  test('stands on the paper as in the sheet, not as it is compared', () => {
    expect([debits.number[0], shownNumber(registers, debits, 0)]).toEqual(['fh-1006', 'FH-1006']);
    const numberOf = shownNumbers(registers, debits, 0);
    expect([numberOf('fh-1005'), numberOf('unknown')]).toEqual(['FH-1005', 'unknown']);
  });
});

describe('whom a paper goes to', () => {
  test('is called as the card says, without the number that tells customers of one name apart', () => {
    const [first, second] = paperBook([], []).customers.map(recipientOf);
    expect(first).toEqual({ name: '浙江华东机电设备有限公司', short: '华东机电', contact: '陈志明' });
    expect(second).toMatchObject({ short: '苏州/新区*阀门制造有限公司', contact: '' });
    expect(recipientOf({ key: 'x', name: '散客李', card: null })).toEqual({
      name: '散客李',
      short: '散客李',
      contact: '',
    });
  });
});
