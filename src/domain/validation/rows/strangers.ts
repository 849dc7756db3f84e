import { fieldOf } from '../../cards';
import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows } from '../../cards/valueAt';
import type { CheckContext } from '../checkContext';
import type { Finding } from '../finding';
import { valuesOf } from './rowRule';

/** A name that stands no more often than this, and in one register only, is a stranger’s. */
const RARE = 2;
/** So many colleagues have to be known by their work, each from so many rows. */
const COLLEAGUES = 3;
const THEIR_ROWS = 10;
/** Several salespersons in one cell. */
const SEVERAL = /[、,，/;；&+\s]/;

/**
 * Salespersons of whom nothing else in the workbook is known: somebody who has left and whose customers nobody took over, or a
 * name with a slip. Where the settings list the staff, that list says it.
 *
 * @param registers all of the workbook
 * @returns by index of the register; none in a workbook that knows few salespersons, or has one register of their work
 * @example strangers([leads, owners], context)[0]?.finding.params // { name: '赵永强' }
 */
export function strangers(
  registers: readonly Register[],
  { settings }: CheckContext,
): readonly { readonly register: number; readonly finding: Finding }[] {
  if (settings.staff.length) return [];
  const places = new Map<string, { rows: number; readonly registers: Set<number> }>();
  const columns = registers.flatMap((register, index) =>
    [...register.columns.keys()].filter((field) => isSalesperson(register, field)).map((field) => ({ register, index, field })),
  ); // prettier-ignore
  for (const { register, index, field } of columns)
    for (const row of dataRows(register)) {
      const name = valuesOf(register, field)[row];
      if (typeof name !== 'string' || SEVERAL.test(name)) continue;
      const known = places.get(name);
      if (!known) places.set(name, { rows: 1, registers: new Set([index]) });
      else {
        known.rows++;
        known.registers.add(index);
      }
    }
  const colleagues = [...places.values()].filter(({ rows, registers: own }) => rows >= THEIR_ROWS && own.size > 1);
  if (colleagues.length < COLLEAGUES) return [];
  const isStranger = (name: unknown) => {
    const known = typeof name === 'string' ? places.get(name) : undefined;
    return known !== undefined && known.rows <= RARE && known.registers.size === 1;
  };
  return columns.flatMap(({ register, index, field }) => {
    const names = valuesOf(register, field);
    return [...dataRows(register)]
      .filter((row) => isStranger(names[row]))
      .map((row) => ({
        register: index,
        finding: { rule: 'staff', code: 'staffStranger', severity: 'warning', field, row, params: { name: String(names[row]) } } as const, // prettier-ignore
      }));
  });
}

function isSalesperson({ kind }: Register, key: FieldKey): boolean {
  const field = fieldOf(kind, key);
  return field?.holds === 'person' && field.refersTo?.includes('staff') === true;
}
