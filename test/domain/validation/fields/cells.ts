import { fieldOf } from '../../../../src/domain/cards';
import type { Field } from '../../../../src/domain/cards/field';
import type { RegisterColumn } from '../../../../src/domain/cards/register';
import type { CardKind } from '../../../../src/domain/cards/types';
import { readColumn } from '../../../../src/domain/cell/readValue';
import type { CellValue } from '../../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import type { Settings } from '../../../../src/domain/settings/settings';
import type { CheckContext } from '../../../../src/domain/validation/checkContext';
import { fieldCheck } from '../../../../src/domain/validation/fields/fieldCheck';
import type { Trouble } from '../../../../src/domain/validation/finding';
import { day } from '../../day';

export const TODAY = day('2026-11-21');

/** What a check depends on, with settings of the user's own. */
export function contextOf(own: Partial<Settings> = {}, date1904 = false): CheckContext {
  return { settings: { ...DEFAULT_SETTINGS, ...own }, today: TODAY, date1904 };
}

/** A field of the dictionary, written kind.key. */
export function fieldAt(path: string): { kind: CardKind; field: Field } {
  const [kind, key = ''] = path.split('.') as [CardKind, string];
  const field = fieldOf(kind, key);
  if (!field) throw new Error(`no field ${path}`);
  return { kind, field };
}

/** A column as reading a sheet would give it. */
export function columnOf(path: string, raw: readonly CellValue[], header?: string, date1904 = false): RegisterColumn {
  const { field } = fieldAt(path);
  const written = header ?? field.zh;
  return {
    field: field.key,
    column: 0,
    header: written,
    raw,
    ...readColumn(raw, field, { today: TODAY, header: written, date1904 }),
  };
}

/** What is wrong with each cell of a column. */
export function troublesOf(
  path: string,
  raw: readonly CellValue[],
  context = contextOf(),
  header?: string,
): readonly (Trouble | null)[] {
  const { kind, field } = fieldAt(path);
  const column = columnOf(path, raw, header, context.date1904);
  const check = fieldCheck(kind, field.key, context, column);
  return raw.map((value, row) => check(value, column.parsed[row] ?? null, column.problems.get(row)));
}

/** What is wrong with a cell by itself. */
export function troubleOf(path: string, raw: CellValue, context = contextOf()): Trouble | null {
  const { kind, field } = fieldAt(path);
  const { parsed, problems } = columnOf(path, [raw], undefined, context.date1904);
  return fieldCheck(kind, field.key, context)(raw, parsed[0] ?? null, problems.get(0));
}

/** In short: severity and code. */
export function said(found: Trouble | null): string {
  return found ? `${found.severity} ${found.code}` : 'right';
}
