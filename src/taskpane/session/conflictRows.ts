import type { UndoOutcome } from '../../actions/types';
import type { Text } from '../../i18n';

/** How many rows of a worksheet are named before the rest is only counted. */
const ROWS_NAMED = 5;

type Conflicts = readonly Pick<UndoOutcome['conflicts'][number], 'sheet' | 'row'>[];

/**
 * Rows by worksheet; row 0 is the whole worksheet.
 *
 * @example conflictRows(text('zh-CN'), [{ sheet: '意向客户', row: 12 }, { sheet: '意向客户', row: 31 }]) // '意向客户第 12、31 行'
 */
export function conflictRows(t: Text, conflicts: Conflicts): string {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, row } of conflicts) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(row));
  return [...bySheet]
    .map(([sheet, distinct]) => {
      const rows = [...distinct].filter((row) => row > 0);
      if (!rows.length) return sheet;
      const numbers = rows.slice(0, ROWS_NAMED).join(t('list.separator'));
      const named = t('result.conflictRows', { sheet, numbers });
      return rows.length > ROWS_NAMED ? t('result.conflictMore', { rows: named, count: rows.length }) : named;
    })
    .join(t('list.separator'));
}
