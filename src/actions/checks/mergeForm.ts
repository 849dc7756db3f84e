import type { Field } from '../../domain/cards/field';
import type { FieldKey } from '../../domain/cards/types';
import { foldWidth } from '../../domain/cell/text';
import { COMPARED_KINDS, isCustomerKind } from '../../domain/duplicates/comparedKinds';
import { withWorkbook } from '../../excel/session';
import { numberField } from '../entries/registers';
import type { CustomerPlace } from '../entries/types';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { memberOf } from './duplicateMembers';
import { mergePair, type MergePair, type MergeSide, type SideValue } from './mergePair';
import { registerSource } from './sources';
import type { MergeField, MergeForm } from './types';

/**
 * 合并客户: two rows of one kind side by side, field by field, and what is proposed: the number of the card that is kept, the
 * earlier day of registration, blanks filled from the other; what differs has to be chosen (DICTIONARY §0.3). Nothing is written.
 *
 * @throws Failure as `mergePair`
 */
export function mergeForm(
  context: ActionContext,
  places: { readonly keep: CustomerPlace; readonly drop: CustomerPlace },
): Promise<MergeForm> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    const pair = await mergePair(session, workbook, places, context.today);
    const member = ({ reading, target: { register }, row }: MergeSide) =>
      memberOf(registerSource(reading, register), row);
    return { keep: member(pair.keep), drop: member(pair.drop), fields: mergeFields(pair) };
  });
}

/** The fields that both rows have a column for and either fills in; computed ones and formulas come by themselves. */
export function mergeFields({ kind, keep, drop }: MergePair): readonly MergeField[] {
  const sinceFields: readonly FieldKey[] = isCustomerKind(kind) ? COMPARED_KINDS[kind].since : [];
  return keep.reading.columns.flatMap(({ field: key }): MergeField[] => {
    const [own, other] = [keep.valueOf(key), drop.valueOf(key)];
    if (!own || !other || (own.typed === '' && other.typed === '')) return [];
    if (own.isFormula || isComputed(own.field)) return [];
    const isFixed = key === numberField(kind);
    const isDay = sinceFields.includes(key);
    const isFilled = own.typed === '' || (isDay && isEarlier(other, own));
    return [
      {
        field: key,
        header: own.header,
        keep: own.typed,
        drop: other.typed,
        proposed: isFilled && !isFixed && other.typed !== '' ? 'drop' : 'keep',
        asks: !isFixed && !isDay && own.typed !== '' && other.typed !== '' && isOther(own, other),
      },
    ];
  });
}

function isComputed({ need }: Field): boolean {
  return need === 'computed';
}

function isEarlier({ parsed: one }: SideValue, { parsed: other }: SideValue): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other;
}

/** 138 0013 8000 and 13800138000 are the same. */
function isOther(one: SideValue, other: SideValue): boolean {
  if (one.parsed !== null && one.parsed === other.parsed) return false;
  return foldWidth(one.typed) !== foldWidth(other.typed);
}
