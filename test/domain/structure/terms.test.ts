import { tracedValue } from '../../../src/domain/report/trace';
import { dimension } from '../../../src/domain/structure/book/dimension';
import {
  cardsTerm,
  customersTerm,
  linesOf,
  linesTerm,
  purchasesTerm,
  sumTerm,
} from '../../../src/domain/structure/terms';
import { traceOf } from '../../../src/domain/report/trace';
import { BOOK, november } from './smallBook';

const view = november();

describe('a term of a figure', () => {
  it('is what lines come to, with their rows', () => {
    const term = sumTerm(view, 'now', view.lines.now);
    expect([term.of, term.count, term.as, term.value]).toEqual(['now', 'sum', 'money', 800_00]);
    expect(term.rows().map(({ sheet, row, name, value }) => [sheet, row, name, value])).toEqual([
      ['发货', 7, '甲机电', 600_00],
      ['发货', 8, '甲机电', 40_00],
      ['发货', 9, '乙五金', -100_00],
      ['发货', 10, '丁仪表', 260_00],
    ]);
  });

  it('is in pieces where they are counted', () => {
    expect(sumTerm(view, 'now', view.lines.now, 'quantity')).toMatchObject({ as: 'count', value: 2 });
    expect(customersTerm(november({ measure: 'quantity' }), 'now', view.lines.now)).toMatchObject({ as: 'count', value: 3 }); // prettier-ignore
  });

  it('is a number of customers or of lines, whose rows say what each comes to', () => {
    const customers = customersTerm(view, 'customers', view.lines.now);
    expect([customers.count, customers.value, customers.as]).toEqual(['names', 3, 'money']);
    expect(new Set(customers.rows().map(({ name }) => name)).size).toBe(3);
    const lines = linesTerm(view, 'lines', view.lines.before);
    expect([lines.count, lines.value, lines.rows().map(({ value }) => value)]).toEqual(['rows', 2, [500_00, 300_00]]);
  });

  it('is all a customer has bought up to today, and nothing of what came back', () => {
    const purchasesOf = (name: string, of = view) => {
      const customer = BOOK.customers.findIndex((one) => one.name === name);
      return purchasesTerm(of, customer).rows().map(({ row }) => row); // prettier-ignore
    };
    expect(purchasesOf('甲机电')).toEqual([2, 5, 7, 8]);
    expect(purchasesOf('乙五金')).toEqual([6]);
    expect(purchasesOf('戊阀门')).toEqual([]);
    expect(purchasesOf('甲机电', november({ keep: (line) => line > 3 }))).toEqual([7, 8]);
  });

  it('is a number of rows in the list of customers', () => {
    const of = (names: readonly string[]) => names.map((name) => BOOK.customers.findIndex((one) => one.name === name));
    const term = cardsTerm(view, 'customers', of(['乙五金', '戊阀门']));
    expect([term.count, term.value]).toEqual(['rows', 2]);
    expect(term.rows().map(({ sheet, row, name, value }) => [sheet, row, name, value])).toEqual([
      ['企业客户资料', 3, '乙五金', 1],
      ['企业客户资料', 6, '戊阀门', 1],
    ]);
    const unlisted = { ...view, book: { ...BOOK, customers: BOOK.customers.map((one) => ({ ...one, card: null })) } };
    expect(cardsTerm(unlisted, 'customers', of(['乙五金'])).value).toBe(0);
  });
});

it('lines with a code are those of one part', () => {
  const product = dimension(BOOK, 'product');
  expect([...linesOf(view.lines.now, product.codes, product.names.indexOf('丝锥'))]).toEqual([6, 7]);
});

it('a figure is made of its terms', () => {
  const [now, before] = [sumTerm(view, 'now', view.lines.now), sumTerm(view, 'before', view.lines.before)];
  expect(tracedValue(traceOf('value', now))).toBe(800_00);
  expect(tracedValue(traceOf('difference', now, before))).toBe(0);
  expect(tracedValue(traceOf('share', sumTerm(view, 'now', view.lines.now.subarray(0, 1)), now))).toBe(0.75);
  expect(tracedValue(traceOf('derived', now))).toBeNull();
});
