import { formatDay, parseIsoDay } from '../../domain/cell/day';
import type { Report, ReportColumn, ReportValue } from '../../domain/report/report';
import { text } from '../../i18n';
import type { DueCustomer } from '../types';
import { withdrawnLine } from '../privacy/withdrawnLine';
import { readDue } from '../worklist';
import type { BuildReport } from './types';

/** A column, and what stands in it for a customer and everything that is due with him. */
type Column = readonly [ReportColumn, (dues: readonly DueCustomer[], i: number) => ReportValue];

/**
 * 电话名单: who is due, to be printed and called, with room for what came of it. Who is overdue is called today;
 * `period` says which days are meant, today where it is left out.
 *
 * @throws Failure noRegister where nothing can fall due
 */
export const buildCallList: BuildReport = async ({ session, workbook, context, options, t }): Promise<Report> => {
  const { today, locale } = context;
  const { owner, period = { from: today, to: today } } = options;
  const due = await readDue(session, workbook, context);
  const wanted = [...due.overdue, ...due.today, ...due.upcoming].filter((one) => {
    const day = Math.max(dayOf(one), today);
    return day >= period.from && day <= period.to && (owner === undefined || one.owner === owner);
  });
  const calls = byCustomer(wanted);
  const kindsOf = (dues: readonly DueCustomer[]) =>
    [...new Set(dues.map(({ kind }) => text(locale)(`due.kind.${kind}`)))].join(t('list.separator'));
  const columns: readonly Column[] = [
    [{ header: t('callList.number'), as: 'count' }, (_dues, i) => i + 1],
    [{ header: t('callList.name'), as: 'text' }, ([one]) => one?.name ?? ''],
    [{ header: t('callList.phone'), as: 'text' }, ([one]) => one?.phone ?? ''],
    [{ header: t('callList.grade'), as: 'text' }, (dues) => first(dues, 'grade')],
    [{ header: t('callList.what'), as: 'text' }, kindsOf],
    [{ header: t('callList.due'), as: 'day' }, (dues) => Math.min(...dues.map(dayOf))],
    [{ header: t('callList.about'), as: 'text' }, (dues) => first(dues, 'about')],
    [{ header: t('callList.last'), as: 'text', width: 24 }, (dues) => first(dues, 'last')],
    [{ header: t('callList.owner'), as: 'text' }, (dues) => first(dues, 'owner')],
    [{ header: t('callList.result'), as: 'text', width: 12 }, () => null],
    [{ header: t('callList.note'), as: 'text', width: 16 }, () => null],
  ];
  return {
    id: 'call-list',
    sheet: t('callList.sheet'),
    title: t('callList.sheet'),
    basis: [
      t('basis.asOf', { day: formatDay(today) }),
      t('basis.period', { from: formatDay(period.from), to: formatDay(period.to) }),
      owner === undefined ? t('basis.everybody') : t('basis.owner', { owner }),
      t('basis.sources', { sheets: due.sheets.join(t('list.separator')) }),
      ...withdrawnLine(due.withdrawn, locale),
    ],
    sections: [
      {
        kind: 'table',
        title: t('callList.sheet'),
        note: t('callList.overdue'),
        columns: columns.map(([column]) => column),
        rows: calls.map((dues, i) => columns.map(([, of]) => of(dues, i))),
        none: t('callList.none'),
      },
    ],
    signatures: [],
    rows: calls.length,
  };
};

function first(dues: readonly DueCustomer[], field: 'grade' | 'about' | 'last' | 'owner'): string {
  return dues.find((one) => one[field] !== '')?.[field] ?? '';
}

const dayOf = ({ next }: DueCustomer): number => parseIsoDay(next) ?? 0;

/** A call a customer, whatever is due. */
function byCustomer(due: readonly DueCustomer[]): readonly (readonly DueCustomer[])[] {
  const customers = new Map<string, DueCustomer[]>();
  for (const one of due) {
    const key = `${one.name} ${one.phone}`;
    const known = customers.get(key);
    if (known) known.push(one);
    else customers.set(key, [one]);
  }
  return [...customers.values()];
}
