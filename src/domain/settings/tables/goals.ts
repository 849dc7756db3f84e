import { formatDay } from '../../cell/day';
import { isProblem } from '../../cell/problem';
import { readDay } from '../../cell/readDay';
import { foldWidth } from '../../cell/text';
import type { Table } from '../table';
import type { EntryContext, Fault } from '../valueType';
import { numberType } from '../valueTypes';

/** The four goals of a month. */
export const CHANNELS = ['展厅', '分销店', '二级网络', '大客户'] as const;

/** So many deals a channel or a salesperson is to make in a month. */
export interface Goal {
  /** One of `CHANNELS`, or the name of a salesperson. */
  readonly name: string;
  /** YYYY-MM; empty for every month that has no row of its own. */
  readonly month: string;
  readonly deals: number;
}

/** 月目标 by channel and by salesperson (R-15.01, R-15.02, D-27); nobody's but the user's. */
export const goals: Table<readonly Goal[], number> = {
  group: 'goals',
  standard: [],
  entries: (list) => list.map(({ name, month, deals }) => ({ item: name, detail: month, value: deals })),
  build: (entries) => entries.map(({ item, detail, value }) => ({ name: item, month: detail, deals: value })),
  type: () => numberType('piece', { max: 100_000 }),
  readPlace: ({ item, detail }, context) => {
    const month = monthIn(detail, context);
    return typeof month === 'string' ? { item: foldWidth(item), detail: month } : month;
  },
};

/** 2026-11, 2026年11月, or the day that Excel makes of it. */
function monthIn(text: string, { date1904 }: EntryContext): string | Fault {
  const folded = foldWidth(text);
  if (folded === '') return '';
  const [, year = '', month = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(folded) ?? [];
  const day = readDay(year === '' ? folded : `${year}-${month}-1`, { today: 0, date1904 });
  if (day === null || isProblem(day)) return { fault: 'notAMonth', params: { value: folded } };
  return formatDay(day).slice(0, 7);
}
