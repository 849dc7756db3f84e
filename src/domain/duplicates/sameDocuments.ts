import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import { foldWidth } from '../cell/text';
import { sharedBy, sharedWithin } from './blocks';
import { CROWD, DOUBTFUL, SURE, type Candidate, type RowRef } from './cluster';
import type { RowFacts } from './comparedRows';

/** Without two numbers that differ, the same customer, day and amount are probably one order. */
const PROBABLE = 0.7;
/** What two lines have in common besides the number of the document. */
const LINE = ['docType', 'date', 'customer', 'customerId', 'product', 'qty', 'amount'];
/** In 分. */
const SAME_AMOUNT = 1;

/**
 * Orders and payments that were entered twice (DICTIONARY §0.3): the same line of the same number; else the same customer, day,
 * product and amount within 0.01 yuan, which is doubtful where both have numbers of their own.
 */
export function sameDocuments(registers: readonly Register[]): {
  readonly facts: RowFacts;
  readonly candidates: readonly Candidate[];
} {
  const refs: RowRef[] = [];
  registers.forEach((one, register) => {
    if (one.kind === 'trades') for (const row of dataRows(one)) refs.push({ register, row });
  });
  const at = <T>(row: number, ask: (register: Register, row: number) => T, none: T): T => {
    const ref = refs[row];
    const register = ref && registers[ref.register];
    return ref && register ? ask(register, ref.row) : none;
  };
  const textOf = (row: number, field: string) =>
    at(row, (register, own) => foldWidth(textAt(register, field, own)), '');
  const amountOf = (row: number) => at(row, (register, own) => numberAt(register, 'amount', own), null) ?? 0;
  const dayOf = (row: number) => at(row, (register, own) => dayAt(register, 'date', own), 0);
  const about = (row: number, fields: readonly string[]) => `=${fields.map((field) => textOf(row, field)).join(' ')}`;
  const rows = refs.map((_ref, row) => row).filter((row) => amountOf(row) !== 0);
  const numbers = sharedBy(rows, (row) => textOf(row, 'docNo'));
  const lines = sharedWithin(numbers, (row) => about(row, LINE));
  const days = sharedBy(rows, (row) => {
    const customer = textOf(row, 'customerId') || textOf(row, 'customer');
    return customer === '' || dayOf(row) === 0 ? '' : `${dayOf(row)} ${customer}`;
  });
  const alike = sharedWithin(days, (row) => about(row, ['docType', 'product']));
  const candidates = [
    ...lines.map((own) => document(SURE, textOf(own[0] ?? 0, 'docNo'), own)),
    ...alike.flatMap((own) =>
      runs(own, amountOf).map((run) => {
        const given = new Set(run.flatMap((row) => textOf(row, 'docNo') || []));
        const confidence = given.size === run.length ? DOUBTFUL : PROBABLE;
        return document(confidence, textOf(run[0] ?? 0, 'customer'), run);
      }),
    ),
  ];
  return {
    facts: {
      refs,
      owner: () => '',
      since: dayOf,
      sheet: (row) => at(row, ({ sheet }) => sheet, ''),
      isApart: () => false,
    },
    candidates: candidates.filter((one) => one.rows.length <= CROWD),
  };
}

function document(confidence: number, key: string, rows: readonly number[]): Candidate {
  return { rule: 'document', confidence, key, rows };
}

/** Rows whose amounts differ by no more than a 分 from one to the next. */
function runs(rows: readonly number[], amountOf: (row: number) => number): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const row of [...rows].sort((a, b) => amountOf(a) - amountOf(b))) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && amountOf(row) - amountOf(last) <= SAME_AMOUNT) run.push(row);
    else found.push([row]);
  }
  return found.filter((run) => run.length > 1);
}
