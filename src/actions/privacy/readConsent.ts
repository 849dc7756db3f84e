import { cardRegister } from '../../domain/cardSheets/cardRegister';
import type { Register } from '../../domain/cards/register';
import type { CardKind } from '../../domain/cards/types';
import { withdrawnIn, type Withdrawn } from '../../domain/privacy/consent';
import { PHONE_FIELDS } from '../../domain/privacy/rowPhones';
import { readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';
import type { RecognisedWorkbook } from '../readings';

const CONSENT_FIELDS = ['consent', ...PHONE_FIELDS];
/** The kinds of registers and cards in which consent is recorded. */
const CONSENT_KINDS: readonly CardKind[] = ['leads', 'owners', 'members'];

/** Who has withdrawn consent, over all registers and cards of the workbook that record it; others are not read. */
export async function readConsent(
  session: Session,
  { sheets }: Pick<RecognisedWorkbook, 'sheets'>,
  today: number,
): Promise<Withdrawn> {
  const registers: Register[] = [];
  for (const reading of sheets)
    if (reading.layout === 'register' && reading.columns.some(({ field }) => field === 'consent'))
      registers.push(await readRegister(session, reading, CONSENT_FIELDS, today));
  for (const kind of CONSENT_KINDS) {
    const cards = sheets.flatMap(({ card }) => (card?.kind === kind ? [card] : []));
    if (cards.length) registers.push(cardRegister(kind, cards, { today, date1904: session.date1904 }).register);
  }
  return withdrawnIn(registers);
}
