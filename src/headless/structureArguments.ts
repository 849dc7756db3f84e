import type { ReportOptions } from '../actions/reports/types';
import { COMPARISONS, type StructureOptions } from '../actions/structure/types';
import type { RowScope } from '../actions/types';
import { parseIsoDay } from '../domain/cell/day';
import { PERIODS } from '../domain/report/namedPeriod';
import { MEASURES } from '../domain/structure/tradeBook';
import type { Locale } from '../i18n';
import { UsageError } from './usageError';

type Values = Readonly<Partial<Record<'period' | 'compare' | 'measure' | 'unit' | 'branch', string>>>;

const UNITS = ['yuan', 'tenThousand'] as const;

/** What the analysis of the customer structure is told on the command line; `--from` and `--to` are a period too. */
export function structureOptions(
  values: Values,
  { owner, period }: ReportOptions,
  scope: RowScope | undefined,
  locale: Locale,
): StructureOptions {
  const one = <T extends string>(option: keyof Values, choices: readonly T[]): T | undefined => {
    const value = values[option];
    const choice = choices.find((name) => name === value);
    if (value !== undefined && choice === undefined)
      throw new UsageError('headless.badChoice', { option: `--${option}`, value, choices: choices.join('|') }, locale);
    return choice;
  };
  const [comparison, measure, unit] = [one('compare', COMPARISONS), one('measure', MEASURES), one('unit', UNITS)];
  const { branch } = values;
  const chosen = values.period === undefined ? period : periodOf(values.period, locale);
  return {
    ...(chosen === undefined ? {} : { period: chosen }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(measure === undefined ? {} : { measure }),
    ...(unit === undefined ? {} : { unit }),
    ...(branch === undefined ? {} : { branch }),
    ...(owner === undefined ? {} : { owner }),
    ...(scope === 'visible' ? { visible: true } : {}),
  };
}

/** this-month, … or days such as 2026-01-01..2026-06-30. */
function periodOf(value: string, locale: Locale): NonNullable<StructureOptions['period']> {
  const names = [...PERIODS, 'all'] as const;
  const name = names.find((one) => one === value);
  if (name !== undefined) return name;
  const [from = null, to = null] = value.split('..').map(parseIsoDay);
  if (from !== null && to !== null && from <= to) return { from, to };
  throw new UsageError('headless.badChoice', { option: '--period', value, choices: [...names, 'YYYY-MM-DD..YYYY-MM-DD'].join('|') }, locale); // prettier-ignore
}
