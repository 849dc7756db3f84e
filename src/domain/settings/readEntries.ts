import type { CellValue } from '../cell/value';
import { GROUP_CHECKS } from './groupChecks';
import type { GroupKey } from './parameter';
import { ALL_PARAMETERS, ALL_TABLES, entryId, parameterId, wordsOf, type AnyTable } from './rows';
import type { SheetColumns } from './sheetColumns';
import type { Entry } from './table';
import { isFault, type EntryContext, type Fault, type FaultCode } from './valueType';
import { keyNamed } from './words';

/** A row of the sheet that belongs to one of the groups. */
export interface Line {
  /** In the cells that were read, 0-based. */
  readonly row: number;
  readonly group: GroupKey;
  readonly item: string;
  readonly detail: string;
  readonly value: CellValue;
  readonly unit: string;
}

/** What holds instead of an entry: its default, the defaults of its list, nothing, or the later of two. */
export type Instead = 'standard' | 'standardList' | 'nothing' | 'last';

/** An entry that cannot be used; what holds instead is the default. Row and column in the cells that were read, 0-based. */
export interface SettingFinding {
  readonly row: number;
  readonly column: number;
  /** What the entry is, in the words of the sheet. */
  readonly item: string;
  readonly code: FaultCode;
  /** `value` is what stands there, `standard` the default in words. */
  readonly params: NonNullable<Fault['params']>;
  readonly instead: Instead;
}

/** A row that was understood: which setting it is about. */
export interface KnownRow {
  readonly row: number;
  readonly id: string;
  readonly group: GroupKey;
  /** Rows of one family stand for a value together. */
  readonly family: string;
  /** Whether there is a default for the family; else it is the user's own. */
  readonly standard: boolean;
  /** What stands in the value's and the unit's cell. */
  readonly value: CellValue;
  readonly unit: string;
}

/** What comes to light while reading. */
export interface Notes {
  readonly findings: SettingFinding[];
  readonly known: KnownRow[];
  readonly ids: Set<string>;
  readonly columns: SheetColumns['at'];
}

const LISTS = new Set<GroupKey>(ALL_TABLES.map(([, { group }]) => group));
const KEYS_BY_GROUP: ReadonlyMap<GroupKey, readonly string[]> = new Map(
  ALL_PARAMETERS.map(([, { group }]) => [
    group,
    ALL_PARAMETERS.filter(([, other]) => other.group === group).map(([key]) => key),
  ]),
);

/**
 * The settings with a row of their own. Where those of a group have to fit together and do not, its defaults hold.
 *
 * @param lines the rows of the sheet
 * @param context words, profiles and kinds
 * @param notes takes what was wrong and which rows are known
 * @returns values by key, the default for every one that is not on the sheet or wrong
 * @example readParameters([], context, notes).firstContactDays // 7
 */
export function readParameters(
  lines: readonly Line[],
  context: EntryContext,
  notes: Notes,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = Object.fromEntries(
    ALL_PARAMETERS.map(([key, { standard, type }]) => [key, type.settle?.(standard, context) ?? standard]),
  );
  for (const line of lines) {
    if (LISTS.has(line.group) || line.item === '') continue;
    const name = keyNamed(line.item, KEYS_BY_GROUP.get(line.group) ?? [], 'item.', context.words);
    const parameter = ALL_PARAMETERS.find(([key]) => key === name)?.[1];
    if (name === undefined || !parameter) {
      report(notes, line, 'item', { fault: 'unknownItem' }, 'nothing');
      continue;
    }
    const id = parameterId(name);
    know(notes, line, id, GROUP_CHECKS.has(line.group) ? `${line.group}\n` : id, true);
    const { type, standard } = parameter;
    const usual = type.settle?.(standard, context) ?? standard;
    const value = isBlank(line.value) ? usual : type.read(line.value, line.unit, context);
    if (isFault(value)) reportValue(notes, line, value, wordsOf(type, usual, context.words));
    values[name] = isFault(value) ? usual : value;
  }
  checkGroups(values, lines, notes);
  return values;
}

