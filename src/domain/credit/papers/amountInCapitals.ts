import type { Fen } from '../../cell/value';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** The largest first. */
const UNITS: readonly (readonly [value: number, sign: string])[] = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1_000, '仟'],
  [100, '佰'],
  [10, '拾'],
];

/**
 * An amount as it is written on papers that are stamped (大写金额), so that nobody can add a digit.
 *
 * Source: 正确填写票据和结算凭证的基本规定 (PBOC, 支付结算办法, annex 1): 整 after 元 and 角 but not after 分; one 零 for zeros
 * between digits; of the forms it allows the one it gives first, with 零 between 元 and 角 where no single 元 is left.
 *
 * @param amount 分, up to 90 万亿元
 * @example amountInCapitals(140_950) // '人民币壹仟肆佰零玖元伍角整'
 */
export function amountInCapitals(amount: Fen): string {
  const whole = Math.abs(Math.round(amount));
  const yuan = Math.floor(whole / 100);
  return `人民币${amount < 0 ? '负' : ''}${yuan || !whole ? `${inCapitals(yuan)}元` : ''}${coins(yuan, whole % 100)}`;
}

function coins(yuan: number, rest: number): string {
  const [jiao, fen] = [Math.floor(rest / 10), rest % 10];
  if (rest === 0) return '整';
  const isGap = yuan > 0 && (jiao === 0 || yuan % 10 === 0);
  const tenths = jiao ? `${digit(jiao)}角` : '';
  return `${isGap ? '零' : ''}${tenths}${fen ? `${digit(fen)}分` : '整'}`;
}

function inCapitals(number: number): string {
  const unit = UNITS.find(([value]) => number >= value);
  if (!unit) return digit(number);
  const [value, sign] = unit;
  const rest = number % value;
  // What does not follow at once is set off by one 零, however many digits are missing.
  const gap = rest < value / 10 ? '零' : '';
  return `${inCapitals(Math.floor(number / value))}${sign}${rest ? gap + inCapitals(rest) : ''}`;
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}
