import type { Register, RegisterColumn } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { SheetReading } from '../../domain/recognition/types';
import type { CheckContext } from '../../domain/validation/checkContext';
import { checkRows, checkTwins, twinOf } from '../../domain/validation/checkRows';
import type { Finding } from '../../domain/validation/finding';
import { uniqueFields } from '../../domain/validation/rows/uniqueFindings';
import { areaOf, type Area } from '../../excel/address';
import { readColumns } from '../../excel/readColumns';
import { lazyColumn, readRegister } from '../../excel/readRegister';
import { withWorkbook, type Session } from '../../excel/session';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { registerSource } from './sources';
import type { CheckedChange } from './types';
import { shownFindings } from './validate';

/** So many rows that were changed at once are looked at: a clerk types or pastes; whole columns are what 检查 is for. */
const MOST_ROWS = 2_000;
/** So many of them are compared with all other rows. */
const MOST_TWINS = 20;

/**
 * Checks the cells of a register that were just changed, and the rows they stand in. What a row lacks that nobody has come to
 * yet is no finding; nor is anything that needs another register.
 *
 * @param change address of one area, such as D41 or D41:E50
 * @returns no findings where the cells belong to no register
 * @throws Failure sheetGone
 */
export function checkChange(
  context: ActionContext,
  { sheet, address }: { readonly sheet: string; readonly address: string },
): Promise<CheckedChange> {
  return withWorkbook(context, async (session) => {
    const { today } = context;
    const { sheets, settings } = await recogniseWorkbook(session, { sheet, today });
    const [reading] = sheets;
    const area = areaOf(address);
    const changed = reading && area ? changedIn(reading, area) : null;
    if (!reading || !changed) return { sheet, findings: [] };
    const part = await readRows(session, reading, changed.from, changed.count, today);
    if (!part.rowCount) return { sheet, findings: [] };
    const columns = await readWhole(session, reading, changed.fields, today);
    const rules = { settings, today, date1904: session.date1904 };
    const twins = await findTwins(session, reading, { part, columns, from: changed.from }, rules);
    const findings = [...checkRows(part, columns, rules), ...twins];
    return { sheet, findings: shownFindings({ source: registerSource(reading, part), findings }, context, session.date1904) }; // prettier-ignore
  });
}

/** Some rows of a register, with all their columns. */
async function readRows(
  session: Session,
  reading: SheetReading,
  from: number,
  count: number,
  today: number,
): Promise<Register> {
  const firstRow = reading.firstRow + from;
  const part = { ...reading, table: undefined, firstRow, lastRow: firstRow + count - 1 };
  const read = await readRegister(session, part, reading.columns.map(({ field }) => field), today); // prettier-ignore
  return read.rowCount > count ? { ...read, rowCount: count } : read;
}

/** The changed columns from top to bottom. */
async function readWhole(
  session: Session,
  { name, columns, firstRow, lastRow, kind, unit }: SheetReading,
  fields: ReadonlySet<FieldKey>,
  today: number,
): Promise<ReadonlyMap<FieldKey, RegisterColumn>> {
  const wanted = columns.filter(({ field }) => fields.has(field));
  const rows = lastRow - firstRow + 1;
  const found = await readColumns(session, name, firstRow, rows, wanted.map(({ column }) => column)); // prettier-ignore
  const context = { today, date1904: session.date1904, unit };
  return new Map(
    wanted.map((one) => [one.field, lazyColumn(kind as CardKind, one, found.get(one.column) ?? [], context)]),
  );
}

/** Numbers that somebody else has already. */
async function findTwins(
  session: Session,
  reading: SheetReading,
  { part, columns, from }: { part: Register; columns: ReadonlyMap<FieldKey, RegisterColumn>; from: number },
  rules: CheckContext,
): Promise<readonly Finding[]> {
  const unique = uniqueFields(part.kind).flatMap((field) => columns.get(field) ?? []);
  const pairs = unique.flatMap((column) =>
    Array.from({ length: Math.min(part.rowCount, MOST_TWINS) }, (_row, row) => row).flatMap((row) => {
      const twin = twinOf(column, from + row);
      return twin === null ? [] : [{ field: column.field, row, twin }];
    }),
  );
  const findings: Finding[] = [];
  for (const { field, row, twin } of pairs) {
    const register = await readRows(session, reading, twin, 1, rules.today);
    for (const finding of checkTwins({ register, row: 0 }, { register: part, row }, field, rules))
      findings.push({ ...finding, otherRow: twin - from });
  }
  return findings;
}

interface Changed {
  readonly fields: ReadonlySet<FieldKey>;
  /** Register rows. */
  readonly from: number;
  readonly count: number;
}

function changedIn({ layout, kind, generated, columns, firstRow, lastRow }: SheetReading, area: Area): Changed | null {
  if (layout !== 'register' || kind === 'other' || generated) return null;
  const fields = columns.filter(({ column }) => column >= area.column && column < area.column + area.columnCount);
  const from = Math.max(area.row, firstRow);
  const to = Math.min(area.row + area.rowCount - 1, lastRow, from + MOST_ROWS - 1);
  if (!fields.length || to < from) return null;
  return { fields: new Set(fields.map(({ field }) => field)), from: from - firstRow, count: to - from + 1 };
}
