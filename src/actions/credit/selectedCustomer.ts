import type { CreditBook } from '../../domain/credit/creditBook';
import { findCustomer } from '../../domain/credit/findCustomer';
import { figureAt } from '../../excel/report/figureAt';
import { readRegister } from '../../excel/readRegister';
import { selectedRows } from '../../excel/rowsInScope';
import { withWorkbook } from '../../excel/session';
import { NAME_FIELDS, nameIn } from '../entries/customerPlaces';
import type { ReportRequest } from '../reports/types';
import type { ActionContext } from '../types';
import { requestOf } from './creditForm';
import { readCredit } from './readCredit';

/**
 * The customer of the selected row: of a register, or of a sheet we have generated.
 *
 * @returns his name; null where the row names none
 * @throws Failure nothingToReport where the workbook has no documents
 */
export function selectedCustomer(context: ActionContext): Promise<string | null> {
  return withWorkbook(context, async (session) => {
    const request = await requestOf(session, context);
    const { book } = await readCredit(request, context.today);
    const customer = await customerInFront(request, book);
    return customer === null ? null : (book.customers[customer]?.name ?? null);
  });
}

/** The customer of the selected row, as an index in the book. */
export async function customerInFront(request: ReportRequest, book: CreditBook): Promise<number | null> {
  for (const name of await namesInFront(request)) {
    const customer = findCustomer(book.customers, name);
    if (customer !== null) return customer;
  }
  return null;
}

/** What may be the name of a customer in the selected row. */
async function namesInFront({ session, workbook, context }: ReportRequest): Promise<readonly string[]> {
  const { active } = session.outline;
  const reading = workbook.sheets.find(({ name }) => name === active);
  if (reading?.layout === 'register' && !reading.generated) {
    const register = await readRegister(session, reading, [...NAME_FIELDS, 'customerId', 'corpId'], context.today);
    const row = Math.min(...(await selectedRows(session)).map((area) => area.row)) - register.firstRow;
    if (row < 0 || row >= register.rowCount) return [];
    const written = (field: string) => String(register.columns.get(field)?.raw[row] ?? '');
    return [written('corpId'), written('customerId'), nameIn(register, row)];
  }
  const at = await figureAt(session);
  return (at?.inTable?.row ?? []).filter((value) => typeof value === 'string');
}
