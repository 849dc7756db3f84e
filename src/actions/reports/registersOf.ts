import { cardRegister } from '../../domain/cardSheets/cardRegister';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { readRegister } from '../../excel/readRegister';
import type { ReportRequest } from './types';

/** The worksheets of one kind, read. */
export interface Registers {
  readonly registers: readonly Register[];
  /** Names of their worksheets. */
  readonly sheets: readonly string[];
}

/**
 * Reads all registers of one kind; cards of one customer a worksheet are one register more.
 *
 * @param fields what is read; a register has those of them that its sheet has
 */
export async function registersOf(
  { session, workbook, context: { today } }: ReportRequest,
  kind: CardKind,
  fields: readonly FieldKey[],
): Promise<Registers> {
  const readings = workbook.sheets.filter((one) => one.kind === kind && one.layout !== 'other');
  const registers: Register[] = [];
  for (const reading of readings)
    if (reading.layout === 'register') registers.push(await readRegister(session, reading, fields, today));
  const cards = readings.flatMap(({ card }) => (card ? [card] : []));
  if (cards.length) registers.push(cardRegister(kind, cards, { today, date1904: session.date1904 }).register);
  return { registers, sheets: readings.map(({ name }) => name) };
}
