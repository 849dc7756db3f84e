import type { Paper, PaperWish } from '../../../../actions/credit/types';
import { formatDay, parseIsoDay } from '../../../../domain/cell/day';
import type { DunningLevel } from '../../../../domain/credit/papers/dunningLevel';
import { namedPeriod } from '../../../../domain/report/namedPeriod';

/** What has been typed and chosen about a customer, apart from who he is. */
export interface CreditDesk {
  /** As typed. */
  readonly amount: string;
  readonly paper: Paper;
  /** 对账单: as YYYY-MM-DD; empty until it is typed. */
  readonly from: string;
  readonly to: string;
  readonly level: DunningLevel | 'auto';
}

/**
 * A desk on which nothing has been done yet; statements are of the last month.
 *
 * @param today serial day
 * @example emptyDesk(serialDay(2026, 11, 21)).from // '2026-10-01'
 */
export function emptyDesk(today: number): CreditDesk {
  const { from, to } = namedPeriod('last-month', today);
  return { amount: '', paper: 'statement', from: formatDay(from), to: formatDay(to), level: 'auto' };
}

/**
 * What has to be put right before a statement can be made; undefined where nothing has.
 *
 * @example paperProblem({ ...desk, from: '2026-11-21', to: '2026-11-01' }) // 'order'
 */
export function paperProblem({ paper, from, to }: CreditDesk): 'missing' | 'order' | undefined {
  if (paper === 'dunning') return undefined;
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  if (first === null || last === null) return 'missing';
  return first > last ? 'order' : undefined;
}

/**
 * Which paper is wanted of a customer.
 *
 * @example paperWish({ ...desk, paper: 'dunning', level: 'auto' }, '华东机电') // { paper: 'dunning', customer: '华东机电' }
 */
export function paperWish({ paper, from, to, level }: CreditDesk, customer: string): PaperWish {
  if (paper === 'dunning') return { paper, customer, ...(level === 'auto' ? {} : { level }) };
  return { paper, customer, from: parseIsoDay(from) ?? undefined, to: parseIsoDay(to) ?? undefined };
}
