/**
 * Works something out once for each row of a table, however many of its columns ask for it.
 *
 * @example const amount = perRow(({ customers }: Part) => sumTerm(view, 'now', linesOf(customers)))
 */
export function perRow<Row extends object, T>(workOut: (row: Row) => T): (row: Row) => T {
  const known = new WeakMap<Row, { readonly value: T }>();
  return (row) => {
    let found = known.get(row);
    if (!found) known.set(row, (found = { value: workOut(row) }));
    return found.value;
  };
}
