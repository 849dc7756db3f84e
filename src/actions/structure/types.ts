import type { Measure } from '../../domain/structure/tradeBook';
import type { PeriodName } from '../../domain/report/namedPeriod';
import type { Period } from '../../domain/report/report';

/** What 上期 is: the period just before (环比), or the same days of last year (同比). */
export const COMPARISONS = ['previous', 'yearAgo'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Parts of the sheet that can be left out. */
export const BLOCKS = [
  'composition',
  'features',
  'pyramid',
  'concentration',
  'movement',
  'activity',
  'crossTables',
  'smallCustomers',
  'nineBox',
  'referrals',
  'people',
] as const;
export type Block = (typeof BLOCKS)[number];

/** What the analysis of the customer structure can be told; kept in the workbook for the next time. */
export interface StructureOptions {
  /** By name, or days; last month until the 10th, then this month, where it is left out. */
  readonly period?: PeriodName | 'all' | Period;
  readonly comparison?: Comparison;
  /** What is counted; what the registers do not tell is replaced by what they do. */
  readonly measure?: Measure;
  readonly unit?: 'yuan' | 'tenThousand';
  /** Only this branch, only this salesperson, only the rows in sight. */
  readonly branch?: string;
  readonly owner?: string;
  readonly visible?: boolean;
  /** All where it is left out. */
  readonly blocks?: readonly Block[];
}

/** One of the head figures, in words and digits of the reader. */
export interface HeadFigure {
  readonly label: string;
  readonly text: string;
}

/** What the pane shows after the analysis: head figures and two small charts. Amounts are in 元. */
export interface StructureSummary {
  readonly head: readonly HeadFigure[];
  /** By month, the oldest first, labelled 2026-11. */
  readonly trend: readonly { readonly label: string; readonly value: number }[];
  /** The largest customers and their shares. */
  readonly largest: readonly { readonly label: string; readonly value: number; readonly share: number }[];
  readonly figures: StructureFigures;
  readonly quality: StructureQuality;
  /** Name of the worksheet with the lines that are not counted; absent where there is none. */
  readonly unusedSheet?: string;
}

interface Part {
  readonly key: string;
  readonly amount: number;
  /** null where the part is negative. */
  readonly share: number | null;
}

/** The figures of the analysis. Amounts in 元 (pieces where quantity is counted), shares as fractions. */
export interface StructureFigures {
  readonly total: number;
  readonly customers: number;
  readonly composition: Readonly<Record<'product' | 'region' | 'sales', readonly Part[]>>;
  readonly pyramid: readonly { readonly tier: string; readonly count: number; readonly amount: number }[];
  readonly abc: readonly { readonly class: string; readonly count: number; readonly amount: number }[];
  readonly cr1: number | null;
  readonly cr3: number | null;
  readonly cr5: number | null;
  readonly hhi: number | null;
  readonly effective: number | null;
  readonly gini: number | null;
  readonly movement: Readonly<Record<'start' | 'new' | 'revived' | 'lost' | 'end', number>>;
}

/** How many lines are counted, and which are not. */
export interface StructureQuality {
  readonly used: number;
  readonly unused: readonly { readonly reason: string; readonly count: number; readonly amount: number }[];
  /** Of all lines that stand in the registers, and of those that are counted; in 元. */
  readonly sourceTotal: number;
  readonly usedTotal: number;
}

/** The parameters as they are kept, and what the workbook offers to choose from. */
export interface StructureForm {
  readonly options: StructureOptions;
  readonly branches: readonly string[];
  readonly owners: readonly string[];
  readonly measures: readonly Measure[];
}
