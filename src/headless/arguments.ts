import { parseArgs } from 'node:util';
import { civilDay, parseIsoDay } from '../domain/cell/day';
import type { CreditOptions, OrderQuestion } from '../actions/credit/types';
import type { ReportOptions } from '../actions/reports/types';
import type { StructureOptions } from '../actions/structure/types';
import type { RowScope } from '../actions/types';
import type { SerialDay } from '../domain/cell/value';
import type { Locale } from '../i18n';
import { creditOptions, dunningLevel, orderQuestion } from './creditArguments';
import { structureOptions } from './structureArguments';
import { UsageError } from './usageError';

/** The command line, understood. */
export interface Arguments {
  readonly action: string;
  readonly workbook: string;
  readonly sheet?: string;
  readonly out?: string;
  readonly today: SerialDay;
  /** Today with the time of day it is now. */
  readonly now: number;
  /** Run of the journal. */
  readonly run?: string;
  /** Only these rows. */
  readonly scope?: RowScope;
  /** Of whom and when a report is. */
  readonly report: ReportOptions;
  /** What the analysis of the customer structure is told. */
  readonly structure: StructureOptions;
  /** What the credit analysis is told. */
  readonly credit: CreditOptions;
  /** The order that is asked about, read when it is asked for. */
  readonly question: () => OrderQuestion;
  readonly locale: Locale;
  readonly json: boolean;
}

const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
  run: { type: 'string' },
  rows: { type: 'string' },
  owner: { type: 'string' },
  day: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  period: { type: 'string' },
  compare: { type: 'string' },
  measure: { type: 'string' },
  unit: { type: 'string' },
  branch: { type: 'string' },
  'as-of': { type: 'string' },
  customer: { type: 'string' },
  amount: { type: 'string' },
  level: { type: 'string' },
  names: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const DEFAULT_LOCALE: Locale = 'zh-CN';

/** Reads the command line; `now` decides what today is where `--today` does not. */
export function readArguments(args: readonly string[], actions: readonly string[], now: Date): Arguments {
  const { values, positionals } = parse(args);
  const locale = localeOf(values.locale);
  const [action, workbook, ...rest] = positionals;
  const known = actions.join('|');
  if (action === undefined || workbook === undefined) {
    if (action !== undefined && !actions.includes(action))
      throw new UsageError('headless.unknownAction', { action, actions: known }, locale);
    throw new UsageError('headless.usage', { actions: known }, locale);
  }
  if (!actions.includes(action)) throw new UsageError('headless.unknownAction', { action, actions: known }, locale);
  if (rest.length) throw new UsageError('headless.unknownOption', { option: rest.join(' ') }, locale);
  const today = values.today === undefined ? civilToday(now) : parseIsoDay(values.today);
  if (today === null) throw new UsageError('headless.badToday', { value: values.today ?? '' }, locale);
  const { sheet, out, run, rows, json = false } = values;
  const scope = rows === undefined ? undefined : scopeOf(rows);
  if (scope === null) throw new UsageError('headless.badRows', { value: rows ?? '' }, locale);
  const report = reportOptions(values, today, locale);
  const structure = structureOptions(values, report, scope, locale);
  return {
    action,
    workbook,
    sheet,
    out,
    today,
    now: today + timeOfDay(now),
    run,
    scope,
    report,
    structure,
    credit: creditOptions(values, report, locale),
    question: () => orderQuestion(values, locale),
    locale,
    json,
  };
}

type ReportValues = Readonly<Partial<Record<'owner' | 'day' | 'from' | 'to' | 'customer' | 'level' | 'names', string>>>;

/** A period without its beginning begins with the month it ends in, one without its end ends today. */
function reportOptions(values: ReportValues, today: SerialDay, locale: Locale): ReportOptions {
  const dayOf = (option: 'day' | 'from' | 'to') => {
    const value = values[option];
    const day = value === undefined ? undefined : parseIsoDay(value);
    if (day === null) throw new UsageError('headless.badDay', { option: `--${option}`, value: value ?? '' }, locale);
    return day;
  };
  const [day, from, to = today] = [dayOf('day'), dayOf('from'), dayOf('to')];
  const period = { from: from ?? to - civilDay(to).day + 1, to };
  if (period.from > to) throw new UsageError('headless.badDay', { option: '--from', value: values.from ?? '' }, locale);
  const level = dunningLevel(values, locale);
  const names = namesChoice(values.names, locale);
  const hasPeriod = values.from !== undefined || values.to !== undefined;
  return {
    ...(values.owner === undefined ? {} : { owner: values.owner }),
    ...(day === undefined ? {} : { day }),
    ...(hasPeriod ? { period } : {}),
    ...(values.customer === undefined ? {} : { customer: values.customer }),
    ...(level === undefined ? {} : { level }),
    ...(names === undefined ? {} : { names }),
  };
}

/** Whether names of persons stay in a copy without personal data. */
function namesChoice(value: string | undefined, locale: Locale): ReportOptions['names'] {
  if (value === undefined || value === 'kept' || value === 'hidden') return value;
  throw new UsageError('headless.badChoice', { option: '--names', value, choices: 'kept|hidden' }, locale);
}

/** Rows as people write them: visible, A5:A90, 5:90 or A5, several with commas between them; null for anything else. */
function scopeOf(written: string): RowScope | null {
  if (written === 'visible') return written;
  const areas = written.split(',').map((area) => /^[A-Z]*([1-9]\d*)(?::[A-Z]*([1-9]\d*))?$/i.exec(area.trim()));
  const rows = areas.map((area) => {
    const [from, to] = [Number(area?.[1]), Number(area?.[2] ?? area?.[1])];
    return { row: Math.min(from, to) - 1, count: Math.abs(to - from) + 1 };
  });
  return rows.every(({ count }) => !Number.isNaN(count)) ? rows : null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // The first sentence names the option; the rest of Node's message is advice on dashes.
    const [option = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError('headless.unknownOption', { option }, DEFAULT_LOCALE);
  }
}

function localeOf(value: string | undefined): Locale {
  if (value === undefined || value === 'zh-CN' || value === 'en-US') return value ?? DEFAULT_LOCALE;
  throw new UsageError('headless.badLocale', { value }, DEFAULT_LOCALE);
}

function timeOfDay(now: Date): number {
  return (now.getHours() * 3_600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

function civilToday(now: Date): SerialDay {
  const iso = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')];
  return parseIsoDay(iso.join('-')) ?? 0;
}
