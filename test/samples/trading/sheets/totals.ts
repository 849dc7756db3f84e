import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { cellOf, headerRowOf, registerSheet, type RegisterSpec } from '../../sheets/register';

export const TOTAL_LABEL = '合计';

const LINE = { style: 'thin', color: { rgb: '1F4E79' } } as const;
/** From a conditional format: a column keeps the format of its data for what is typed next. */
const TOTAL_STYLE: CellStyle = {
  font: { bold: true, color: { rgb: '1F4E79' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' }, bgColor: { rgb: 'DDEBF7' } },
  border: { top: LINE, bottom: LINE },
};

/** What a column of a register adds up to; left out where it is not summed. */
type Totals<Row> = Readonly<Record<string, (row: Row) => number>>;

/** A register with a row of totals right below it, as people keep them. */
export function totalledSheet<Row>(spec: RegisterSpec<Row>, totals: Totals<Row>): WriteSheet {
  const sheet = registerSheet(spec);
  const firstRow = headerRowOf(spec) + 1;
  const lastRow = firstRow + spec.rows.length - 1;
  const cells = new Map(sheet.cells);
  cells.set(`${lastRow},0`, cellOf(TOTAL_LABEL, 'short'));
  spec.columns.forEach(({ header, kind }, c) => {
    const valueOf = totals[header];
    if (!valueOf) return;
    const letter = colToLetter(c);
    const result = Math.round(spec.rows.reduce((sum, row) => sum + valueOf(row), 0) * 100) / 100;
    cells.set(`${lastRow},${c}`, cellOf({ formula: `SUM(${letter}${firstRow}:${letter}${lastRow})`, result }, kind));
  });
  const range = `A${lastRow + 1}:${colToLetter(spec.columns.length - 1)}${lastRow + 1}`;
  const rule = { type: 'expression', formula: `$A${lastRow + 1}="${TOTAL_LABEL}"`, range, priority: 1, style: TOTAL_STYLE } as const; // prettier-ignore
  return { ...sheet, cells, conditionalRules: [rule, ...(sheet.conditionalRules ?? [])] };
}
