import { fill } from './fill';
import type { Locale } from './speaker';

/** From ten thousand on amounts are said in the large unit of the language. */
const TEN_THOUSAND = 10_000;
const UNITS: Readonly<Record<Locale, { readonly yuan: string; readonly large: string; readonly unit: number }>> = {
  'zh-CN': { yuan: '{amount}元', large: '{amount}万元', unit: 10_000 },
  'en-US': { yuan: 'CNY {amount}', large: 'CNY {amount}k', unit: 1_000 },
};

/**
 * An amount in a sentence: from ten thousand on in the large unit of the language, with one digit.
 *
 * @param fen 分
 * @example amountInWords('zh-CN', 2_100_000) // '2.1万元'
 */
export function amountInWords(locale: Locale, fen: number): string {
  const [yuan, words] = [fen / 100, UNITS[locale]];
  const isLarge = Math.abs(yuan) >= TEN_THOUSAND;
  const amount = isLarge ? Math.round((yuan / words.unit) * 10) / 10 : Math.round(yuan * 100) / 100;
  return fill(isLarge ? words.large : words.yuan, { amount }, locale);
}

/**
 * A share in a sentence.
 *
 * @example shareInWords(0.3142) // '31.4%'
 */
export function shareInWords(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}
