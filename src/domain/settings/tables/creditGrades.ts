import type { CellValue } from '../../cell/value';
import { foldWidth } from '../../cell/text';
import type { Entry, Table } from '../table';
import type { Fault, ValueType } from '../valueType';
import { numberType, textType } from '../valueTypes';
import { keyNamed } from '../words';

/** A credit grade: from which score, for how many days, with which factor of the monthly sales, handled how. */
export interface CreditGrade {
  readonly grade: string;
  readonly score: number;
  readonly days: number;
  readonly factor: number;
  readonly handling: string;
}

/** The grades of ANALYSIS C3 (proposal, D-29), best first. */
export const CREDIT_GRADES: readonly CreditGrade[] = [
  { grade: 'AAA', score: 90, days: 90, factor: 1.5, handling: '正常供货' },
  { grade: 'AA', score: 80, days: 60, factor: 1, handling: '正常供货' },
  { grade: 'A', score: 70, days: 45, factor: 0.8, handling: '正常供货' },
  { grade: 'B', score: 60, days: 30, factor: 0.6, handling: '控制供货' },
  { grade: 'C', score: 50, days: 0, factor: 0, handling: '款到发货' },
  { grade: 'D', score: 0, days: 0, factor: 0, handling: '停止供货' },
];
/** DICTIONARY §0.4. */
const HANDLINGS = ['正常供货', '控制供货', '款到发货', '停止供货', '法务催收'];

const TYPES = {
  score: numberType('point', { max: 100, decimals: true }),
  days: numberType('day', { max: 720 }),
  factor: numberType('fold', { max: 100, decimals: true }),
  handling: textType(HANDLINGS),
};
type Property = keyof typeof TYPES;
const PROPERTIES = Object.keys(TYPES) as readonly Property[];

/** Grades of credit with their terms. A grade of the user's own begins with the strictest terms. */
export const creditGrades: Table<readonly CreditGrade[], CellValue> = {
  group: 'creditGrades',
  standard: CREDIT_GRADES,
  entries: (grades) =>
    grades.flatMap((grade) => PROPERTIES.map((detail) => ({ item: grade.grade, detail, value: grade[detail] }))),
  build: (entries) =>
    [...new Set(entries.map(({ item }) => item))]
      .map((grade) => gradeOf(grade, entries))
      .sort((a, b) => b.score - a.score),
  type: ({ detail }) => TYPES[detail as Property] as ValueType<CellValue>,
  readPlace: ({ item, detail }, { words }) => {
    const property = keyNamed(detail, PROPERTIES, 'detail.', words);
    return property ? { item: foldWidth(item).toUpperCase(), detail: property } : { fault: 'unknownDetail' };
  },
  writePlace: ({ item, detail }, words) => ({ item, detail: words.say(`detail.${detail}`) }),
  check: fits,
};

function gradeOf(grade: string, entries: readonly Entry<CellValue>[]): CreditGrade {
  const strictest: CreditGrade = { grade, score: 0, days: 0, factor: 0, handling: '款到发货' };
  const start = CREDIT_GRADES.find((one) => one.grade === grade) ?? strictest;
  const said = entries.filter(({ item }) => item === grade).map(({ detail, value }) => [detail, value]);
  return { ...start, ...Object.fromEntries(said) };
}

function fits(entries: readonly Entry<CellValue>[]): Fault | null {
  const scores = creditGrades.build(entries).map(({ score }) => score);
  if (new Set(scores).size < scores.length) return { fault: 'sameScore' };
  return scores.at(-1) === 0 ? null : { fault: 'noLastGrade' };
}
