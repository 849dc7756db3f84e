import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { TableRegisters } from '../../domain/consistency/tables';
import { dailyLog, DAILY_FIGURES, DAILY_LOG_FIELDS, hasFigures } from '../../domain/daily/dailyLog';
import type { SheetReading } from '../../domain/recognition/types';
import { readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';
import { reportText } from '../../i18n/reports';
import type { RecognisedWorkbook } from '../readings';
import { readSales } from '../reports/sales';
import type { ActionContext } from '../types';

/** Registers whose rows are read together; without any of them there are none of their rows. */
const SALES: readonly CardKind[] = ['leads', 'followups', 'visits', 'owners', 'lost'];
const PIPELINE: readonly FieldKey[] = ['leadId', 'name', 'phone', 'owner', 'now', 'move', 'next', 'note'];
const FIGURES: readonly FieldKey[] = ['date', 'staff', ...Object.keys(DAILY_FIGURES)];
/** What is read of registers beside what the reports need. */
const MORE = { visits: ['timeOut', 'model', 'source'], owners: ['ownerId', 'carePlan'] };

/**
 * Reads the registers of 三表一卡 with what the eight rules look at.
 *
 * @param workbook as it was recognised
 */
export async function readTables(
  session: Session,
  workbook: RecognisedWorkbook,
  context: ActionContext,
): Promise<TableRegisters> {
  const { sheets } = workbook;
  const request = { session, workbook, context, options: {}, t: reportText(context.locale) };
  const sales = sheets.some(({ kind, layout }) => layout !== 'other' && SALES.some((one) => one === kind))
    ? await readSales(request, ['visits', 'owners', 'lost'], MORE)
    : { leads: [], logs: [], visits: [], owners: [], lost: [], trades: [] };
  const registersOf = async (wanted: readonly SheetReading[], fields: readonly FieldKey[]) => {
    const registers: Register[] = [];
    for (const reading of wanted) registers.push(await readRegister(session, reading, fields, context.today));
    return registers;
  };
  const own = (kind: CardKind) => sheets.filter((one) => one.kind === kind && one.layout === 'register');
  const daily = own('daily');
  return {
    ...sales,
    pipeline: await registersOf(own('pipeline'), PIPELINE),
    generated: new Set(sheets.filter(({ generated }) => generated).map(({ name }) => name)),
    daily: await registersOf(daily.filter((one) => !hasFigures(one)).map(dailyLog), DAILY_LOG_FIELDS),
    figures: await registersOf(daily.filter(hasFigures), FIGURES),
  };
}
