import type { Fen } from '../../cell/value';

const BELOW_TWENTY = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The largest first. */
const UNITS: readonly (readonly [value: number, word: string])[] = [
  [1_000_000_000_000, 'trillion'],
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
  [100, 'hundred'],
];

/**
 * An amount in English words as on a cheque, the counterpart of 大写金额.
 *
 * @param amount 分
 * @example amountInEnglish(140_950) // 'one thousand four hundred nine and 50/100 yuan'
 */
export function amountInEnglish(amount: Fen): string {
  const whole = Math.abs(Math.round(amount));
  const rest = String(whole % 100).padStart(2, '0');
  return `${amount < 0 ? 'minus ' : ''}${inWords(Math.floor(whole / 100))} and ${rest}/100 yuan`;
}

function inWords(number: number): string {
  const unit = UNITS.find(([value]) => number >= value);
  if (unit) {
    const [value, word] = unit;
    const rest = number % value;
    return `${inWords(Math.floor(number / value))} ${word}${rest ? ` ${inWords(rest)}` : ''}`;
  }
  if (number < 20) return BELOW_TWENTY[number] ?? '';
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 ? `${tens}-${inWords(number % 10)}` : tens;
}
