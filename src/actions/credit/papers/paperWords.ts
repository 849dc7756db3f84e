import { civilDay, formatDay } from '../../../domain/cell/day';
import type { Fen, SerialDay } from '../../../domain/cell/value';
import { amountInCapitals } from '../../../domain/credit/papers/amountInCapitals';
import { amountInEnglish } from '../../../domain/credit/papers/amountInEnglish';
import { creditPapersText, type CreditPapersText } from '../../../i18n/credit/papers';
import type { Locale } from '../../../i18n/speaker';

const IN_WORDS: Readonly<Record<Locale, (amount: Fen) => string>> = {
  'zh-CN': amountInCapitals,
  'en-US': amountInEnglish,
};

/** How a paper says things. */
export interface PaperWords {
  readonly t: CreditPapersText;
  /** An amount to the 分, without its unit. */
  readonly digits: (amount: Fen) => string;
  /** With its unit. */
  readonly money: (amount: Fen) => string;
  /** With its unit, and in words that nobody can alter. */
  readonly sum: (amount: Fen) => string;
  /** A day as letters write it, and as tables do. */
  readonly date: (day: SerialDay) => string;
  readonly day: (day: SerialDay) => string;
}

/**
 * How a paper says amounts and days.
 *
 * @example paperWords('zh-CN').sum(140_950) // '¥1,409.50（大写：人民币壹仟肆佰零玖元伍角整）'
 */
export function paperWords(locale: Locale): PaperWords {
  const t = creditPapersText(locale);
  return {
    t,
    digits,
    money: (amount) => t('money', { amount: digits(amount) }),
    sum: (amount) => t('money.inWords', { amount: digits(amount), words: IN_WORDS[locale](amount) }),
    date: (serial) => {
      const { year, month, day } = civilDay(serial);
      return t('date', { year: String(year), month: t(`month.${monthKey(month)}`), day: String(day) });
    },
    day: formatDay,
  };
}

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

function monthKey(month: number): (typeof MONTHS)[number] {
  return MONTHS[month - 1] ?? '1';
}

function digits(amount: Fen): string {
  return (amount / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}
