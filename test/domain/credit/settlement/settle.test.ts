import { settle } from '../../../../src/domain/credit/settlement/settle';
import type { Settlement } from '../../../../src/domain/credit/creditBook';
import { day } from '../../day';
import { AS_OF, bookOf } from './entries';

const JUN = day('2026-06-01');
const JUL = day('2026-07-01');
const AUG = day('2026-08-01');
const SEP = day('2026-09-01');

/** Debit, credit and amount of each piece. */
const piecesOf = ({ pieces: { debit, credit, amount } }: Settlement) =>
  Array.from(debit, (one, i) => [one, credit[i], amount[i]]);

describe('what is open at the end of a day', () => {
  it('is 50,000 of 80,000 where 30,000 were paid for the document', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 60_000_00, number: 'FH1' },
        { day: JUL, amount: 80_000_00, number: 'FH2' },
      ],
      [{ day: SEP, amount: 30_000_00, appliesTo: 'FH2' }],
    );
    expect([...settle(book, AS_OF).open]).toEqual([60_000_00, 50_000_00]);
  });

  it('is paid first in, first out where nothing is named, whatever the order of rows', () => {
    const book = bookOf(
      [
        { day: AUG, amount: 300 },
        { day: JUN, amount: 100 },
        { day: JUL, amount: 200 },
      ],
      [{ day: SEP, amount: 250 }],
    );
    const settled = settle(book, AS_OF);
    expect([...settled.open]).toEqual([300, 0, 50]);
    expect(piecesOf(settled)).toEqual([[1, 0, 100], [2, 0, 150]]); // prettier-ignore
  });

  it('falls to the oldest lines when the named document is paid', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 100, number: 'FH1' },
        { day: JUL, amount: 100, number: 'FH2' },
      ],
      [{ day: SEP, amount: 160, appliesTo: 'FH2' }],
    );
    expect([...settle(book, AS_OF).open]).toEqual([40, 0]);
  });

  it('is paid by name before anything is paid by age', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 100, number: 'FH1' },
        { day: JUL, amount: 100, number: 'FH2' },
      ],
      [
        { day: AUG, amount: 100 },
        { day: SEP, amount: 100, appliesTo: 'FH1' },
      ],
    );
    const settled = settle(book, AS_OF);
    expect([...settled.open]).toEqual([0, 0]);
    expect(piecesOf(settled)).toEqual([[0, 1, 100], [1, 0, 100]]); // prettier-ignore
  });

  it('goes by the lines of a document, its order, and several documents at once', () => {
    const lines = [
      { day: JUN, amount: 100, number: 'FH1', orderNo: 'DD1' },
      { day: JUL, amount: 100, number: 'FH2', orderNo: 'DD1' },
      { day: JUL, amount: 100, number: 'FH3', orderNo: 'DD3' },
      { day: AUG, amount: 100, number: 'FH3', orderNo: 'DD3' },
    ];
    const openAfter = (appliesTo: string, amount: number) => [
      ...settle(bookOf(lines, [{ day: SEP, amount, appliesTo }]), AS_OF).open,
    ];
    expect(openAfter('FH3', 150)).toEqual([100, 100, 0, 50]);
    expect(openAfter('DD1', 150)).toEqual([0, 50, 100, 100]);
    expect(openAfter('FH2 FH3', 150)).toEqual([100, 0, 50, 100]);
  });

  it('is paid by the receipt of its own row before anything else', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 100 },
        { day: JUL, amount: 100 },
      ],
      [{ day: JUL, amount: 70, beside: 1, undated: true }],
    );
    expect([...settle(book, AS_OF).open]).toEqual([100, 30]);
  });

  it('is never paid by a document number of another customer, nor by his money', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 100, number: 'FH1' },
        { day: JUN, amount: 100, number: 'FH1', customer: 1 },
      ],
      [{ day: SEP, amount: 130, appliesTo: 'FH1', customer: 1 }],
      2,
    );
    const settled = settle(book, AS_OF);
    expect([...settled.open]).toEqual([100, 0]);
    expect([...settled.left]).toEqual([30]);
  });

  it('takes goods back like money', () => {
    const book = bookOf(
      [{ day: JUN, amount: 100, number: 'FH1' }],
      [
        { day: JUL, amount: 20, kind: 'return', appliesTo: 'FH1' },
        { day: AUG, amount: 90 },
      ],
    );
    const settled = settle(book, AS_OF);
    expect([...settled.open]).toEqual([0]);
    expect([...settled.left]).toEqual([0, 10]);
  });

  it('knows nothing of later lines', () => {
    const book = bookOf(
      [
        { day: JUN, amount: 100 },
        { day: AUG, amount: 100 },
      ],
      [
        { day: JUL, amount: 130 },
        { day: SEP, amount: 50 },
      ],
    );
    expect([...settle(book, JUN).open]).toEqual([100, 0]);
    expect([...settle(book, JUL).left]).toEqual([30, 0]);
    expect([...settle(book, AUG).open]).toEqual([0, 70]);
    expect([...settle(book, SEP).open]).toEqual([0, 20]);
  });

  it('is nothing in an empty book', () => {
    const settled = settle(bookOf([], [], 0), AS_OF);
    expect([settled.open.length, settled.left.length, settled.pieces.count]).toEqual([0, 0, 0]);
  });
});
