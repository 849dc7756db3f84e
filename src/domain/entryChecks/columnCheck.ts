import { fieldOf } from '../cards';
import type { Field, FieldType } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import { isProblem } from '../cell/problem';
import { readValue } from '../cell/readValue';
import type { CellValue, SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { choiceCheck, hasChoices } from './choices';
import type { EntryCheck, EntryRule } from './entryCheck';
import { FORMULAS } from './formulas';

/** A recognised column, with what stands in its last rows. */
export interface EntryColumn {
  readonly kind: CardKind;
  readonly field: FieldKey;
  readonly sample: readonly CellValue[];
}

/** What checks at entry depend on. */
export interface EntryContext {
  readonly settings: Settings;
  readonly today: SerialDay;
  readonly date1904?: boolean;
}

const CARDS_BEGIN = '=DATE(1954,1,1)';
/** The first day of both of Excel's ways of counting days. */
const HISTORY_BEGINS = '=DATE(1904,1,2)';
const LAST_DAY = '=DATE(2099,12,31)';
/** A moment of today has passed, one of tomorrow has not. */
const NOW = '=NOW()';
/** One second before midnight. */
const LAST_SECOND = 0.99999;
const LONGEST = { name: 50, note: 1_000 };

const limits = (of: Extract<EntryRule, { kind: 'limits' }>['of'], from?: number | string, to?: number | string) =>
  ({ kind: 'limits', of, from, to }) as const;
const formula = (name: keyof typeof FORMULAS): EntryRule => ({ kind: 'formula', formula: FORMULAS[name] });
const warning = (id: EntryCheck['id'], rule: EntryRule): EntryCheck => ({ id, style: 'warning', rule });

/** Days that are to come when they are entered. */
const PLANNED: ReadonlySet<FieldKey> = new Set(['nextContact', 'next', 'nextCare']);

function dayCheck({ key, past, historic, inWords }: Field): EntryCheck {
  if (inWords) return warning('dayOrWords', formula('dayOrWords'));
  if (past) return warning('pastDay', limits('date', historic ? HISTORY_BEGINS : CARDS_BEGIN, NOW));
  return PLANNED.has(key)
    ? warning('plannedDay', limits('date', '=TODAY()', LAST_DAY))
    : warning('day', limits('date', CARDS_BEGIN, LAST_DAY));
}

const AMOUNT = warning('amount', limits('decimal', 0));
const NUMBER = warning('number', formula('number'));

/** By type of field; returns and adjustments are below zero, so amounts and quantities of trades are only numbers. */
const CHECKS: Readonly<Partial<Record<FieldType, (field: Field, kind: CardKind) => EntryCheck>>> = {
  date: dayCheck,
  datetime: dayCheck,
  time: () => warning('time', limits('time', 0, LAST_SECOND)),
  phone: () => warning('phone', formula('phone')),
  idno: () => ({ id: 'idNo', style: 'stop', rule: formula('idNo') }),
  uscc: () => warning('uscc', formula('uscc')),
  plate: () => warning('plate', limits('textLength', 7, 9)),
  vin: () => warning('vin', formula('vin')),
  email: () => warning('email', formula('email')),
  postcode: () => warning('postcode', formula('postcode')),
  money: ({ key }, kind) => (kind === 'trades' || key === 'opening' ? NUMBER : AMOUNT),
  number: (_field, kind) => (kind === 'trades' ? NUMBER : AMOUNT),
  int: () => warning('count', limits('wholeNumber', 0)),
  percent: () => warning('share', limits('decimal', 0, 1)),
  score: () => warning('score', limits('decimal', 0, 100)),
  text: ({ holds }) => {
    const id = holds ? 'name' : 'note';
    return warning(id, limits('textLength', undefined, LONGEST[id]));
  },
};

/** Numbers, days and times are what Excel takes for such. */
const NUMERIC: ReadonlySet<FieldType> = new Set(['date', 'datetime', 'time', 'money', 'number', 'int', 'percent', 'score']); // prettier-ignore
/** So large a part of a column may be written as text, or not be readable, for its check to make sense. */
const MOST_TEXTS = 0.2;
const MOST_UNREADABLE = 0.5;

/**
 * The check that Excel itself does when somebody types into a column (issue "At entry"; VALIDATION.md §1–§8).
 *
 * @param column with its last cells as Excel gave them; none for a register without rows
 * @returns null for a field that needs none; `otherWriting` where the column is filled in so that the check would only be in
 *   the way: days as text, phones that are masked
 * @example columnCheck({ kind: 'leads', field: 'nextContact', sample: [] }, context)
 *   // { id: 'plannedDay', style: 'warning', rule: { kind: 'limits', of: 'date', from: '=TODAY()', to: '=DATE(2099,12,31)' } }
 */
export function columnCheck(
  { kind, field: key, sample }: EntryColumn,
  context: EntryContext,
): EntryCheck | 'otherWriting' | null {
  const field = fieldOf(kind, key);
  // What rules or another system write nobody types.
  if (!field || field.need === 'computed') return null;
  const filled = sample.filter((value) => String(value).trim() !== '');
  if (hasChoices(field)) {
    const column = { field, kind, sample };
    return choiceCheck(column, context.settings) ?? (field.type === 'text' ? textCheck(field, kind) : filled.length ? 'otherWriting' : null); // prettier-ignore
  }
  const check = CHECKS[field.type]?.(field, kind) ?? null;
  if (!check || !filled.length) return check;
  return fits(field, filled, context) ? asWritten(check, filled) : 'otherWriting';
}

function textCheck(field: Field, kind: CardKind): EntryCheck | null {
  return CHECKS.text?.(field, kind) ?? null;
}

function fits(field: Field, filled: readonly CellValue[], { today, date1904 }: EntryContext): boolean {
  const texts = filled.filter((value) => typeof value === 'string').length;
  if (NUMERIC.has(field.type) && !field.inWords && texts > MOST_TEXTS * filled.length) return false;
  const unreadable = filled.filter((value) => isProblem(readValue(value, field, { today, date1904 }))).length;
  return unreadable <= MOST_UNREADABLE * filled.length;
}

/** 12 for 12 % where that is how the column has it. */
function asWritten(check: EntryCheck, filled: readonly CellValue[]): EntryCheck {
  const inHundreds = check.id === 'share' && filled.some((value) => typeof value === 'number' && value > 1);
  return inHundreds ? warning('percent', limits('decimal', 0, 100)) : check;
}
