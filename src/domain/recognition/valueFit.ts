import { expectedBy } from '../cell/expectedBy';
import { isProblem } from '../cell/problem';
import { readDay } from '../cell/readDay';
import { foldWidth } from '../cell/text';
import type { CellValue } from '../cell/value';
import type { Field } from '../cards/field';
import type { ColumnProfile, Look } from './columnProfile';

/** Below this many filled values nothing is concluded from them. */
const FEWEST = 2;
const MOST = 0.6;
const HARDLY = 0.15;
const HALF = 0.5;
const MOST_MEMBERS = 16;
const TWO_ANSWERS = 2;
/** From this many names on, repetition says something. */
const FEWEST_TO_COUNT = 8;
const REPEATING = 0.6;
const UNIQUE = 0.9;
/** Looks that only one kind of value has: a note or a name full of them is no note and no name. */
const DISTINCT_LOOKS: readonly Look[] = ['phone', 'day', 'email', 'url', 'vin', 'plate'];
const LOOK_OF_TYPE: Readonly<Partial<Record<Field['type'], readonly Look[]>>> = {
  phone: ['phone'],
  date: ['day'],
  datetime: ['day'],
  time: ['time', 'day'],
  dates: ['day'],
  money: ['money', 'number'],
  int: ['number', 'money'],
  number: ['number', 'money'],
  bool: ['yesNo'],
  email: ['email'],
  url: ['url'],
  idno: ['idno'],
  uscc: ['uscc', 'code'],
  vin: ['vin'],
  plate: ['plate'],
};
/** Headers under which 1, 2, 3 … only counts the rows. */
const ROW_NUMBER = /^(?:序号|编号|no|#|行号|序)$/;

/**
 * How well the values under a header agree with a field.
 *
 * @param field the field in question
 * @param header the header's core
 * @param profile what the values look like
 * @param values the values themselves, for closed lists
 * @returns 1 they are what the field holds … 0 they say nothing … −1 they cannot be it
 * @example valueFit(phoneField, '电话', profileColumn(['张三', '李四']), ['张三', '李四']) // -1
 */
export function valueFit(field: Field, header: string, profile: ColumnProfile, values: readonly CellValue[]): number {
  if (profile.filled < FEWEST) return 0;
  const { shares } = profile;
  const looks = LOOK_OF_TYPE[field.type];
  if (looks) {
    const share =
      Math.max(...looks.map((look) => shares[look])) +
      (field.inWords ? wordShare(values) : 0) +
      monthShare(field, header, values);
    // 在职 and 离职, 已发 and 未发: two words of its own answer a question as well as 是 and 否.
    if (field.type === 'bool' && share < MOST)
      return Math.round(profile.distinct * profile.filled) <= TWO_ANSWERS ? 0 : share < HARDLY ? -1 : 0;
    if (share >= MOST) return shares.phone >= MOST && field.type !== 'phone' && field.type !== 'uscc' ? -1 : 1;
    return share < HARDLY ? -1 : 0;
  }
  const foreign = Math.max(...DISTINCT_LOOKS.map((look) => shares[look]));
  if (field.type === 'id' && profile.counting && ROW_NUMBER.test(header)) return -1;
  if (foreign >= MOST && shares.code < MOST) return -1;
  if (shares.phone >= MOST) return -1;
  if (field.list === 'grades') return shares.grade >= MOST ? 1 : shares.grade >= HARDLY ? 0 : -0.5;
  if (field.values) return memberShare(field.values, values) >= 0.3 ? 1 : 0;
  if (unitShare(values) >= MOST) return field.key === 'unit' ? 1 : -1;
  if (field.holds === 'company') return shares.company >= HALF ? 1 : shares.person >= MOST ? -0.7 : 0;
  if (field.holds === 'person') return personFit(field, profile);
  return 0;
}

/** Any day will do: it is only asked whether one is meant. */
const SOME_DAY = 46_000;

/** How many of the values say in words when something is expected. */
function wordShare(values: readonly CellValue[]): number {
  const filled = values.filter((value) => value !== '');
  const inWords = filled.filter((value) => typeof value === 'string' && expectedBy(value, SOME_DAY) !== null);
  return inWords.length / Math.max(1, filled.length);
}

/** Headers under which 2026年3月 is what is asked for, and not a day that lacks its end. */
const OF_MONTHS = /月份$/;

function monthShare({ type }: Field, header: string, values: readonly CellValue[]): number {
  if (type !== 'date' || !OF_MONTHS.test(header)) return 0;
  const filled = values.filter((value) => value !== '');
  const months = filled.filter((value) => {
    const read = readDay(value, { today: SOME_DAY });
    return isProblem(read) && read.code === 'noDayOfMonth';
  });
  return months.length / Math.max(1, filled.length);
}

/** Under 单位 stands a company or a unit of measure. */
const UNIT =
  /^(?:[个台箱件套只支把盒包瓶吨米辆次张本组对条块桶袋卷双樘片根罐听捆kg]|公斤|千克|平米|㎡|m2|kg|pcs|set|ea)$/i;

function unitShare(values: readonly CellValue[]): number {
  const looked = values.slice(0, MOST_MEMBERS);
  return looked.filter((value) => UNIT.test(String(value).trim())).length / Math.max(1, looked.length);
}

/**
 * Names of people. One name over many rows is one of ours; names that never repeat are the customer's own people.
 */
function personFit(field: Field, { shares, distinct, filled }: ColumnProfile): number {
  if (shares.yesNo >= MOST || shares.number >= MOST) return -1;
  if (shares.company >= HALF) return -0.5;
  const ours = field.refersTo?.includes('staff') === true;
  if (filled >= FEWEST_TO_COUNT && shares.person >= HALF) {
    const repeats = distinct < REPEATING;
    return ours === repeats ? 1 : distinct > UNIQUE || repeats ? -0.3 : 0;
  }
  return shares.person >= HALF ? 0.5 : 0;
}

const memberSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function memberShare(list: readonly string[], values: readonly CellValue[]): number {
  let members = memberSets.get(list);
  if (!members) memberSets.set(list, (members = new Set(list)));
  let filled = 0;
  let known = 0;
  for (const value of values) {
    if (value === '') continue;
    if (++filled > MOST_MEMBERS) break;
    if (members.has(foldWidth(String(value)))) known++;
  }
  return filled === 0 ? 0 : known / Math.min(filled, MOST_MEMBERS);
}
