import {
  BLOCKS,
  type Block,
  type Comparison,
  type StructureForm,
  type StructureOptions,
} from '../../actions/structure/types';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import type { PeriodName } from '../../domain/report/namedPeriod';
import type { Measure } from '../../domain/structure/tradeBook';
import { usualPeriod } from '../../domain/structure/usualPeriod';

/** The parameters of the analysis as they stand in the pane: days may be half typed. */
export interface StructureChoice {
  readonly period: PeriodName | 'all' | 'custom';
  /** With `custom`, as YYYY-MM-DD; empty until it is typed. */
  readonly from: string;
  readonly to: string;
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly unit: 'yuan' | 'tenThousand';
  /** Empty for all. */
  readonly branch: string;
  readonly owner: string;
  /** Only the rows in sight. */
  readonly visible: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The parameters the workbook remembers, as far as it still has them: a measure, a branch or a salesperson that is there no
 * more gives way to what is.
 *
 * @param today serial day
 * @example choiceOf({ options: {}, branches: [], owners: [], measures: ['amount'] }, serialDay(2026, 11, 21)).period // 'this-month'
 */
export function choiceOf({ options, branches, owners, measures }: StructureForm, today: number): StructureChoice {
  const { period = usualPeriod(today), comparison = 'previous', measure = 'amount', unit = 'yuan' } = options;
  const { branch = '', owner = '', visible = false, blocks = BLOCKS } = options;
  const days = typeof period === 'string' ? undefined : period;
  return {
    period: typeof period === 'string' ? period : 'custom',
    from: days ? formatDay(days.from) : '',
    to: days ? formatDay(days.to) : '',
    comparison,
    measure: measures.includes(measure) ? measure : (measures[0] ?? 'amount'),
    unit,
    branch: branches.includes(branch) ? branch : '',
    owner: owners.includes(owner) ? owner : '',
    visible,
    blocks,
  };
}

/** What is wrong with a choice. */
export type ChoiceProblem = 'days' | 'order' | 'blocks';

/**
 * What has to be put right before the analysis can be made; undefined where nothing has.
 *
 * @example choiceProblem({ ...choice, period: 'custom', from: '2026-11-21', to: '2026-11-01' }) // 'order'
 */
export function choiceProblem({ period, from, to, blocks }: StructureChoice): ChoiceProblem | undefined {
  if (period === 'custom') {
    const first = parseIsoDay(from);
    const last = parseIsoDay(to);
    if (first === null || last === null) return 'days';
    if (first > last) return 'order';
  }
  return blocks.length === 0 ? 'blocks' : undefined;
}

/**
 * What the action is told. What is not narrowed down is left out.
 *
 * @example optionsOf(choice) // { period: 'this-month', comparison: 'previous', measure: 'amount', unit: 'yuan' }
 */
export function optionsOf(choice: StructureChoice): StructureOptions {
  const { period, comparison, measure, unit, branch, owner, visible, blocks } = choice;
  return {
    period: period === 'custom' ? daysOf(choice) : period,
    comparison,
    measure,
    unit,
    ...(branch !== '' ? { branch } : {}),
    ...(owner !== '' ? { owner } : {}),
    ...(visible ? { visible } : {}),
    ...(blocks.length < BLOCKS.length ? { blocks } : {}),
  };
}

/** The days that were typed; all of them where they cannot be read. */
function daysOf({ from, to }: StructureChoice): StructureOptions['period'] {
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  return first === null || last === null ? 'all' : { from: first, to: last };
}
