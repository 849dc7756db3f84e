import type { ReportFigure } from '../../domain/report/report';
import { dimension } from '../../domain/structure/book/dimension';
import { groupsBy, type Coded } from '../../domain/structure/groups';
import { ABC_CLASSES } from '../../domain/structure/methods/abcClasses';
import { placeKey } from '../../domain/structure/placeKey';
import { sumOf } from '../../domain/structure/view';
import { amountInWords, shareInWords } from '../../i18n/amountInWords';
import { headFigures } from './headFigures';
import type { Analysis } from './analysis';
import { customerConcentration } from './tables/concentrationTable';
import { salesLevels } from './tables/salesLevels';
import { trendMonths } from './tables/trendTable';
import type { HeadFigure, StructureFigures, StructureQuality, StructureSummary } from './types';

/** So many customers are shown in the pane. */
const LARGEST = 8;

/** What the pane and the command line say of an analysis. Amounts in 元. */
export function structureSummary(analysis: Analysis): StructureSummary {
  const { context, figures, periods } = analysis;
  const { view } = context;
  const toShown = shownAs(view.measure);
  const months = trendMonths(context);
  const positive = figures.now.reduce((sum, value) => sum + Math.max(0, value), 0);
  return {
    head: headFigures(context, figures, periods).figures.map((figure) => inWords(analysis, figure)),
    trend: months.map(({ label, lines }) => ({ label, value: toShown(sumOf(view.values, lines)) })),
    largest: figures.buyers
      .filter((customer) => (figures.now[customer] ?? 0) > 0)
      .slice(0, LARGEST)
      .map((customer) => ({
        label: view.book.customers[customer]?.name ?? '',
        value: toShown(figures.now[customer] ?? 0),
        share: (figures.now[customer] ?? 0) / positive,
      })),
    figures: structureFigures(analysis),
    quality: structureQuality(analysis),
  };
}

/** 分 as 元; pieces are what they are. */
function shownAs(measure: string): (value: number) => number {
  return measure === 'quantity' ? (value) => value : (value) => value / 100;
}

function inWords({ context: { locale } }: Analysis, { label, value, as }: ReportFigure): HeadFigure {
  if (value === null) return { label, text: '–' };
  if (typeof value === 'string') return { label, text: value };
  const sign = value > 0 ? '+' : '';
  const texts: Readonly<Partial<Record<typeof as, string>>> = {
    money: amountInWords(locale, value),
    growth: sign + shareInWords(value),
  };
  return { label, text: texts[as] ?? String(Math.round(value * 10) / 10) };
}

function structureFigures({ context, figures }: Analysis): StructureFigures {
  const { view } = context;
  const { book } = view;
  const toShown = shownAs(view.measure);
  const parts = (coded: Coded) =>
    groupsBy(view, coded)
      .rows.filter(({ now, customers }) => now !== 0 || customers > 0)
      .map(({ key, now, share }) => ({ key: key || context.t('blank'), amount: toShown(now), share }));
  const product = dimension(book, dimension(book, 'product').names.length > 1 ? 'product' : 'category');
  const sum = (customers: readonly number[], of: Float64Array) =>
    toShown(customers.reduce((total, customer) => total + (of[customer] ?? 0), 0));
  const among = concentrationOf(context);
  const levels = salesLevels(context);
  const { start, new: fresh, revived, lost, end } = figures.movement;
  return {
    total: toShown(sumOf(view.values, view.lines.now)),
    customers: figures.buyers.length,
    composition: {
      product: parts(product),
      region: parts(dimension(book, placeKey(book))),
      sales: levels ? parts(levels) : [],
    },
    pyramid: view.settings.pyramid.map(({ tier }, i) => {
      const own = figures.ranking.filter((customer) => figures.tier[customer] === i);
      return { tier, count: own.length, amount: sum(own, figures.ranked) };
    }),
    abc: ABC_CLASSES.map((name) => {
      const own = figures.buyers.filter((customer) => figures.abc[customer] === name);
      return { class: name, count: own.length, amount: sum(own, figures.now) };
    }),
    ...among,
    movement: { start, new: fresh, revived, lost, end },
  };
}

function concentrationOf(context: Analysis['context']) {
  const of = customerConcentration(context);
  return {
    cr1: of?.cr(1) ?? null,
    cr3: of?.cr(3) ?? null,
    cr5: of?.cr(5) ?? null,
    hhi: of?.hhi ?? null,
    effective: of?.effective ?? null,
    gini: of?.gini ?? null,
  };
}

function structureQuality({ quality }: Analysis): StructureQuality {
  return {
    used: quality.used,
    unused: quality.unused.map(({ reason, count, amount }) => ({ reason, count, amount: amount / 100 })),
    sourceTotal: quality.sourceAmount / 100,
    usedTotal: quality.usedAmount / 100,
  };
}
