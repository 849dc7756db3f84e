import { cardOf, fieldOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { keyFields } from '../../domain/changes/rowKeys';
import { columnStyle, PLAIN, type ColumnStyle } from '../../domain/entries/columnStyle';
import type { SheetReading } from '../../domain/recognition/types';
import { readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';

/** A register something is entered into. */
export interface EntryRegister {
  readonly kind: CardKind;
  readonly reading: SheetReading;
  /** Read as far as was asked for. */
  readonly register: Register;
  /** How a field's column is filled in. */
  readonly styleOf: (field: FieldKey) => ColumnStyle;
}

/**
 * The register of a kind that entries go to: the one that is named, else that with the most rows.
 *
 * @param preferred name of a worksheet
 */
export function readingFor(
  sheets: readonly SheetReading[],
  kind: CardKind,
  preferred?: string,
): SheetReading | undefined {
  const found = sheets.filter((sheet) => sheet.kind === kind && sheet.layout === 'register');
  const rows = ({ firstRow, lastRow }: SheetReading) => lastRow - firstRow;
  return found.find(({ name }) => name === preferred) ?? [...found].sort((a, b) => rows(b) - rows(a))[0];
}

/**
 * Reads a register for an entry: the wanted fields, who the rows are, and what numbers them.
 *
 * @param reading a register of a known kind
 */
export async function openRegister(
  session: Session,
  reading: SheetReading,
  wanted: readonly FieldKey[],
  today: number,
): Promise<EntryRegister> {
  if (reading.kind === 'other') throw new Error('no register');
  const { kind } = reading;
  const register = await readRegister(session, reading, [...new Set([...keyFields(kind), ...wanted])], today);
  const styles = new Map<FieldKey, ColumnStyle>();
  return {
    kind,
    reading,
    register,
    styleOf: (field) => {
      const column = register.columns.get(field);
      if (!column) return PLAIN;
      const style = styles.get(field) ?? columnStyle(column.raw);
      styles.set(field, style);
      return style;
    },
  };
}

/** The field that numbers the rows of a kind: 客户编号, 记录编号. */
export function numberField(kind: CardKind): FieldKey | undefined {
  return cardOf(kind).identity.find((key) => fieldOf(kind, key)?.type === 'id');
}
