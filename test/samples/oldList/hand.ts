import type { SerialDay } from '../calendar';
import { isoOf } from '../calendar';
import type { Random } from '../random';
import type { Grade } from '../reference';
import { EMPTY_TOKENS } from './reference';

export type Written = string | number | null;

const wide = (text: string): string =>
  [...text].map((char) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join('');
const grouped = (phone: string, by: string): string => [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)].join(by);

/** Ways to write a day; a number is a real date. Year, month and day without leading zeros. */
const DAYS: readonly (readonly [(day: SerialDay, y: number, m: number, d: number) => Written, number])[] = [
  [(day) => day, 50],
  [(_, y, m, d) => `${y}.${m}.${d}`, 15],
  [(_, y, m, d) => `${y}年${m}月${d}日`, 10],
  [(day) => isoOf(day).replaceAll('-', ''), 10],
  [(_, y, m, d) => `${y % 100}/${m}/${d}`, 8],
  [(_, _y, m, d) => `${m}月${d}日`, 7],
];

const PHONES: readonly (readonly [(phone: string) => Written, number])[] = [
  [(phone) => phone, 45],
  [Number, 25],
  [(phone) => grouped(phone, ' '), 12],
  [(phone) => grouped(phone, '-'), 10],
  [wide, 8],
];

const GRADES: readonly (readonly [(grade: Grade) => string, number])[] = [
  [(grade) => grade, 75],
  [(grade) => grade.toLowerCase(), 13],
  [wide, 12],
];

/** Ways to write an amount in yuan on a sheet whose unit is 万元. */
const MONEY: readonly (readonly [(yuan: number) => Written, number])[] = [
  [(yuan) => yuan / 10_000, 60],
  [(yuan) => `${yuan / 10_000}万`, 20],
  [(yuan) => `¥${yuan.toLocaleString('en-US')}`, 12],
  [(yuan) => `${yuan}元`, 8],
];

const YES: readonly (readonly [string, number])[] = [
  ['√', 5],
  ['是', 3],
  ['Y', 2],
];

/** The clerk's hand: the same thing is written now one way, now another. */
export interface Hand {
  day(day: SerialDay | null): Written;
  phone(phone: string, also: string | null): Written;
  /** A text; where nothing is known, nothing or a word for it. */
  text(text: string | null): Written;
  grade(grade: Grade): string;
  money(yuan: number | null): Written;
  yes(value: boolean | null): Written;
}

/** A hand that writes the same list the same way every time. */
export function createHand(random: Random): Hand {
  const text = (known: string | null): Written => known ?? (random.chance(0.5) ? random.pick(EMPTY_TOKENS) : null);
  return {
    text,
    day: (day) => {
      if (day === null) return null;
      const [y = 0, m = 0, d = 0] = isoOf(day).split('-').map(Number);
      return random.weighted(DAYS)(day, y, m, d);
    },
    phone: (phone, also) =>
      also === null ? random.weighted(PHONES)(phone) : `${phone}${random.pick(['/', '、', ' '])}${also}`,
    grade: (grade) => random.weighted(GRADES)(grade),
    money: (yuan) => (yuan === null ? null : random.weighted(MONEY)(yuan)),
    yes: (value) => (value === null ? null : value ? random.weighted(YES) : '否'),
  };
}
