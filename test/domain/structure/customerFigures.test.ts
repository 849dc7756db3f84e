import { customerFigures } from '../../../src/domain/structure/customerFigures';
import { formatDay } from '../../../src/domain/cell/day';
import { BOOK, november } from './smallBook';

const figures = customerFigures(november());
const at = (name: string) => BOOK.customers.findIndex((one) => one.name === name);
const nameOf = (customer: number) => BOOK.customers[customer]?.name;
const yuan = (sums: Float64Array) => Array.from(sums, (fen) => fen / 100);

describe('what every customer comes to', () => {
  it('is what he bought in each period, and in the year he is ranked by', () => {
    expect(BOOK.customers.map(({ name }) => name)).toEqual(['甲机电', '乙五金', '丙泵业', '丁仪表', '戊阀门']);
    expect(yuan(figures.now)).toEqual([640, -100, 0, 260, 0]);
    expect(yuan(figures.before)).toEqual([500, 300, 0, 0, 0]);
    expect(yuan(figures.yearAgo)).toEqual([400, 0, 100, 0, 0]);
    expect(yuan(figures.ranked)).toEqual([1_140, 200, 50, 260, 0]);
  });

  it('are ranked among those with lines: the largest first', () => {
    expect(figures.buyers.map(nameOf)).toEqual(['甲机电', '丁仪表', '乙五金']);
    expect(figures.ranking.map(nameOf)).toEqual(['甲机电', '丁仪表', '乙五金', '丙泵业']);
  });

  it('has a tier of the pyramid where he is in the ranking, and an ABC class where he buys', () => {
    // Of four customers one is 重要; the cut of 20 % is reached with him, that of 50 % with the second.
    expect([...figures.tier]).toEqual([0, 3, 3, 2, -1]);
    expect(figures.abc).toEqual(['A', 'C', '', 'A', '']);
  });

  it('has the days of his purchases once each, and none for goods that came back', () => {
    const daysOf = (name: string) => [...(figures.days[at(name)] ?? [])].map(formatDay);
    expect(daysOf('甲机电')).toEqual(['2025-11-03', '2026-10-06', '2026-11-02']);
    expect(daysOf('乙五金')).toEqual(['2026-10-08']);
    expect(daysOf('戊阀门')).toEqual([]);
  });

  it('is no customer any more from the day after his last purchase, once he is closed', () => {
    expect(figures.purchasing.goneFrom(at('甲机电'))).toBeNull();
    expect(formatDay(figures.purchasing.goneFrom(at('丙泵业')) ?? 0)).toBe('2026-02-11');
    expect(figures.movement.states).toEqual(['kept', 'kept', 'inactive', 'new', 'inactive']);
    expect(figures.movement).toMatchObject({ start: 2, new: 1, revived: 0, lost: 0, end: 3 });
  });

  it('is of the lines that are looked at only', () => {
    const some = customerFigures(november({ keep: (line) => line !== 8 }));
    expect(some.buyers.map(nameOf)).toEqual(['甲机电', '乙五金']);
    expect(some.days[at('丁仪表')]).toHaveLength(0);
  });
});
