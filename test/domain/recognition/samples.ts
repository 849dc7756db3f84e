import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import type { Vocabulary } from '../../../src/domain/recognition/vocabulary';
import { sheetOf } from './sheet';

/** A register as somebody has it: headers as written and the field each stands for, `null` where there is none. */
export interface HeaderSample {
  readonly id: string;
  readonly kind: string;
  readonly headers: readonly string[];
  readonly fields: readonly (string | null)[];
  /** Kinds that are right as well; the fields are then not compared. */
  readonly alsoKinds?: readonly string[];
  /** Header -> every field that is right for it. */
  readonly alsoFields?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Headers of contacts that stand in columns: read into `contacts`, not into fields. */
  readonly contacts?: readonly string[];
  readonly titleRows?: readonly (readonly CellValue[])[];
  /** The row of groups above the headers, repeated over the columns it spans. */
  readonly groups?: readonly string[];
  readonly rows?: readonly (readonly CellValue[])[];
}

/** How a set of samples was read. */
export interface Score {
  readonly kinds: number;
  readonly rightKinds: number;
  readonly columns: number;
  readonly rightColumns: number;
  readonly certain: number;
  readonly wrongCertain: number;
  readonly withoutField: number;
  readonly takenCertain: number;
  readonly foreign: number;
  readonly foreignTaken: number;
  readonly mistakes: readonly string[];
}

/** 确定 */
const CERTAIN = 0.8;

/** Fields the dictionary was given after the sheets were labelled: where a label says none, they are right. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  leads: ['idNo', 'email', 'uscc', 'plate', 'vin', 'wonOn'],
};

/** Reads every sample as a sheet of its own and counts what came out right; with other words than the dictionary's if given. */
export function scoreSamples(samples: readonly HeaderSample[], words?: Vocabulary): Score {
  const score = {
    kinds: 0,
    rightKinds: 0,
    columns: 0,
    rightColumns: 0,
    certain: 0,
    wrongCertain: 0,
    withoutField: 0,
    takenCertain: 0,
    foreign: 0,
    foreignTaken: 0,
    mistakes: [] as string[],
  };
  for (const sample of samples) {
    const reading = recogniseSheet(sheetOf(rowsOf(sample)), { words });
    const contacts = new Set(reading.contacts.flatMap(({ columns }) => columns.map(({ column }) => column)));
    if (sample.kind === 'other') {
      score.foreign++;
      if (reading.kind !== 'other') {
        score.foreignTaken++;
        score.mistakes.push(`${sample.id}: taken for ${reading.kind}`);
      }
      continue;
    }
    score.kinds++;
    const alsoRight = sample.alsoKinds?.includes(reading.kind) === true;
    if (reading.kind === sample.kind || alsoRight) score.rightKinds++;
    else score.mistakes.push(`${sample.id}: ${sample.kind} taken for ${reading.kind}`);
    if (alsoRight) continue;
    sample.headers.forEach((header, column) => {
      const expected = sample.fields[column] ?? null;
      const found = reading.columns.find((candidate) => candidate.column === column);
      const later = (LATER[sample.kind] ?? []).filter((field) => expected === null && field === found?.field);
      const accepted = [expected, ...(sample.alsoFields?.[header] ?? [])];
      const isContact = sample.contacts?.includes(header) === true;
      const right = isContact ? contacts.has(column) : [...accepted, ...later].includes(found?.field ?? null);
      score.columns++;
      if (right) score.rightColumns++;
      else score.mistakes.push(`${sample.id}: ${header} is ${found?.field ?? 'none'}, not ${expected ?? 'none'}`);
      const certain = (found?.confidence ?? 0) >= CERTAIN;
      if (certain) score.certain++;
      if (certain && !right) score.wrongCertain++;
      if (accepted.every((field) => field === null)) {
        score.withoutField++;
        if (certain && !right) score.takenCertain++;
      }
    });
  }
  return score;
}

/** The sample as the rows of a sheet; a group stands in the first of the columns it spans, as merged cells read. */
function rowsOf(sample: HeaderSample): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [...(sample.titleRows ?? [])];
  const { groups, headers } = sample;
  if (groups) {
    rows.push(groups.map((group, i) => (group === '' ? (headers[i] ?? '') : group === groups[i - 1] ? '' : group)));
    rows.push(headers.map((header, i) => (groups[i] === '' ? '' : header)));
  } else {
    rows.push(headers);
  }
  return [...rows, ...(sample.rows ?? [])];
}
