import { formatDay } from '../../../domain/cell/day';
import type { CreditPaneText } from '../../../i18n/credit/pane';
import type { CreditChoice } from '../../session/creditChoice';

/**
 * The parameters in a few words. The day is always said: it is what the figures stand and fall with.
 *
 * @param today serial day
 * @returns to be set one after the other
 * @example creditInWords(creditPaneText('zh-CN'), { asOf: '', unit: 'yuan', owner: '' }, serialDay(2026, 11, 21)) // ['截至 2026-11-21', '元', '全部业务员']
 */
export function creditInWords(
  t: CreditPaneText,
  { asOf, unit, owner }: CreditChoice,
  today: number,
): readonly [day: string, unit: string, owner: string] {
  return [t('asOf.words', { day: asOf || formatDay(today) }), t(`unit.${unit}`), owner || t('owner.all')];
}
