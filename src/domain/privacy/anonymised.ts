import { cardOf, fieldOf } from '../cards';
import type { Field, FieldType } from '../cards/field';
import type { Register, RegisterColumn } from '../cards/register';
import type { CellValue } from '../cell/value';
import type { RowCellChange } from '../entries/rowChanges';
import { maskedWords } from './maskedWords';

/** What is written in place of a person's name. */
export const ANONYMOUS = '已匿名';

/** What only counts tells nobody apart: 性别, 年龄, 收入 stay for the statistics. */
const COUNTED: ReadonlySet<FieldType> = new Set(['enum', 'int', 'bool']);
/** A shorter name may be part of any word. */
const SHORTEST_NAME = 2;

/**
 * What becomes of a row that is made anonymous: names of persons give way to a word, what else is personal is cleared, and
 * the person's name and numbers go out of notes. Grades, models, days and salespersons stay.
 *
 * @param more further columns of the row, such as contacts that stand beside it
 * @returns the cells that change
 * @example anonymised(leads, 0)[0] // { field: 'name', before: '张三', value: '已匿名', … }
 */
export function anonymised(register: Register, row: number, more: readonly Register[] = []): readonly RowCellChange[] {
  const name = String(register.columns.get('name')?.raw[row] ?? '').trim();
  const cells = [...register.columns.values()].map((column) => changeOf(register, column, row, name));
  const beside = more.flatMap((one) =>
    // Several contacts of a row have the same fields.
    [...one.columns.values()].map((column) => changeOf(one, column, row, name, `${column.field} ${column.column}`)),
  );
  return [...cells, ...beside].flatMap((change) => change ?? []);
}

function changeOf(
  { kind }: Register,
  { field: key, header, column, raw }: RegisterColumn,
  row: number,
  name: string,
  as = key,
): RowCellChange | null {
  const field = fieldOf(kind, key);
  const before = raw[row] ?? '';
  if (!field || before === '') return null;
  const value = valueFor(field, before, name, cardOf(kind).identity.includes(key));
  if (value === before) return null;
  return { field: as, header, target: { at: 'existing', column }, before, value, as: 'general' };
}

function valueFor(field: Field, before: CellValue, name: string, isIdentity: boolean): CellValue {
  const { pii, holds, type } = field;
  if (pii === 'none') return type === 'text' && typeof before === 'string' ? withoutPerson(before, name) : before;
  if (holds === 'person') return ANONYMOUS;
  // A card's number tells rows apart, and nobody who it was.
  const stays = COUNTED.has(type) || (isIdentity && type !== 'phone');
  return stays ? before : '';
}

function withoutPerson(words: string, name: string): string {
  const hidden = maskedWords(words);
  return name.length < SHORTEST_NAME || name === ANONYMOUS ? hidden : hidden.replaceAll(name, ANONYMOUS);
}
