import type { Register } from '../../cards/register';
import { foldWidth } from '../../cell/text';

/** 不含税 contains 含税. */
const EXCLUDED = /不含税|未含税|未税|税前|去税|除税|excl|before tax|pre-?tax/i;
const INCLUDED = /含税|价税|incl/i;
const UNIT =
  /(百万元|千万元|万元|千元|亿元|美元|美金|欧元|英镑|日元|港[币元]|usd|eur|gbp|jpy|hkd|us\$|\$|€|£)|[([{:/,_-]\s*([万亿元])\s*(?:[)\]}]|$)|(元)$/i;

/**
 * What the header of a column of amounts says of taxes.
 *
 * @returns null where it says nothing
 * @example taxesOf('不含税金额') // 'excluded'
 */
export function taxesOf(header: string): 'included' | 'excluded' | null {
  const words = foldWidth(header);
  if (EXCLUDED.test(words)) return 'excluded';
  return INCLUDED.test(words) ? 'included' : null;
}

/**
 * What a register of trades says of the taxes of its amounts: in their header, else in the name of its worksheet.
 *
 * @returns null where it says nothing
 * @example amountTaxes(trades) // 'included' for 金额 in the worksheet 销售台账(含税)
 */
export function amountTaxes({ sheet, columns }: Register): 'included' | 'excluded' | null {
  return taxesOf(columns.get('amount')?.header ?? '') ?? taxesOf(sheet);
}

/**
 * The unit that the header of a column of amounts names.
 *
 * @returns as it is written; 万元 where it is written 万; null where none is named
 * @example unitOf('合同总价（万）') // '万元'
 */
export function unitOf(header: string): string | null {
  const match = UNIT.exec(foldWidth(header));
  const unit = match?.[1] ?? match?.[2] ?? match?.[3];
  if (unit === undefined) return null;
  return unit === '万' || unit === '亿' ? `${unit}元` : unit.toUpperCase();
}
