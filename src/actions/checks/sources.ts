import { cardRegister } from '../../domain/cardSheets/cardRegister';
import { fieldOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { OFFSET_1904 } from '../../domain/cell/day';
import { formatMoment } from '../../domain/cell/formatMoment';
import { formatTime } from '../../domain/cell/formatTime';
import type { SheetReading } from '../../domain/recognition/types';
import type { Repair } from '../../domain/validation/finding';
import type { ToCheck } from '../../domain/validation/checkRegisters';
import { cellAddress } from '../../excel/address';
import { Failure } from '../../excel/failure';
import { readContactsInRows, readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';
import type { RecognisedWorkbook } from '../readings';
import type { CheckedPlace } from './types';

/** A register that is to be checked, and where its cells stand. */
export interface CheckSource extends ToCheck {
  /** The register of a worksheet; none for cards of one customer a worksheet. */
  readonly reading?: SheetReading;
  /** The register whose rows these are. */
  readonly of: Register;
  /** A cell of a row; of a field without a column the first cell of the row. */
  readonly placeOf: (row: number, field: FieldKey) => CheckedPlace;
}

/** What is read. */
interface SourcesWanted {
  readonly today: number;
  /** Only this worksheet. */
  readonly sheet?: string;
  /** Only these fields of a kind; a kind without any is left out, and so are contacts in columns of a row. */
  readonly fieldsOf?: (kind: CardKind) => readonly FieldKey[];
}

/**
 * Reads every register and every card of the workbook, or of the worksheet that is named, with all fields. Sheets that we
 * have generated are left out.
 *
 * @throws Failure sheetGone, noRegister
 */
export async function readSources(
  session: Session,
  { sheets }: RecognisedWorkbook,
  { today, sheet, fieldsOf }: SourcesWanted,
): Promise<readonly CheckSource[]> {
  const wanted = sheets.filter(
    ({ name, layout, generated }) => layout !== 'other' && !generated && (sheet === undefined || name === sheet),
  );
  if (!wanted.length) {
    if (sheet !== undefined && !sheets.some(({ name }) => name === sheet)) throw new Failure('sheetGone', { sheet });
    throw new Failure('noRegister');
  }
  const sources: CheckSource[] = [];
  for (const reading of wanted.filter(({ layout }) => layout === 'register'))
    sources.push(...(await registerSources(session, reading, today, fieldsOf)));
  return [...sources, ...cardSources(wanted, today, session.date1904)];
}

async function registerSources(
  session: Session,
  reading: SheetReading,
  today: number,
  fieldsOf: SourcesWanted['fieldsOf'],
): Promise<CheckSource[]> {
  if (fieldsOf) {
    const own = reading.kind === 'other' ? [] : fieldsOf(reading.kind);
    return own.length ? [registerSource(reading, await readRegister(session, reading, own, today))] : [];
  }
  const fields = reading.columns.map(({ field }) => field);
  const register = await readRegister(session, reading, fields, today);
  const inRows = reading.contacts.length ? await readContactsInRows(session, reading, register, today) : [];
  return [
    registerSource(reading, register),
    ...inRows.map((group) => ({ ...registerSource(reading, group), of: register, valuesOnly: true })),
  ];
}

/** A register of a worksheet, to be checked. */
export function registerSource(reading: SheetReading, register: Register): CheckSource {
  const placeOf = (row: number, field: FieldKey) => {
    const [sheetRow, column] = [register.firstRow + row, register.columns.get(field)?.column ?? register.left];
    return { sheet: reading.name, cell: cellAddress(sheetRow, column), row: sheetRow + 1 };
  };
  return { register, reading, of: register, placeOf };
}

function cardSources(readings: readonly SheetReading[], today: number, date1904: boolean): CheckSource[] {
  const kinds = new Map<CardKind, SheetReading[]>();
  for (const reading of readings)
    if (reading.card) kinds.set(reading.card.kind, [...(kinds.get(reading.card.kind) ?? []), reading]);
  return [...kinds].map(([kind, own]): CheckSource => {
    const cards = own.flatMap(({ card }) => card ?? []);
    const { register } = cardRegister(kind, cards, { today, date1904 });
    const placeOf = (row: number, field: FieldKey) => {
      const values = cards[row]?.values ?? [];
      const value = values.find((one) => one.field === field) ?? values[0];
      const at = { row: value?.row ?? 0, column: value?.column ?? 0 };
      return { sheet: own[row]?.name ?? '', cell: cellAddress(at.row, at.column), row: at.row + 1 };
    };
    return { register, of: register, areCards: true, placeOf };
  });
}

const NAMES: readonly FieldKey[] = ['name', 'company', 'customer', 'contact'];

/** Whom a row is about, as it stands in the sheet. */
export function nameIn({ columns }: Register, row: number): string {
  for (const field of NAMES) {
    const name = String(columns.get(field)?.raw[row] ?? '').trim();
    if (name !== '') return name;
  }
  return '';
}

/** What stands in a cell, as one would say it: days and times in words, all else as it is. */
export function shownValue({ kind, columns }: Register, field: FieldKey, row: number, date1904: boolean): string {
  const raw = columns.get(field)?.raw[row] ?? '';
  const type = fieldOf(kind, field)?.type;
  if (typeof raw !== 'number') return String(raw);
  if (type === 'date' || type === 'datetime') return formatMoment(raw + (date1904 ? OFFSET_1904 : 0));
  return type === 'time' ? formatTime(raw) : String(raw);
}

/** What a repair would make of a cell, as one would say it. */
export function shownRepair({ to, as }: Repair, date1904: boolean): string {
  if (as !== 'day' || typeof to !== 'number') return String(to);
  return formatMoment(to + (date1904 ? OFFSET_1904 : 0));
}
