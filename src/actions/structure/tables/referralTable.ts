import type { Register } from '../../../domain/cards/register';
import { dataRows, dayAt, textAt } from '../../../domain/cards/valueAt';
import { leadOutcome } from '../../../domain/grading/leadState';
import { groupBy } from '../../../domain/report/tally';
import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { traceOf, type TraceTerm } from '../../../domain/report/trace';
import type { TableContext } from './tableContext';

/** More introducers are not listed. */
const LISTED = 30;

/** Somebody who was sent by somebody. */
interface Sent {
  readonly register: Register;
  readonly row: number;
  readonly by: string;
  readonly won: boolean;
}

/** 转介绍: who sent customers in the period, and how many of them bought; null where nobody writes it down. */
export function referralTable({ view, t }: TableContext, registers: readonly Register[]): ReportTable | null {
  const { from, to } = view.periods.now;
  const inPeriod = (register: Register, row: number) => {
    const day = dayAt(register, 'createdOn', row);
    return !register.columns.has('createdOn') || (day >= from && day <= to);
  };
  const all = registers
    .filter(({ columns }) => columns.has('referrer'))
    .flatMap((register) =>
      [...dataRows(register)].map((row): Sent => ({
        register,
        row,
        by: textAt(register, 'referrer', row),
        won: leadOutcome(textAt(register, 'state', row)) === 'won',
      })),
    )
    .filter(({ by }) => by !== '');
  if (!all.length) return null;
  const sent = all.filter(({ register, row }) => inPeriod(register, row));
  const groups = [...groupBy(sent, ({ by }) => by).values()].sort((one, other) => other.length - one.length);
  const wonOf = (group: readonly Sent[]) => group.filter(({ won }) => won);
  const columns: readonly ColumnOf<readonly Sent[]>[] = [
    { header: t('referrals.by'), as: 'text', value: ([first]) => first?.by ?? '' },
    { header: t('referrals.sent'), as: 'count', total: 'all', value: (group) => group.length, trace: (group) => traceOf('value', rowsOf(group)) }, // prettier-ignore
    { header: t('referrals.won'), as: 'count', total: 'all', value: (group) => wonOf(group).length, trace: (group) => traceOf('value', rowsOf(wonOf(group))) }, // prettier-ignore
    { header: t('referrals.rate'), as: 'share', formula: { of: 'quotient', column: 2, from: 1 }, value: (group) => wonOf(group).length / group.length, trace: (group) => traceOf('share', rowsOf(wonOf(group)), rowsOf(group)) }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('referrals.title'),
    note: t('referrals.note', { count: groups.length, listed: LISTED }),
    ...tableOf(columns, groups.slice(0, LISTED)),
    none: t('referrals.none'),
  };
}

function rowsOf(sent: readonly Sent[]): TraceTerm {
  return {
    of: 'lines',
    count: 'rows',
    as: 'count',
    value: sent.length,
    rows: () =>
      sent.map(({ register, row }) => ({
        sheet: register.sheet,
        row: register.firstRow + row + 1,
        name: textAt(register, 'name', row),
        day: dayAt(register, 'createdOn', row),
        value: 1,
      })),
  };
}
