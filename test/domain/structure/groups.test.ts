import { dimension } from '../../../src/domain/structure/book/dimension';
import { groupsBy } from '../../../src/domain/structure/groups';
import { BOOK, november } from './smallBook';

describe('the parts of the total', () => {
  it('have their periods, shares and customers, the largest first', () => {
    const { rows } = groupsBy(november(), dimension(BOOK, 'region'));
    expect(rows.map(({ key, now, before, yearAgo, customers }) => [key, now, before, yearAgo, customers])).toEqual([
      ['华东', 640_00, 500_00, 500_00, 1],
      ['', 260_00, 0, 0, 1],
      ['华南', -100_00, 300_00, 0, 1],
    ]);
    // Of 900: what is negative has no share.
    expect(rows.map(({ share }) => share)).toEqual([640 / 900, 260 / 900, null]);
    expect(rows.map(({ growth }) => growth)).toEqual([640 / 500 - 1, 'new', -100 / 300 - 1]);
    expect(rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(800 / 800 - 1, 12);
  });

  it('know the code their lines have', () => {
    const region = dimension(BOOK, 'region');
    const { rows, codes } = groupsBy(november(), region);
    expect(codes).toBe(region.codes);
    expect(rows.map(({ key, code }) => region.names[code] === key)).toEqual([true, true, true]);
  });

  it('are counted by something else where that is asked for', () => {
    const { rows } = groupsBy(november(), dimension(BOOK, 'product'), 'quantity');
    expect(rows.map(({ key, now }) => [key, now])).toEqual([['轴承', 6], ['', 2], ['丝锥', -6]]); // prettier-ignore
  });

  it('that come to nothing in all periods are left out, those whose goods all came back are not', () => {
    const keep = (line: number) => [5, 8].includes(line);
    const rows = (of: (line: number) => boolean) =>
      groupsBy(november({ keep: of }), dimension(BOOK, 'product')).rows.map(({ key }) => key);
    expect(rows(keep)).toEqual(['轴承', '']);
    const codes = Int32Array.from(BOOK.customer, (_who, line) => (line === 5 || line === 7 ? 1 : 0));
    const evened = { ...november(), values: BOOK.amount };
    const both = { ...BOOK, amount: BOOK.amount.map((fen, line) => (line === 7 ? -600_00 : fen)) };
    const parts = groupsBy({ ...evened, book: both }, { names: ['', '抵销'], codes }).rows;
    expect(parts.find(({ key }) => key === '抵销')).toMatchObject({ now: 0, customers: 2 });
  });

  it('say of how much of the lines something is filled in, whatever their sign', () => {
    // 640 + 100 of 640 + 100 + 260.
    expect(groupsBy(november(), dimension(BOOK, 'region')).filled).toBeCloseTo(0.74, 12);
    expect(groupsBy(november(), dimension(BOOK, 'customer')).filled).toBe(1);
    expect(groupsBy(november({ keep: () => false }), dimension(BOOK, 'region')).filled).toBe(0);
    expect(groupsBy(november(), { names: ['甲', '乙'], codes: new Int32Array(9) }).filled).toBe(1);
  });
});
