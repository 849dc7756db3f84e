import type { Parsed, Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows, dayAt, numberAt, textAt, wordsAt } from '../../cards/valueAt';
import type { Fen, SerialDay } from '../../cell/value';
import { writtenIn } from '../../structure/book/columnReader';
import type { Naming } from '../../structure/book/namedCustomers';
import { JUDGED_ITEMS, type Judgement, type JudgedItem } from '../creditBook';

/** A row of a credit register. */
export interface Assessment {
  readonly register: Register;
  readonly row: number;
  /** 0 where it has none: then it is older than all others. */
  readonly day: SerialDay;
  readonly naming: Naming;
}

/** What the credit register says of a customer: of each the latest that is known by the day of the analysis. */
export interface Assessed {
  readonly limit: Fen | null;
  /** The row that says the limit; null where none does. */
  readonly limitAt: Pick<Assessment, 'register' | 'row'> | null;
  readonly days: number | null;
  readonly grade: string;
  readonly gradedOn: SerialDay;
  /** As it is written. */
  readonly veto: string;
  readonly judgement: Judgement;
}

const MOST_POINTS = 100;

/**
 * The rows of credit registers that name a customer, up to a day, the oldest first.
 *
 * @param registers credit; fields customer, asOf where present
 * @param asOf serial number; later assessments are not known yet
 * @example assessmentsIn([register], asOf)[0]?.naming.name // '华东机电'
 */
export function assessmentsIn(registers: readonly Register[], asOf: SerialDay): readonly Assessment[] {
  const all = registers.flatMap((register) => {
    const nameOf = writtenIn(register, 'customer');
    return Array.from(dataRows(register), (row): Assessment => {
      return { register, row, day: dayAt(register, 'asOf', row), naming: { number: '', name: nameOf(row) } };
    });
  });
  return all.filter(({ day, naming }) => naming.name !== '' && day <= asOf).sort((one, other) => one.day - other.day);
}

/**
 * What a customer's rows in the credit register say, item by item the latest row that says it. The last grade is that of a day
 * before the analysis: what is graded on the day itself is not the grade before.
 *
 * @param assessments of one customer, the oldest first
 * @param asOf serial number
 * @example assessed(rows, asOf).judgement.scores // { cooperation: 90 }
 */
export function assessed(assessments: readonly Assessment[], asOf: SerialDay): Assessed {
  const newestFirst = [...assessments].reverse();
  const latest = (says: (one: Assessment) => boolean) => newestFirst.find(says);
  const latestOf = (field: FieldKey) => latest(({ register, row }) => valueAt(register, field, row) !== null);
  const numberOf = (field: FieldKey) => {
    const one = latestOf(field);
    return one ? numberAt(one.register, field, one.row) : null;
  };
  const graded = latest(({ register, row, day }) => day < asOf && textAt(register, 'grade', row) !== '');
  const vetoed = latest(({ register, row }) => wordsAt(register, 'veto', row) !== '');
  return {
    limit: numberOf('limit'),
    limitAt: latestOf('limit') ?? null,
    days: numberOf('days'),
    grade: graded ? textAt(graded.register, 'grade', graded.row) : '',
    gradedOn: graded?.day ?? 0,
    veto: vetoed ? wordsAt(vetoed.register, 'veto', vetoed.row) : '',
    judgement: judgementOf(latest),
  };
}

function judgementOf(latest: (says: (one: Assessment) => boolean) => Assessment | undefined): Judgement {
  const scores: Partial<Record<JudgedItem, number>> = {};
  for (const item of JUDGED_ITEMS) {
    const one = latest((each) => scoreAt(each, item) !== null);
    const score = one ? scoreAt(one, item) : null;
    if (score !== null) scores[item] = score;
  }
  const last = latest((each) => JUDGED_ITEMS.some((item) => scoreAt(each, item) !== null));
  return { scores, by: last ? textAt(last.register, 'assessor', last.row) : '', on: last?.day ?? 0 };
}

/** Points that the scorecard does not have are a slip of the pen. */
function scoreAt({ register, row }: Assessment, item: JudgedItem): number | null {
  const score = numberAt(register, item, row);
  return score !== null && score >= 0 && score <= MOST_POINTS ? score : null;
}

function valueAt({ columns }: Register, field: FieldKey, row: number): Parsed {
  return columns.get(field)?.parsed[row] ?? null;
}
