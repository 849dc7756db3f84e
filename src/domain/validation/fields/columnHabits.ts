import type { RegisterColumn } from '../../cards/register';
import { foldWidth } from '../../cell/text';
import type { Trouble } from '../finding';
import type { FieldFindingCode } from './codes';
import type { CellCheck } from './valueCheck';

/** So many filled cells tell what is usual in a column. */
const SAMPLE = 200;
/** Fewer cells are no habit. */
const FEWEST = 3;
/** A word that stands in so many of the filled cells is the user's own. */
const OWN_WORD_SHARE = 0.05;

/**
 * Rows of filled cells, evenly spread over a column.
 *
 * @param most so many rows at most
 * @example sampleRows({ raw: ['a', '', 'b'] }) // [0, 2]
 */
export function sampleRows({ raw }: Pick<RegisterColumn, 'raw'>, most = SAMPLE): readonly number[] {
  const step = Math.max(1, Math.ceil(raw.length / (most * 5)));
  const filled: number[] = [];
  for (let row = 0; row < raw.length; row += step) if (raw[row] !== '') filled.push(row);
  const every = Math.max(1, Math.ceil(filled.length / most));
  return filled.filter((_, i) => i % every === 0);
}

/**
 * Whether most of the filled cells of a column are as asked.
 *
 * @param share of the filled cells, 0…1
 * @example areMostly(provinces, (raw) => raw === '广东省', 0.6) // true
 */
export function areMostly(
  column: RegisterColumn | undefined,
  isSo: (raw: RegisterColumn['raw'][number]) => boolean,
  share = 0.6,
): boolean {
  const rows = column ? sampleRows(column) : [];
  const so = rows.filter((row) => isSo(column?.raw[row] ?? '')).length;
  return so >= FEWEST && so >= share * rows.length;
}

/**
 * Tells the words that a column uses all the time (at least 5 % of the filled cells, at least three times): they are the
 * user's own, not slips. The column is only counted when the first unknown word is met.
 *
 * @example ownWords(sources)('抖音') // true
 */
export function ownWords(column: RegisterColumn | undefined): (word: string) => boolean {
  let counts: Map<string, number> | undefined;
  let filled = 0;
  return (word) => {
    if (!counts) {
      counts = new Map();
      for (const value of column?.raw ?? []) {
        if (value === '') continue;
        filled++;
        const key = String(value);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    let count = 0;
    for (const [value, times] of counts) if (foldWidth(value) === word) count += times;
    return count >= FEWEST && count >= OWN_WORD_SHARE * filled;
  };
}

/**
 * What a column is like rather than a mistake, and the share of its filled cells from which on it is: an age column that says
 * 80后, a list of products of another trade.
 */
const USUAL_SHARE: Readonly<Partial<Record<FieldFindingCode, number>>> = {
  notAPhone: 0.5, vinPart: 0.5, emailShape: 0.5, wechatShape: 0.5, unknownRegion: 0.5, notADay: 0.5, noDayOfMonth: 0.5,
  dayInWords: 0.5, dayOutOfRange: 0.5, futureDay: 0.5, farDay: 0.2, notATime: 0.5, notMoney: 0.5, foreignMoney: 0.5,
  amountRange: 0.5, notANumber: 0.5, outOfRange: 0.2, negative: 0.2, tooShort: 0.5, tooLong: 0.5, notYesNo: 0.5,
  notInList: 0.2, unknownGrade: 0.2, staffUnknown: 0.2, productUnknown: 0.5, usccOld: 0.5, plateSpecial: 0.5,
}; // prettier-ignore
/** Words of a sheet that speaks another language than the dictionary show in few rows already. */
const FEWEST_OF: Readonly<Partial<Record<FieldFindingCode, number>>> = { notInList: 1, unknownGrade: 2 };

/**
 * Lowers to a note what most of the column is like.
 *
 * @param check of one cell
 * @returns the same check, for cells of this column
 * @example asUsual(check, ages)('80后', null, { code: 'notANumber' })?.severity // 'info'
 */
export function asUsual(check: CellCheck, column: RegisterColumn | undefined): CellCheck {
  if (!column) return check;
  const usual = new Map<Trouble['code'], boolean>();
  const isUsual = (code: FieldFindingCode, share: number) => {
    const rows = sampleRows(column);
    const same = rows.filter(
      (row) => check(column.raw[row] ?? '', column.parsed[row] ?? null, column.problems.get(row))?.code === code,
    ).length;
    return same >= (FEWEST_OF[code] ?? FEWEST) && same > share * rows.length;
  };
  return (raw, parsed, problem) => {
    const found = check(raw, parsed, problem);
    if (!found || found.severity === 'info') return found;
    const code = found.code as FieldFindingCode;
    const share = USUAL_SHARE[code];
    if (share === undefined) return found;
    const known = usual.get(code) ?? isUsual(code, share);
    usual.set(code, known);
    return known ? { ...found, severity: 'info' } : found;
  };
}
