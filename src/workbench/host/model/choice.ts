import { HostError } from '../protocol/hostError';

/** One of the values of an enumeration, which programs may write in letters of any case. */
export function choice<T extends string>(options: readonly T[], value: unknown): T {
  const wanted = String(value).toLowerCase();
  const found = options.find((option) => option.toLowerCase() === wanted);
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

/** What a table has for a value of an enumeration. */
export function chosen<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  return table[choice(Object.keys(table), value)] as T;
}
