import type { FieldKey } from '../../domain/cards/types';
import type { SheetReading } from '../../domain/recognition/types';
import { checkRows } from '../../domain/validation/checkRows';
import { areaOf, type Area } from '../../excel/address';
import { readRegister } from '../../excel/readRegister';
import { withWorkbook } from '../../excel/session';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { registerSource } from './sources';
import type { CheckedChange } from './types';
import { shownFindings } from './validate';

/** So many rows that were changed at once are looked at: a clerk types or pastes; whole columns are what 检查 is for. */
const MOST_ROWS = 2_000;
/** What is compared with all other rows, and what tells whether they are somebody else. */
const UNIQUE: ReadonlySet<FieldKey> = new Set(['phone', 'uscc', 'leadId', 'ownerId', 'corpId', 'memberId', 'cardNo']);
const TELLING: readonly FieldKey[] = ['name', 'company', 'customer', 'state', 'vin', 'plate', 'engineNo'];

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
    const { fields, from, count } = changed;
    const wanted = [...fields, ...([...fields].some((field) => UNIQUE.has(field)) ? TELLING : [])];
    const register = await readRegister(session, reading, wanted, today);
    const rows = Math.min(count, register.rowCount - from);
    if (rows <= 0) return { sheet, findings: [] };
    const part = await readRegister(session, partOf(reading, from, rows), reading.columns.map((one) => one.field), today); // prettier-ignore
    const rules = { settings, today, date1904: session.date1904 };
    const findings = checkRows({ register, part, from, count: rows, fields }, rules).map((finding) => ({
      ...finding,
      row: finding.row - from,
      ...(finding.otherRow === undefined ? {} : { otherRow: finding.otherRow - from }),
    }));
    const source = registerSource(reading, part);
    return { sheet, findings: shownFindings({ source, findings }, context, session.date1904) };
  });
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

/** Some rows of a register by themselves. */
function partOf(reading: SheetReading, from: number, count: number): SheetReading {
  const firstRow = reading.firstRow + from;
  return { ...reading, table: undefined, firstRow, lastRow: firstRow + count - 1 };
}
