import { request } from '../request';
import type { Session } from '../session';

/**
 * The names that tables get: the wanted ones, numbered where another table or a name of the workbook has them.
 *
 * @param wanted in the order of the tables; undefined where Excel chooses
 * @param own names of tables that go before these are made
 * @example await freeTableNames(session, ['产品构成'], []) // ['产品构成_2'] where there is a table 产品构成
 */
export async function freeTableNames(
  session: Session,
  wanted: readonly (string | undefined)[],
  own: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (wanted.every((name) => name === undefined)) return wanted;
  const { tables, names } = session.context.workbook;
  await request(session, () => {
    tables.load('items/name');
    names.load('items/name');
  });
  const free = new Set(own.map(folded));
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => folded(name)).filter((name) => !free.has(name))); // prettier-ignore
  return wanted.map((name) => {
    if (name === undefined) return undefined;
    let next = name;
    for (let number = 2; taken.has(folded(next)); number++) next = `${name}_${number}`;
    taken.add(folded(next));
    return next;
  });
}

/** Excel does not tell capitals from small letters. */
function folded(name: string): string {
  return name.toLowerCase();
}
