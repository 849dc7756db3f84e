import { BLOCKS } from '../../../actions/structure/types';
import type { Measure } from '../../../domain/structure/tradeBook';
import type { StructurePaneText } from '../../../i18n/structure/pane';
import type { StructureChoice } from '../../session/structureChoice';

/**
 * What is counted, with its unit.
 *
 * @example measureInWords(structurePaneText('zh-CN'), { measure: 'amount', unit: 'tenThousand' }) // '金额（万元）'
 */
export function measureInWords(
  t: StructurePaneText,
  { measure, unit }: { readonly measure: Measure; readonly unit: StructureChoice['unit'] },
): string {
  if (measure === 'quantity') return t('measure.quantity');
  return t('measure.in', { measure: t(`measure.${measure}`), unit: t(`unit.${unit}`) });
}

/**
 * The parameters in a few words; what is as usual is not mentioned.
 *
 * @returns to be set one after the other
 * @example choiceInWords(structurePaneText('zh-CN'), choice) // ['本月', '比上期', '金额', '全部业务员']
 */
export function choiceInWords(t: StructurePaneText, choice: StructureChoice): readonly string[] {
  const { period, from, to, comparison, measure, unit, branch, owner, visible, blocks } = choice;
  const hasDays = period === 'custom' && from !== '' && to !== '';
  return [
    hasDays ? t('period.fromTo', { from, to }) : t(`period.${period}`),
    period === 'all' ? '' : t(`comparison.${comparison}.words`),
    unit === 'yuan' ? t(`measure.${measure}`) : measureInWords(t, choice),
    branch,
    owner || t('owner.all'),
    visible ? t('rows.visible') : '',
    blocks.length < BLOCKS.length ? t('blocks.some', { count: blocks.length, all: BLOCKS.length }) : '',
  ].filter(Boolean);
}
