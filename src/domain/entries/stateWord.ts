import type { CellValue } from '../cell/value';
import { leadPhase } from '../grading/leadState';

/** Where a lead is taken (D-13). */
export type StateChange = 'open' | 'ordered' | 'won' | 'lost' | 'cancelled' | 'dormant';

/** The dictionary's word, and what tells a sheet's own word for the same. */
const WORDS: Readonly<Record<StateChange, { readonly word: string; readonly own: RegExp }>> = {
  open: { word: '跟进中', own: /跟进|跟踪|洽谈|意向|推进/ },
  ordered: { word: '已订', own: /订|定金|认购/ },
  won: { word: '成交', own: /成交|成单|交车|提车|赢单|签约/ },
  lost: { word: '战败', own: /战败|流失|输单|丢单|失败/ },
  cancelled: { word: '取消', own: /取消|放弃|终止/ },
  dormant: { word: '休眠', own: /休眠/ },
};
const PHASES = { open: 'open', ordered: 'ordered', won: 'closed', lost: 'closed', cancelled: 'closed', dormant: 'closed' } as const; // prettier-ignore

/**
 * The word a register uses for a state: its own most frequent one (已成交), else the dictionary's (成交).
 *
 * @param raw the column 状态 from top to bottom
 * @example stateWord(['跟进', '已成交', '跟进'], 'won') // '已成交'
 */
export function stateWord(raw: readonly CellValue[], wanted: StateChange): string {
  const { word, own } = WORDS[wanted];
  const counts = new Map<string, number>();
  for (const value of raw) {
    if (typeof value !== 'string' || !own.test(value) || leadPhase(value) !== PHASES[wanted]) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? word;
}
