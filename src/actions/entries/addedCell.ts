import { fieldOf } from '../../domain/cards';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { PLAIN } from '../../domain/entries/columnStyle';
import { entryCell } from '../../domain/entries/readEntry';
import type { RowCellChange } from '../../domain/entries/rowChanges';
import type { Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';
import { textEntry } from './draft';

/**
 * A text for a column a register has not got yet.
 *
 * @throws Error for a field the kind does not have
 */
export function addedCell(kind: CardKind, key: FieldKey, said: string, locale: Locale): RowCellChange {
  const field = fieldOf(kind, key);
  if (!field) throw new Error(`unknown field ${key}`);
  const header = fieldName(kind, key, locale);
  const cell = entryCell(textEntry(said), { field, header, style: PLAIN, unit: 1, date1904: false });
  return { field: key, header, target: { at: 'new', prompt: header }, before: '', ...cell };
}
