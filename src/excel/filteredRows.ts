import type { Register } from '../domain/cards/register';
import { request } from './request';
import { shownRows } from './rowsInScope';
import type { Session } from './session';

/**
 * Which rows of a register a filter leaves in sight; without one all of them, as nobody is hidden for good.
 *
 * @returns by register row
 */
export async function filteredRows(session: Session, register: Register): Promise<(row: number) => boolean> {
  const { sheet: name, table } = register;
  const sheet = session.context.workbook.worksheets.getItem(name);
  const filters = await request(session, () => {
    const { autoFilter } = table === undefined ? sheet : sheet.tables.getItem(table);
    return autoFilter.load('isDataFiltered');
  });
  if (!filters.isDataFiltered) return () => true;
  const shown = await shownRows(session, register);
  return (row) => shown[row] === true;
}
