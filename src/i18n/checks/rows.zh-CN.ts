import type { RowFindingCode } from '../../domain/validation/rows/codes';

/** What does not agree, in simplified Chinese: what, and what to do. */
export const rowsZhCN: Readonly<Record<RowFindingCode, string>> = {
  leftBeforeCame: '离店时间 {out} 早于进店时间 {in}。请核对两个时间。',
};
