import { labelPlace, type CardCell, type CardGrid } from '../domain/cardSheets/cardPlaces';
import type { CardCellChange } from '../domain/cardSheets/cardChanges';
import type { CardValue } from '../domain/recognition/types';
import { formatDay, OFFSET_1904 } from '../domain/cell/day';
import type { CellValue } from '../domain/cell/value';
import { couldBeFormula } from '../domain/changes/formulaText';
import { Failure } from './failure';
import { request } from './request';
import type { Session } from './session';
import { isDateFormat, NUMBER_FORMATS } from './writing/cellFormats';
import { heldBy, loadCell, type Held } from './writing/guardedCells';

/** A change with what is known of its cell. */
export interface LabelledChange extends CardCellChange {
  readonly label: string;
  /** The new value is a day. */
  readonly day: boolean;
}

/** Cells of a card that are ready to be written, each with the range that follows it. */
export interface CardPlan {
  readonly cells: readonly CardCell[];
  readonly ranges: readonly Excel.Range[];
  /** Changes whose cell no longer holds what was read, or holds a formula. */
  readonly left: readonly CardCellChange[];
}

/**
 * Looks at the cells of a card before they are written to: what they hold, how they are formatted, where their labels are.
 *
 * @param read everything that was read on the card: where it stands no more, blank cells tell nothing
 * @throws Failure protected
 */
export async function planCard(
  session: Session,
  sheetName: string,
  changes: readonly LabelledChange[],
  read: readonly Pick<CardValue, 'row' | 'column' | 'text' | 'value'>[],
): Promise<CardPlan> {
  const sheet = session.context.workbook.worksheets.getItem(sheetName);
  const { used, ranges } = await request(session, () => {
    sheet.load('protection/protected');
    return {
      used: sheet.getUsedRange(true).load('values,rowIndex,columnIndex'),
      ranges: changes.map(({ row, column }) => loadCell(sheet.getRangeByIndexes(row, column, 1, 1))),
    };
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: sheetName });
  const grid: CardGrid = { top: used.rowIndex, left: used.columnIndex, rows: used.values as CellValue[][] };
  const stands = read.every(
    ({ row, column, text, value }) => (grid.rows[row - grid.top]?.[column - grid.left] ?? '') === (text ?? value),
  );
  const planned = changes.flatMap((change, i) => {
    const range = ranges[i];
    const held = range && heldBy(range);
    if (!held || held.formula || held.content !== change.before || (held.content === '' && !stands)) return [];
    return [{ change, range, cell: cardCell(change, held, grid, session.date1904) }];
  });
  return {
    cells: planned.map(({ cell }) => cell),
    ranges: planned.map(({ range }) => range),
    left: changes.filter((change) => !planned.some((one) => one.change === change)),
  };
}

function cardCell(change: LabelledChange, { format }: Held, grid: CardGrid, date1904: boolean): CardCell {
  const { row, column, before, after: wanted, day, label } = change;
  const isText = format === NUMBER_FORMATS.text;
  const needsText = change.text === true || couldBeFormula(wanted);
  const needsDay = day && typeof wanted === 'number' && !isText && !isDateFormat(format);
  return {
    row,
    column,
    before,
    after: isText && typeof wanted === 'number' ? numberText(wanted, day, date1904) : wanted,
    formatBefore: format,
    formatAfter: needsText ? NUMBER_FORMATS.text : needsDay ? NUMBER_FORMATS.day : null,
    label: labelPlace(grid, change, label),
  };
}

/** A cell of text keeps a number in words. */
function numberText(value: number, day: boolean, date1904: boolean): string {
  return day ? formatDay(Math.floor(value) + (date1904 ? OFFSET_1904 : 0)) : String(value);
}
