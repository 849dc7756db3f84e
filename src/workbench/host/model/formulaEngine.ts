import { calculateFormulas as calculate, type WorkbookLike } from '@cj-tech-master/excelts/formula';

/** Books that the engine has been given before. */
const known = new WeakSet<WorkbookLike>();

/**
 * Calculates the formulas of a book. The engine keeps what it has parsed by book, drops the oldest beyond 10,000 different
 * formulas, and answers #NAME? for those it has dropped: its store of a book, a map it makes at the first call, is told that
 * it is empty, and never fills.
 *
 * @example calculateFormulas(book) // a register with 40,000 formulas of its own
 */
export function calculateFormulas(book: WorkbookLike): void {
  if (known.has(book)) return calculate(book);
  known.add(book);
  const { prototype } = WeakMap;
  const kept = Object.getOwnPropertyDescriptor(prototype, 'set');
  const set = prototype.set;
  Object.defineProperty(prototype, 'set', {
    ...kept,
    value: function (this: WeakMap<object, unknown>, key: object, value: unknown) {
      if (key === book && value instanceof Map) Object.defineProperty(value, 'size', { value: 0 });
      return set.call(this, key, value);
    },
  });
  try {
    calculate(book);
  } finally {
    if (kept) Object.defineProperty(prototype, 'set', kept);
  }
}
