import type { CellValue } from '../cell/value';
import { leadPhase } from '../grading/leadState';

/** Where a lead is taken (D-13). */
export type StateChange = 'open' | 'ordered' | 'won' | 'lost' | 'cancelled' | 'dormant';

/** The dictionary's word, in Chinese and in English, and what tells a sheet's own word for the same. */
const WORDS: Readonly<Record<StateChange, { readonly word: string; readonly english: string; readonly own: RegExp }>> =
  {
    open: { word: '跟进中', english: 'Open', own: /跟进|跟踪|洽谈|意向|推进|open|progress|contacted/i },
    ordered: { word: '已订', english: 'Ordered', own: /订|定金|认购|order/i },
    won: { word: '成交', english: 'Won', own: /成交|成单|交车|提车|赢单|签约|won|converted/i },
    lost: { word: '战败', english: 'Lost', own: /战败|流失|输单|丢单|失败|lost/i },
    cancelled: { word: '取消', english: 'Cancelled', own: /取消|放弃|终止|cancel/i },
    dormant: { word: '休眠', english: 'Dormant', own: /休眠|dormant/i },
  };
const CHINESE = /\p{Script=Han}/u;
const PHASES = { open: 'open', ordered: 'ordered', won: 'closed', lost: 'closed', cancelled: 'closed', dormant: 'closed' } as const; // prettier-ignore

/**
 * The word a register uses for a state: its own most frequent one (已成交), else the dictionary's (成交), in English where
 * nothing in the column is Chinese.
 *
 * @param raw the column 状态 from top to bottom
 * @example stateWord(['跟进', '已成交', '跟进'], 'won') // '已成交'
 */
export function stateWord(raw: readonly CellValue[], wanted: StateChange): string {
  const { word, english, own } = WORDS[wanted];
  const words = raw.filter((value) => typeof value === 'string' && value.trim() !== '').join(' ');
  const counts = new Map<string, number>();
  for (const value of raw) {
    if (typeof value !== 'string' || !own.test(value) || leadPhase(value) !== PHASES[wanted]) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? (words && !CHINESE.test(words) ? english : word);
}
