import { fieldOf } from '../../domain/cards';
import type { Field } from '../../domain/cards/field';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import type { CellValue } from '../../domain/cell/value';
import { nextNumber, type NewCell } from '../../domain/changes/newRows';
import { PLAIN } from '../../domain/entries/columnStyle';
import { entryCell, readEntry, type Entry, type EntryCell } from '../../domain/entries/readEntry';
import { newRows, rowChanges, type RowCellChange } from '../../domain/entries/rowChanges';
import { FIRST_NUMBERS, REGISTER_TEMPLATES, type EntryKind } from '../../domain/entries/templates';
import { sheetName } from '../../domain/cardSheets/sheetName';
import type { RunInfo } from '../../excel/journal/run';
import type { Session } from '../../excel/session';
import { applyEntry, type AppliedEntry, type Entry as Drafted } from '../../excel/writing/applySets';
import type { NewRegister } from '../../excel/writing/newRegister';
import type { Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import { numberField, type EntryRegister } from './registers';
import type { EntryOutcome, EntryValues } from './types';

/** Values by field. */
export type Entries = ReadonlyMap<FieldKey, Entry>;

/** Something that is to be written, gathered before anything is. */
export interface Draft {
  /** Values into a row of a register; fields it has no column for are left out. */
  readonly edit: (target: EntryRegister, row: number, values: Entries, more?: readonly RowCellChange[]) => void;
  /** A new row of a register, or of one that is made where there is none of the kind; gives the row's number in a register that has one. */
  readonly add: (target: EntryRegister | EntryKind, values: Entries) => Entry | undefined;
  /** What would be written. */
  readonly entry: () => Drafted;
  /** Writes all of it as one run; nothing where there is nothing to write. */
  readonly apply: (info: RunInfo) => Promise<Pick<EntryOutcome, 'written' | 'conflicts'>>;
}

/** A day as an entry. */
export function dayEntry(day: number): Entry {
  return { typed: formatDay(Math.floor(day)), parsed: day };
}

/** A text as an entry. */
export function textEntry(text: string): Entry {
  return { typed: text, parsed: text === '' ? null : text };
}

/** What was typed, read field by field; blank values are left out. */
export function readEntries(
  kind: CardKind,
  values: EntryValues,
  today: number,
  target?: EntryRegister,
): ReadonlyMap<FieldKey, Entry> {
  return new Map(
    Object.entries(values).flatMap(([key, typed]): [FieldKey, Entry][] => {
      const field = fieldOf(kind, key);
      if (!field || typed.trim() === '') return [];
      const header = target?.register.columns.get(key)?.header;
      return [[key, readEntry(typed, field, { today, header, unit: target?.reading.unit })]];
    }),
  );
}

/** Points for a Chinese character. */
const CHARACTER = 12;
const WIDTHS: Readonly<Partial<Record<Field['type'], number>>> = {
  date: 84,
  datetime: 110,
  time: 60,
  phone: 96,
  bool: 60,
};
/** Columns of sentences. */
const LONG: ReadonlySet<FieldKey> = new Set(['note', 'content', 'process', 'nextPlan', 'keyNotes', 'coach', 'lesson']);
const LONG_WIDTH = 220;

interface Edits {
  readonly target: EntryRegister;
  readonly rows: { readonly row: number; readonly cells: readonly RowCellChange[] }[];
}

interface Adds {
  readonly target: EntryRegister;
  readonly rows: NewCell[][];
}

/**
 * Begins a draft.
 *
 * @param nameOf what a register that is made is called
 */
export function draft(session: Session, locale: Locale, nameOf: (kind: EntryKind) => string): Draft {
  const { date1904 } = session;
  const edits = new Map<string, Edits>();
  const adds = new Map<string, Adds>();
  const made = new Map<EntryKind, Entries[]>();
  const cellFor = (target: EntryRegister, field: Field, header: string, entry: Entry): EntryCell =>
    entryCell(entry, { field, header, style: target.styleOf(field.key), unit: target.reading.unit, date1904 });

  const edit: Draft['edit'] = (target, row, values, more = []) => {
    const { reading, register } = target;
    const cells = [...values].flatMap(([key, entry]): RowCellChange[] => {
      const column = register.columns.get(key);
      const field = fieldOf(target.kind, key);
      if (!column || !field) return [];
      const before = column.raw[row] ?? '';
      const place = { at: 'existing', column: column.column } as const;
      return [{ field: key, header: column.header, target: place, before, ...cellFor(target, field, column.header, entry) }]; // prettier-ignore
    });
    const known = edits.get(reading.name) ?? { target, rows: [] };
    edits.set(reading.name, known);
    known.rows.push({ row, cells: [...cells, ...more] });
  };

  const add: Draft['add'] = (target, values) => {
    if (typeof target === 'string') {
      made.set(target, [...(made.get(target) ?? []), values]);
      return undefined;
    }
    const { reading, kind, register } = target;
    const known = adds.get(reading.name) ?? { target, rows: [] };
    adds.set(reading.name, known);
    const key = numberField(kind) ?? '';
    const number = values.get(key) ?? numbered(register.columns.get(key)?.raw ?? [], known.rows.length);
    const cells = reading.columns.flatMap(({ field: own, column, header }): NewCell[] => {
      const field = fieldOf(kind, own);
      const entry = own === key ? number : values.get(own);
      if (!field || !entry) return [];
      const cell = cellFor(target, field, header, entry);
      return cell.value === '' ? [] : [{ field: own, column, header, ...cell }];
    });
    known.rows.push(cells);
    return number;
  };

  const entry: Draft['entry'] = () => {
    const sets = [...edits.values()].flatMap(({ target, rows }) => rowChanges(target.register, rows) ?? []);
    const rows = [...adds.values()].map(({ target, rows: own }) =>
      newRows(
        target.reading,
        target.register,
        own.filter((cells) => cells.length > 0),
      ),
    );
    const taken = new Set(session.outline.worksheets.items.map(({ name }) => name));
    const registers = [...made].map(([kind, entries]) => {
      const register = newRegister(kind, sheetName(nameOf(kind), taken), entries, locale, date1904);
      taken.add(register.sheet);
      return register;
    });
    return { sets, rows, registers };
  };
  return { edit, add, entry, apply: (info) => applyDrafted(session, info, entry()) };
}

/** The next number of a numbered column, counting those that were drafted before. */
function numbered(raw: readonly CellValue[], drafted: number): Entry | undefined {
  let next = nextNumber(raw);
  for (let i = 0; i < drafted && next !== null; i++) next = nextNumber([next]);
  return next === null ? undefined : { typed: String(next), parsed: typeof next === 'number' ? next : String(next) };
}

function newRegister(
  kind: EntryKind,
  sheet: string,
  entries: readonly Entries[],
  locale: Locale,
  date1904: boolean,
): NewRegister {
  const number = numberField(kind);
  const fields = REGISTER_TEMPLATES[kind].flatMap((key) => fieldOf(kind, key) ?? []);
  const columns = fields.map((field) => {
    const header = fieldName(kind, field.key, locale);
    const width = LONG.has(field.key) ? LONG_WIDTH : (WIDTHS[field.type] ?? Math.max(6, header.length + 3) * CHARACTER);
    return { header, as: formatOf(field), width };
  });
  return {
    sheet,
    columns,
    rows: entries.map((values, row) =>
      fields.flatMap((field, column): NewCell[] => {
        const first = field.key === number ? FIRST_NUMBERS[kind] : undefined;
        const entry = values.get(field.key) ?? (first === undefined ? undefined : numberedFrom(first, row));
        if (!entry) return [];
        const header = columns[column]?.header ?? '';
        const cell = entryCell(entry, { field, header, style: PLAIN, unit: 1, date1904 });
        return [{ field: field.key, column, header, ...cell }];
      }),
    ),
  };
}

function numberedFrom(first: string, row: number): Entry {
  return row === 0 ? textEntry(first) : (numbered([first], row - 1) ?? textEntry(first));
}

function formatOf({ type, need }: Field): NewCell['as'] {
  if (type === 'date') return 'day';
  if (type === 'datetime') return 'moment';
  if (type === 'time') return 'time';
  if (type === 'money' || type === 'number' || type === 'percent' || (type === 'int' && need === 'computed')) return 'general'; // prettier-ignore
  return 'text';
}

/** Writes what was drafted as one run; nothing where there is nothing to write. */
export async function applyDrafted(
  session: Session,
  info: RunInfo,
  drafted: Drafted,
): Promise<Pick<EntryOutcome, 'written' | 'conflicts'>> {
  const { sets, rows, registers } = drafted;
  if (!sets.length && !rows.length && !registers.length) return { written: [], conflicts: [] };
  return outcomeOf(await applyEntry(session, info, drafted), sets, registers);
}

function outcomeOf(
  { sets, rows }: AppliedEntry,
  changes: Drafted['sets'],
  registers: readonly NewRegister[],
): Pick<EntryOutcome, 'written' | 'conflicts'> {
  const conflicts = sets.flatMap(({ sheet, conflicts: left }) => left.map((row) => ({ sheet, row: row + 1 })));
  const isLeft = (sheet: string, row: number) => conflicts.some((one) => one.sheet === sheet && one.row === row);
  return {
    conflicts,
    written: [
      ...changes.flatMap(({ sheet, block, columns }) =>
        [...new Set(columns.flatMap((column) => column.rows))]
          .map((row) => ({ sheet, row: block.firstRow + row + 1, isNew: false }))
          .filter(({ row }) => !isLeft(sheet, row)),
      ),
      ...rows.flatMap(({ sheet, row, count }) =>
        Array.from({ length: count }, (_row, i) => ({ sheet, row: row + i + 1, isNew: true })),
      ),
      ...registers.flatMap(({ sheet, rows: own }) => own.map((_row, i) => ({ sheet, row: i + 2, isNew: true }))),
    ],
  };
}
