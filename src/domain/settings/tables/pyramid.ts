import { foldWidth } from '../../cell/text';
import type { Table } from '../table';
import { percentType } from '../valueTypes';

/** A tier of customers by value, and its share of the number of customers. */
export interface Tier {
  readonly tier: string;
  readonly share: number;
}

/** 客户金字塔: 1 % 重要, 19 % 次要, 30 % 普通, 50 % 小 (R-10.01, ANALYSIS A3), most valuable first. */
export const pyramid: Table<readonly Tier[], number> = {
  group: 'pyramid',
  standard: [
    { tier: '重要', share: 0.01 },
    { tier: '次要', share: 0.19 },
    { tier: '普通', share: 0.3 },
    { tier: '小', share: 0.5 },
  ],
  entries: (tiers) => tiers.map(({ tier, share }) => ({ item: tier, detail: '', value: share })),
  build: (entries) => entries.map(({ item, value }) => ({ tier: item, share: value })),
  type: () => percentType(),
  readPlace: ({ item }) => ({ item: foldWidth(item), detail: '' }),
  check: (entries) => {
    const sum = entries.reduce((total, { value }) => total + value, 0);
    return Math.abs(sum - 1) < 1e-6 ? null : { fault: 'notWholeShares' };
  },
};
