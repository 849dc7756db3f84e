import type { Register } from '../cards/register';
import { foldWidth } from '../cell/text';
import { readPayDays } from './payDay';

/** What documents do not say of the customer they are for. */
export interface Company {
  /** As it stands in the sheet. */
  readonly phone: string;
  /** Days of the month on which it pays. */
  readonly payDays: readonly number[];
}

/**
 * A customer's name as names are compared.
 *
 * @example customerKey('华东机电（上海） ') // '华东机电(上海)'
 */
export function customerKey(name: string): string {
  return foldWidth(name).toLowerCase();
}

/**
 * Companies by name, the first of a name where there are several.
 *
 * @param registers companies; fields name, contactPhone, phone, payDay where present
 * @returns by customerKey
 * @example companiesOf([corporate]).get('华东机电')?.payDays // [25]
 */
export function companiesOf(registers: readonly Register[]): ReadonlyMap<string, Company> {
  const companies = new Map<string, Company>();
  for (const { columns, rowCount } of registers) {
    const textOf = (field: string, row: number) => String(columns.get(field)?.raw[row] ?? '').trim();
    for (let row = 0; row < rowCount; row++) {
      const key = customerKey(textOf('name', row));
      if (key === '' || companies.has(key)) continue;
      const phone = textOf('contactPhone', row) || textOf('phone', row);
      companies.set(key, { phone, payDays: readPayDays(textOf('payDay', row)) });
    }
  }
  return companies;
}
