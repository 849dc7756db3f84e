import type { Parsed, Register } from '../../cards/register';
import type { CardKind, FieldKey } from '../../cards/types';
import { foldWidth, saysNothing } from '../../cell/text';
import type { CheckContext } from '../checkContext';
import type { Finding, Trouble } from '../finding';

/** `true`: it agrees · `null`: the rule has nothing to say of the row · else what the sentence names. */
export type Judgement = true | null | NonNullable<Trouble['params']>;

/** Judges a row of the register it was made for. */
export type Judge = (row: number) => Judgement;

/** What a rule is called, says and weighs. */
export interface RuleHead extends Pick<Finding, 'rule' | 'code' | 'severity' | 'field'> {
  /** Columns without which there is no such rule; an empty column is no column. */
  readonly needs: readonly FieldKey[];
}

/** One rule about the values of a row. */
export interface RowRule extends RuleHead {
  /** Looks up the columns once, so that judging a row allocates nothing unless something is wrong. */
  readonly judge: (register: Register, context: CheckContext) => Judge;
}

/** The rules of each kind of register. */
export type RowRules = Readonly<Partial<Record<CardKind, readonly RowRule[]>>>;

/** What so many rows of a register do wrong, and more than half of those the rule is about, is the way of the sheet. */
const FEWEST_OF_A_WAY = 10;

/**
 * The rows a rule finds fault with. Where most of the rows it is about do not follow it, the sheet means something else by its
 * columns, or nobody fills them in: it is told as `info`, for a hundred warnings about a habit hide the one mistake.
 *
 * @param register whose rows are judged; skipped rows are not
 * @param head what the findings say
 * @param prepare gives the judge; not asked where a column the rule needs is missing or empty
 * @example findingsOf(visits, { rule: 'visitTimes', code: 'leftBeforeCame', … }, () => judge)[0]?.row // 200
 */
export function findingsOf(register: Register, head: RuleHead, prepare: () => Judge): readonly Finding[] {
  if (!head.needs.every((field) => hasValues(register, field))) return [];
  const { rowCount, skipped } = register;
  const judge = prepare();
  const troubles: { readonly row: number; readonly params: Trouble['params'] }[] = [];
  let agreeing = 0;
  for (let row = 0; row < rowCount; row++) {
    if (skipped.size > 0 && skipped.has(row)) continue;
    const judgement = judge(row);
    if (judgement === true) agreeing++;
    else if (judgement !== null) troubles.push({ row, params: judgement });
  }
  const isTheWay = troubles.length >= FEWEST_OF_A_WAY && troubles.length > agreeing;
  const { rule, code, field } = head;
  const severity = isTheWay ? 'info' : head.severity;
  return troubles.map(({ row, params }) => ({ rule, code, field, severity, row, params }));
}

/** Whether a column is there and not empty. */
export function hasValues(register: Register, field: FieldKey): boolean {
  const column = register.columns.get(field);
  if (!column) return false;
  return column.problems.size > 0 || column.parsed.some((value, row) => value !== null && !register.skipped.has(row));
}

const NO_VALUES: readonly Parsed[] = [];

/** The values of a field; none where the register has no such column. */
export function valuesOf({ columns }: Register, field: FieldKey): readonly Parsed[] {
  return columns.get(field)?.parsed ?? NO_VALUES;
}

/** Whether nothing is written in a field of a row: what cannot be read is not nothing. */
export function blankIn({ columns }: Register, field: FieldKey): (row: number) => boolean {
  const column = columns.get(field);
  if (!column) return () => true;
  const { parsed, raw: cells } = column;
  return (row) => {
    if ((parsed[row] ?? null) !== null) return false;
    const raw = cells[row] ?? '';
    return raw === '' || (typeof raw === 'string' && saysNothing(foldWidth(raw)));
  };
}

/**
 * Answers for a text that are worked out once: states and grades repeat.
 *
 * @example remembered((state) => leadPhase(state))('已订') // 'ordered'
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: Parsed | undefined) => Answer {
  const known = new Map<string, Answer>();
  return (value) => {
    const text = typeof value === 'string' ? value : '';
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = answer(text)));
    return found;
  };
}
