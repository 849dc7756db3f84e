import { foldWidth } from '../cell/text';
import { MERGED_STATE } from '../customers/merged';

/** Where a lead stands: still to be worked on, ordered but not delivered, or closed. */
export type LeadPhase = 'open' | 'ordered' | 'closed';

/** How a lead came to its end: bought here · bought elsewhere · dropped · asleep (D-11) · never was one. */
export type LeadOutcome = 'won' | 'lost' | 'cancelled' | 'dormant' | 'unfit';

/** The states of the dictionary that end the work on a lead, and what sheets write instead. */
const CLOSED: Readonly<Record<LeadOutcome, readonly string[]>> = {
  won: ['成交', '已成交', '成单', '已成单', '成交客户', '签约', '已签约', '赢单', '已交车', '已提车', '交车', '已完成', '已购买', '已购车', '已转化', '转化', '成功', '已成功', 'won', 'closed won', 'closed', 'converted', 'deal', '签单', '已签', '报名', '办卡', '入会', '承保', '投保', '出单', '缴费', '收车', '是', '√', '✓', '✔', '☑', '✅', 'yes', 'true'],
  lost: ['战败', '已战败', '输单', '丢单', '已流失', '流失', '失败', '已失败', '战败客户', '失控', 'lost', 'closed lost'],
  cancelled: ['取消', '已取消', '放弃', '已放弃', '关闭', '已关闭', '结案', '已结案', '终止', '已终止', MERGED_STATE, 'cancelled', 'canceled', 'merged'],
  dormant: ['休眠', '已休眠', 'dormant'],
  unfit: ['不合格', '无效', '无效客户', '无效线索', '无意向', '空号', '黑名单', '作废', '已作废', 'unqualified', 'invalid', 'disqualified'],
}; // prettier-ignore
const ORDERED: readonly string[] = [
  '已订', '已订车', '订车', '已下订', '下订', '已下单', '已下定', '已定', '已定车', '已交定金', '已交订金', '已付定金', '已付订金', '已预订', '已收定金', '已收订金', '大定', '小定', '认购', '已认购', 'ordered', 'order placed', 'order confirmed',
]; // prettier-ignore

/**
 * Words for a lead that is still worked on: English ones, as other programs export them (the Chinese ones are in the
 * dictionary), and the answers under 是否成交 that are no yes.
 */
const OPEN: ReadonlySet<string> = new Set([
  'open', 'new', 'contacted', 'working', 'in progress', 'following up', 'follow up', 'nurturing', 'qualified', 'quoted', 'negotiation', 'negotiating', 'sample sent', 'quotation sent', 'proposal sent',
  '否', '×', '✗', '✕', '☐', 'no', 'false',
]); // prettier-ignore

const OUTCOMES: ReadonlyMap<string, LeadOutcome> = new Map(
  (Object.entries(CLOSED) as [LeadOutcome, readonly string[]][]).flatMap(([outcome, states]) =>
    states.map((state): [string, LeadOutcome] => [state, outcome]),
  ),
);
const PHASES: ReadonlyMap<string, LeadPhase> = new Map([
  ...[...OUTCOMES.keys()].map((state): [string, LeadPhase] => [state, 'closed']),
  ...ORDERED.map((state): [string, LeadPhase] => [state, 'ordered']),
]);

/** 已经报名 is 报名; 未报名 and 暂未签单 are not there yet, so they are left as they stand. */
const ALREADY = /^已经?(?=.{2})/;
/** 未报名, 没签约: somebody who is still worked on. */
const NOT_YET = /^(?:尚|还|暂)?(?:未|没有?)/;

/** What a map of states says of a text, with and without the 已 in front. */
function meant<T>(states: ReadonlyMap<string, T>, state: string): T | undefined {
  const word = foldWidth(state).toLowerCase();
  return states.get(word) ?? states.get(word.replace(ALREADY, ''));
}

/**
 * Whether a lead is still to be worked on, by its state (D-13): 成交, 战败, 取消, 休眠 and 不合格 are closed, 已订 is ordered, all
 * else is open. Under 是否成交 a yes is closed. A blank or an unknown state is open: forgetting a customer is worse than asking once more.
 *
 * @param state the cell's text
 * @returns open, ordered or closed
 * @example leadPhase('已成交') // 'closed'
 */
export function leadPhase(state: string): LeadPhase {
  return meant(PHASES, state) ?? 'open';
}

/**
 * Whether a text is one of the words for where a lead stands that are understood besides those of the dictionary.
 *
 * @param state the cell's text
 * @example isLeadState('Following up') // true
 */
export function isLeadState(state: string): boolean {
  const word = foldWidth(state).toLowerCase();
  return OPEN.has(word) || meant(PHASES, word.replace(NOT_YET, '')) !== undefined;
}

/**
 * How a closed lead came to its end, by its state (D-11, D-13).
 *
 * @param state the cell's text
 * @returns null for a lead that is not closed
 * @example leadOutcome('已提车') // 'won'
 */
export function leadOutcome(state: string): LeadOutcome | null {
  return meant(OUTCOMES, state) ?? null;
}
