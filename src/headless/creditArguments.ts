import type { CreditOptions, OrderQuestion } from '../actions/credit/types';
import type { ReportOptions } from '../actions/reports/types';
import { parseIsoDay } from '../domain/cell/day';
import { readMoney } from '../domain/cell/readMoney';
import { DUNNING_LEVELS, type DunningLevel } from '../domain/credit/papers/dunningLevel';
import type { Locale } from '../i18n';
import { UsageError } from './usageError';

type Values = Readonly<Partial<Record<'as-of' | 'unit' | 'customer' | 'amount' | 'level', string>>>;

/** What the credit analysis is told on the command line. */
export function creditOptions(values: Values, { owner }: ReportOptions, locale: Locale): CreditOptions {
  const { unit } = values;
  const written = values['as-of'];
  const asOf = written === undefined ? undefined : parseIsoDay(written);
  if (asOf === null) throw new UsageError('headless.badDay', { option: '--as-of', value: written ?? '' }, locale);
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(unit === 'yuan' || unit === 'tenThousand' ? { unit } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** Which order is asked about; an amount may be written 12,000 or 1.2万. */
export function orderQuestion({ customer = '', amount = '' }: Values, locale: Locale): OrderQuestion {
  const read = readMoney(amount);
  if (customer.trim() === '') throw new UsageError('headless.badChoice', { option: '--customer', value: customer, choices: '华东机电' }, locale); // prettier-ignore
  if (typeof read !== 'number') throw new UsageError('headless.badChoice', { option: '--amount', value: amount, choices: '12000' }, locale); // prettier-ignore
  return { customer, amount: read / 100 };
}

/** How firm a letter is. */
export function dunningLevel({ level }: Values, locale: Locale): DunningLevel | undefined {
  const known = DUNNING_LEVELS.find((one) => one === level);
  if (level !== undefined && known === undefined)
    throw new UsageError('headless.badChoice', { option: '--level', value: level, choices: DUNNING_LEVELS.join('|') }, locale); // prettier-ignore
  return known;
}