function checkGroups(values: Record<string, unknown>, lines: readonly Line[], notes: Notes): void {
  for (const [group, check] of GROUP_CHECKS) {
    const own = ALL_PARAMETERS.filter(([, parameter]) => parameter.group === group);
    const fault = check(own.map(([key]) => values[key]));
    const first = lines.find((line) => line.group === group);
    if (!fault || !first) continue;
    report(notes, first, 'value', fault, 'standardList');
    for (const [key, { standard }] of own) values[key] = standard;
  }
}

/**
 * A list: the families of rows that are on the sheet and fit together, and the default's for all others.
 *
 * @param table what the list is made of
 * @param lines the rows of the sheet
 * @param context words, profiles and kinds
 * @param notes takes what was wrong and which rows are known
 * @returns the list's value
 * @example readTable(intervals, [], context, notes) // CONTACT_INTERVALS
 */
export function readTable(table: AnyTable, lines: readonly Line[], context: EntryContext, notes: Notes): unknown {
  const family = table.family ?? (() => '');
  const usual = groupBy(table.entries(table.standard), family);
  const found = groupBy(readEntries(table, lines, usual, context, notes), family);
  for (const [name, entries] of found) {
    const fault = table.check?.(entries);
    const [first] = entries;
    if (!fault || !first) continue;
    report(notes, first.line, 'value', fault, usual.has(name) ? 'standardList' : 'nothing');
    found.delete(name);
  }
  return table.build([...new Map<string, readonly Entry[]>([...usual, ...found]).values()].flat());
}

type ReadEntry = Entry & { readonly line: Line };

function readEntries(
  table: AnyTable,
  lines: readonly Line[],
  standard: ReadonlyMap<string, readonly Entry[]>,
  context: EntryContext,
  notes: Notes,
): readonly ReadEntry[] {
  const usual = new Map([...standard.values()].flat().map((entry) => [entryId(table, entry), entry.value]));
  const entries = new Map<string, ReadEntry>();
  for (const line of lines) {
    if (line.group !== table.group || line.item === '') continue;
    const place = table.readPlace ? table.readPlace(line, context) : { item: line.item, detail: line.detail };
    if (isFault(place)) {
      report(notes, line, 'item', place, 'nothing');
      continue;
    }
    const id = entryId(table, place);
    const family = table.family?.(place) ?? '';
    know(notes, line, id, `${table.group}\n${family}`, standard.has(family));
    entries.delete(id);
    const read = isBlank(line.value) ? table.blank : table.type(place).read(line.value, line.unit, context);
    const fallback = usual.get(id);
    if (isFault(read))
      reportValue(
        notes,
        line,
        read,
        fallback === undefined ? undefined : wordsOf(table.type(place), fallback, context.words),
      );
    const value = isFault(read) || read === undefined ? fallback : read;
    if (value !== undefined) entries.set(id, { ...place, value, line });
  }
  return [...entries.values()];
}

function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The row is known by its id; that an earlier row has it already is reported here, at the one that holds. */
function know(notes: Notes, line: Line, id: string, family: string, standard: boolean): void {
  const { row, group, value, unit } = line;
  if (notes.ids.has(id)) report(notes, line, 'item', { fault: 'duplicate' }, 'last');
  notes.ids.add(id);
  notes.known.push({ row, id, group, family, standard, value, unit });
}

function reportValue(notes: Notes, line: Line, fault: Fault, standard: string | undefined): void {
  const params = { value: String(line.value), ...fault.params };
  if (standard === undefined) report(notes, line, 'value', { ...fault, params }, 'nothing');
  else report(notes, line, 'value', { ...fault, params: { ...params, standard } }, 'standard');
}

function report(
  { findings, columns }: Notes,
  line: Line,
  column: 'item' | 'value',
  { fault, params }: Fault,
  instead: Instead,
): void {
  const item = said(line);
  findings.push({
    row: line.row,
    column: columns[column] ?? 0,
    item,
    code: fault,
    params: { value: item, ...params },
    instead,
  });
}

function said({ item, detail }: Line): string {
  return detail === '' ? item : `${item} · ${detail}`;
}

function groupBy<E extends Entry>(entries: readonly E[], family: (entry: E) => string): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const name = family(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}
