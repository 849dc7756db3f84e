import { fieldOf } from '../../domain/cards';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { missing, unreadable } from '../../domain/entries/checkEntry';
import { readValue } from '../../domain/cell/readValue';
import type { Entry } from '../../domain/entries/readEntry';
import { Failure } from '../../excel/failure';
import { readRow } from '../../excel/readRow';
import { withWorkbook } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { cardField, typedValue } from './cardField';
import { customersOn } from './customerCard';
import { NAME_FIELDS, rowOfPlace } from './customerPlaces';
import { dayEntry, draft, readEntries, textEntry, type Entries } from './draft';
import { entryProblems, hasErrors } from './problems';
import { openRegister, type EntryRegister } from './registers';
import type { CustomerPlace, EntryOutcome, EntryProblem, EntryValues } from './types';

/** What the user has changed on a card, and what he saw before he did. */
export interface CustomerChanges {
  readonly values: EntryValues;
  readonly seen: EntryValues;
}

/** What only the register itself asks for: that a customer has a name. */
const NAMED: ReadonlySet<FieldKey> = new Set(NAME_FIELDS);

/**
 * Writes what was changed on a customer's card back into his row; a cleared value clears the cell. A cell that no longer
 * holds what the user saw is left alone and listed.
 *
 * @throws Failure sheetGone, noRegister, customerGone, or what stands in the way of writing
 */
export function saveCustomer(
  context: ActionContext,
  place: CustomerPlace,
  changes: CustomerChanges,
): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, locale } = own;
      const { sheets, settings } = await recogniseWorkbook(session, { today });
      const reading = customersOn(sheets, place.sheet);
      const { kind } = reading;
      // What only stands on the card is not written again: a cell must not become another one by that.
      const fields = Object.keys(changes.values).filter((key) => changes.values[key] !== changes.seen[key]);
      const target = await openRegister(session, reading, [...NAME_FIELDS, ...fields], today);
      const row = rowOfPlace(target.register, place);
      const at = target.register.firstRow + row;
      const cellAt = await readRow(session, reading.name, at, reading.left, reading.columnCount);
      const isStale = (key: FieldKey): boolean => {
        const column = target.register.columns.get(key);
        const field = fieldOf(kind, key);
        if (!column || !field || changes.seen[key] === undefined) return false;
        const { type } = cardField(field, column, kind, settings);
        const cell = cellAt(column.column);
        const read = readValue(cell.value, field, { today, date1904: session.date1904, header: column.header, unit: reading.unit }); // prettier-ignore
        return typedValue(cell, read, type) !== changes.seen[key];
      };
      const stale = fields.filter(isStale);
      const kept = fields.filter((key) => !stale.includes(key));
      const values = Object.fromEntries(kept.map((key) => [key, changes.values[key] ?? '']));
      const entries = withBlanks(readEntries(kind, values, today, target), values);
      const findings = [
        ...unreadable(entries),
        ...missing(
          entries,
          [...entries.keys()].filter((key) => NAMED.has(key)),
        ),
      ];
      const problems = entryProblems(findings, labelIn(target), locale);
      if (hasErrors(problems)) return { written: [], problems, conflicts: [], next: '' };
      const drafted = draft(session, locale, (made) => text(locale)(`kind.${made}`));
      drafted.edit(target, row, entries);
      const { written, conflicts } = await drafted.apply(runInfo(own, 'saveCustomer', { place, changes }));
      const left = stale.length ? [{ sheet: reading.name, row: at + 1 }] : [];
      return { written, problems, conflicts: [...conflicts, ...left], next: '' };
    }),
  );
}

/** What was cleared is written too. */
function withBlanks(entries: ReadonlyMap<FieldKey, Entry>, values: EntryValues): Entries {
  const cleared = Object.entries(values).filter(([, typed]) => typed.trim() === '');
  return new Map([...entries, ...cleared.map(([key]): [FieldKey, Entry] => [key, textEntry('')])]);
}

/** 新客户: what is put down where the register has a column for it and nothing was typed. */
function defaultsOf(kind: CardKind, { today, who = '' }: ActionContext): ReadonlyMap<FieldKey, Entry> {
  const created: FieldKey = kind === 'visits' ? 'date' : 'createdOn';
  return new Map<FieldKey, Entry>([
    [created, dayEntry(today)],
    ['gradedOn', dayEntry(today)],
    ['owner', textEntry(who)],
  ]);
}

/**
 * 新客户: puts a customer below the last one of a register; its number and day are filled in where nothing was typed.
 *
 * @throws Failure sheetGone, noRegister, or what stands in the way of writing
 */
export function newCustomer(
  context: ActionContext,
  { sheet, values }: { readonly sheet: string; readonly values: EntryValues },
): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, locale } = own;
      const { sheets, settings } = await recogniseWorkbook(session, { today });
      const reading = customersOn(sheets, sheet);
      if (!NAME_FIELDS.some((key) => reading.columns.some(({ field }) => field === key)))
        throw new Failure('noRegister');
      const target = await openRegister(session, reading, reading.columns.map(({ field }) => field), today); // prettier-ignore
      const { kind } = reading;
      const entries = readEntries(kind, values, today, target);
      const name = NAME_FIELDS.find((key) => target.register.columns.has(key)) ?? 'name';
      const wanted = settings.requiredFields[kind].filter(
        (key) => target.register.columns.has(key) && isAsked(kind, key),
      );
      const findings = [...unreadable(entries), ...missing(entries, [name])];
      const rest = missing(
        entries,
        wanted.filter((key) => key !== name),
      ).map((one) => ({ ...one, severity: 'warning' as const }));
      const problems: readonly EntryProblem[] = entryProblems([...findings, ...rest], labelIn(target), locale);
      if (hasErrors(problems)) return { written: [], problems, conflicts: [], next: '' };
      const drafted = draft(session, locale, (made) => text(locale)(`kind.${made}`));
      const graded = entries.has('gradeManual');
      const defaults = [...defaultsOf(kind, own)].filter(([key]) => key !== 'gradedOn' || graded);
      drafted.add(target, new Map([...defaults, ...entries]));
      return { ...(await drafted.apply(runInfo(own, 'newCustomer', { sheet, values }))), problems, next: '' };
    }),
  );
}

/** Numbers and computed fields come by themselves. */
function isAsked(kind: CardKind, key: FieldKey): boolean {
  const field = fieldOf(kind, key);
  return field !== undefined && field.type !== 'id' && field.need !== 'computed';
}

function labelIn({ kind, register }: EntryRegister): (key: FieldKey, locale?: Locale) => string {
  return (key) => register.columns.get(key)?.header.replace(/\s+/g, ' ') ?? fieldOf(kind, key)?.zh ?? key;
}
