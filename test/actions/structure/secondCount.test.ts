import fc from 'fast-check';
import type { Analysis } from '../../../src/actions/structure/analysis';
import { chosenPeriods } from '../../../src/actions/structure/periods';
import { structureSummary } from '../../../src/actions/structure/structureSummary';
import type { TableContext } from '../../../src/actions/structure/tables/tableContext';
import type { StructureOptions } from '../../../src/actions/structure/types';
import { formatDay } from '../../../src/domain/cell/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { dataQuality } from '../../../src/domain/structure/book/dataQuality';
import { dimension } from '../../../src/domain/structure/book/dimension';
import { customerFigures } from '../../../src/domain/structure/customerFigures';
import { customerHabits } from '../../../src/domain/structure/customerHabits';
import { groupsBy } from '../../../src/domain/structure/groups';
import { sumOf, viewOf } from '../../../src/domain/structure/view';
import { structureText } from '../../../src/i18n/structure';
import { bookOf, sheetOf, TODAY } from '../../domain/structure/book/sheet';
import { monthsLater, secondCount, type Span, type WrittenCustomer, type WrittenLine } from './secondCount';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const blankOr = (...texts: readonly string[]) => fc.constantFrom('', ...texts);

const customers: fc.Arbitrary<readonly WrittenCustomer[]> = fc.tuple(
  ...NAMES.map((name) => fc.record({ name: fc.constant(name), region: blankOr('东', '西'), closed: fc.boolean() })),
);
const line: fc.Arbitrary<WrittenLine> = fc.record({
  day: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: TODAY - 100, max: TODAY + 2 }) },
    { weight: 6, arbitrary: fc.integer({ min: TODAY - 1_000, max: TODAY }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  customer: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constant('') }),
  product: blankOr('苹果', '梨', '桃', '杏'),
  region: blankOr('东', '西', '南'),
  back: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  isVoid: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  // Round amounts meet limits and tie; others have 分.
  fen: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(100_00, 200_00, 500_00, 1_000_00) },
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 9_999_999 }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});
const lines = fc.array(line, { minLength: 5, maxLength: 40 });

/** A month that is not over, one that is, and days that were asked for; none of them are whole months. */
const MONTH = { from: TODAY - 20, to: TODAY };
const periods: fc.Arbitrary<{
  readonly period: StructureOptions['period'];
  readonly now: Span;
  readonly before: Span;
}> = fc.oneof(
  fc.constant({
    period: 'this-month' as const,
    now: MONTH,
    before: { from: monthsLater(MONTH.from, -1), to: monthsLater(MONTH.to, -1) },
  }),
  fc.constant({
    period: 'last-month' as const,
    now: { from: monthsLater(MONTH.from, -1), to: MONTH.from - 1 },
    before: { from: monthsLater(MONTH.from, -2), to: monthsLater(MONTH.from, -1) - 1 },
  }),
  fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 400 }))
    .map(([back, length]) => ({ from: TODAY - back - length + 1, to: TODAY - back }))
    .filter(({ from }) => !formatDay(from).endsWith('-01'))
    .map((now) => ({ period: now, now, before: { from: 2 * now.from - now.to - 1, to: now.from - 1 } })),
);

/** The registers as they are read from worksheets. */
function registers(written: readonly WrittenLine[], list: readonly WrittenCustomer[]) {
  return {
    trades: [
      sheetOf('trades', '发货', {
        // A row without a number may go on with the document above.
        docNo: written.map((_line, i) => `FH${String(i)}`),
        docType: written.map(({ back }) => (back ? '退货' : '发货')),
        docState: written.map(({ isVoid }) => (isVoid ? '作废' : '')),
        date: written.map(({ day }) => day || ''),
        customer: written.map(({ customer }) => customer),
        product: written.map(({ product }) => product),
        region: written.map(({ region }) => region),
        amount: written.map(({ fen }) => (fen === null ? '' : fen / 100)),
      }),
    ],
    corporate: [
      sheetOf('corporate', '企业客户资料', {
        name: list.map(({ name }) => name),
        region: list.map(({ region }) => region),
        status: list.map(({ closed }) => (closed ? '注销' : '合作中')),
      }),
    ],
  };
}

function analysisOf(written: readonly WrittenLine[], list: readonly WrittenCustomer[], options: StructureOptions) {
  const none = { registers: [], sheets: [] };
  const read = { owners: [], leads: [], members: [], ...registers(written, list) };
  const book = bookOf(read);
  const chosen = chosenPeriods(options, book, TODAY);
  const view = viewOf(book, { periods: chosen, ranking: chosen.ranking, measure: 'amount' }, DEFAULT_SETTINGS, TODAY);
  const context: TableContext = {
    view,
    t: structureText('zh-CN'),
    locale: 'zh-CN',
    unit: 'yuan',
    comparison: 'previous',
  };
  const figures = customerFigures(view);
  const analysis: Analysis = {
    context,
    read: { book, registers: read, from: [], leads: none, logs: none },
    options,
    periods: chosen,
    figures,
    habits: customerHabits(view, figures),
    quality: dataQuality(book, chosen.now),
  };
  return { view, summary: structureSummary(analysis) };
}

const yuan = (fen: bigint): number => Number(fen) / 100;
type Part = readonly [name: string, now: number, before: number, customers: number, share: unknown];
const inOrder = (parts: readonly Part[]) => [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
/** Parts of other periods stand in the list too. */
const isMet = ([, now, before, buyers]: Part) => now !== 0 || before !== 0 || buyers !== 0;
/** Shares agree but for rounding. */
const rounded = (share: unknown) => (typeof share === 'number' ? Math.round(share * 1e9) / 1e9 : share);

test('a thousand small books come to the same in a second, independent count', () => {
  fc.assert(
    fc.property(lines, customers, periods, (written, list, { period, now, before }) => {
      const { view, summary } = analysisOf(written, list, { period });
      const { figures, quality } = summary;
      const counted = secondCount(written, list, TODAY, { now, before });

      expect(figures.total).toBe(yuan(counted.total));
      expect(sumOf(view.values, view.lines.before)).toBe(Number(counted.previous));
      expect([quality.used, figures.customers]).toEqual([counted.used, counted.customers]);
      expect(new Map(quality.unused.map(({ reason, count }) => [reason, count]))).toEqual(counted.unused);

      for (const key of ['product', 'region'] as const) {
        const parts = groupsBy(view, dimension(view.book, key)).rows;
        const found = parts.map(
          (part) => [part.key, part.now, part.before, part.customers, rounded(part.share)] as const,
        );
        const wanted = [...counted[key]].map(([name, part]) => [name, Number(part.now), Number(part.before), part.buyers, rounded(part.share)] as const); // prettier-ignore
        expect(inOrder(found.filter(isMet))).toEqual(inOrder(wanted.filter(isMet)));
      }

      for (const k of [1, 3, 5] as const)
        expect(rounded(figures[`cr${k}`])).toBe(rounded(counted.cr === null ? null : counted.cr(k)));
      if (counted.hhi === null) expect(figures.hhi).toBeNull();
      else expect(figures.hhi).toBeCloseTo(counted.hhi, 6);
      expect(figures.abc.map(({ count, amount }) => [count, amount])).toEqual(counted.abc.map(([count, fen]) => [count, yuan(fen)])); // prettier-ignore
      expect(figures.pyramid.map(({ count, amount }) => [count, amount])).toEqual(counted.pyramid.map(([count, fen]) => [count, yuan(fen)])); // prettier-ignore
      expect(figures.movement).toEqual(counted.movement);
    }),
    { numRuns: 1_000 },
  );
});
