/**
 * A share with one digit.
 *
 * @param share fraction
 * @example shareInWords('zh-CN', 0.6552) // '65.5%'
 */
export function shareInWords(locale: string, share: number): string {
  return share.toLocaleString(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
