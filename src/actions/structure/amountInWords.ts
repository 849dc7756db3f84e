import type { StructureText } from '../../i18n/structure';

const TEN_THOUSAND = 10_000;

/**
 * An amount in a sentence: from ten thousand on in the large unit of the language, with one digit.
 *
 * @param fen 分
 * @example amountInWords(t, 2_100_000) // '2.1万元'
 */
export function amountInWords(t: StructureText, fen: number): string {
  const yuan = fen / 100;
  if (Math.abs(yuan) < TEN_THOUSAND) return t('amount.yuan', { amount: Math.round(yuan * 100) / 100 });
  return t('amount.large', { amount: Math.round((yuan / Number(t('amount.largeUnit'))) * 10) / 10 });
}

/**
 * A share in a sentence.
 *
 * @example shareInWords(0.3142) // '31.4%'
 */
export function shareInWords(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}
