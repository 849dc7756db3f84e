import type { CardRecord } from '../../domain/cardSheets/cardCells';
import type { CardTemplate } from '../../domain/cardSheets/cardTemplate';
import { customerContacts, LOG_FIELDS, rawValues } from '../../domain/cardSheets/customerContacts';
import { cardOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { CellValue } from '../../domain/cell/value';
import type { CardReading, CardValue, SheetReading } from '../../domain/recognition/types';
import { readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';

/** Customers with their last contacts, as far as the form has room for them. */
export async function recordsOf(
  session: Session,
  register: Register,
  rows: readonly number[],
  { kind, rows: parts }: CardTemplate,
  sheets: readonly SheetReading[],
  today: number,
): Promise<readonly CardRecord[]> {
  const room = parts.filter((part) => 'contact' in part).length;
  const logs: ReturnType<typeof customerContacts>[] = [];
  for (const log of room ? sheets.filter(({ kind: of, layout }) => of === 'followups' && layout === 'register') : [])
    logs.push(customerContacts(await readRegister(session, log, LOG_FIELDS, today)));
  const parsed = (key: FieldKey, row: number) => register.columns.get(key)?.parsed[row];
  return rows.map((row) => {
    const identity = cardOf(kind).identity[0] ?? '';
    const who = { leadId: parsed(identity, row), phone: parsed('phone', row), name: parsed('name', row) };
    return { values: rawValues(register, row), contacts: logs.flatMap((of) => of(who)).slice(-room) };
  });
}

/** A card that has just been made, as reading it would give it. */
export function cardFrom(kind: CardKind, { values, contacts }: CardRecord): CardReading {
  const valuesOf = (record: Readonly<Record<FieldKey, CellValue>>): CardValue[] =>
    Object.entries(record).map(([field, value]) => ({
      field,
      value,
      label: '',
      row: 0,
      column: 0,
      form: 'cell',
      confidence: 1,
      occurrence: 1,
    }));
  return {
    kind,
    values: valuesOf(values),
    contacts: contacts.map((contact, i) => ({ ordinal: i + 1, values: valuesOf(contact) })),
    unmapped: [],
  };
}
