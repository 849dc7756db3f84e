import { foldWidth, saysNothing } from '../cell/text';

/**
 * What was lost (D-11): a car to another brand · to another store of the same brand · accessories, a loan, an insurance
 * that a buyer did not take · nothing, for the lead is older than a year or dormant · nothing, for the customer
 * bought nowhere else.
 */
export type LostKind = 'vehicle' | 'sameBrand' | 'accessories' | 'loan' | 'insurance' | 'dormant' | 'notBought';

/** The kinds in the order they are shown. */
export const LOST_KINDS: readonly LostKind[] = [
  'vehicle',
  'sameBrand',
  'accessories',
  'loan',
  'insurance',
  'dormant',
  'notBought',
];

/** Cars that were lost, here or to another store: what a loss is compared by. */
export const CAR_KINDS: ReadonlySet<LostKind> = new Set<LostKind>(['vehicle', 'sameBrand']);
/** What buyers did not take. */
export const ADD_ON_KINDS: ReadonlySet<LostKind> = new Set<LostKind>(['accessories', 'loan', 'insurance']);

/** Words of 战败类型, the narrower first: 车贷 is no 整车. */
const WORDS: readonly (readonly [LostKind, RegExp])[] = [
  ['accessories', /精品|加装|accessor/i],
  ['loan', /车贷|贷款|按揭|金融|分期|loan|financ/i],
  ['insurance', /保险|续保|insur/i],
  ['sameBrand', /同品牌|本品牌|他店|外店|same brand/i],
  ['dormant', /一年|休眠|dormant/i],
];
const NOT_BOUGHT = /^(?:暂?[未没不]|放弃|取消|推迟|延[后期]|搁置).*[购买定订]|观望|待购|持币|^none$/i;

/**
 * What kind of loss a row of the register of the lost is. A car counts as lost only where another brand was bought; a
 * lead without that, or without a kind, that is older than the limit is dormant and counted apart.
 *
 * @param kind the cell 战败类型
 * @param toBrand the cell 购买品牌; 未购买, 持币观望 and the like are none
 * @param old the lead was older than `settings.dormantMonths` on the day it was lost
 * @example lostKind('整车战败', '', false) // 'notBought'
 */
export function lostKind(kind: string, toBrand: string, old: boolean): LostKind {
  const [found] = WORDS.find(([, words]) => words.test(kind)) ?? [];
  if (found) return found;
  const bought = boughtBrand(toBrand) !== '';
  if (old && !(bought && kind !== '')) return 'dormant';
  return bought ? 'vehicle' : 'notBought';
}

/**
 * The brand a lost customer bought; empty where he bought none.
 *
 * @example boughtBrand('暂未购买') // ''
 */
export function boughtBrand(toBrand: string): string {
  const folded = foldWidth(toBrand);
  return saysNothing(folded) || NOT_BOUGHT.test(folded) ? '' : folded;
}
