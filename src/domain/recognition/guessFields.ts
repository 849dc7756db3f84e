import type { Field } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import { isOthersAttribute } from './candidates';
import type { HeaderColumn } from './matchKind';
import { valueFit } from './valueFit';
import type { Vocabulary } from './vocabulary';

/** A header that no rule knows, and the field its noun names. */
interface Guess {
  readonly index: number;
  readonly field: FieldKey;
  readonly confidence: number;
}

/** What a guess is worth: far from certain, the user is shown it as such. */
const BY_NOUN = 0.6;
const NOUN = 2;
const LONGEST = 7;
/** Nouns that say nothing without the words in front of them. */
const WEAK_NOUN =
  /日期|时间|月份|金额|编号|名称|姓名|电话|手机|单号|号码|数量|备注|说明|内容|情况|方式|人员|类型|客户|产品|单位|状态|团队|费用|结果|原因|需求|id|no/;

/**
 * Fields for headers of a recognised register that nothing is known for, as long as the field is free: what the header's
 * noun means, its last two characters (核定额度 is a 额度). The kind has been decided before, so that guesses never speak
 * for one.
 *
 * @param kind kind of the register
 * @param columns its columns
 * @param open indices of the columns without a field
 * @param taken fields that have a column
 * @param words dictionary
 * @returns guesses with a confidence of 0.6, each field once
 * @example guessFields('credit', columns, [2], new Set(['customer']), words)[0]?.field // 'limit'
 */
export function guessFields(
  kind: CardKind,
  columns: readonly HeaderColumn[],
  open: readonly number[],
  taken: ReadonlySet<FieldKey>,
  words: Vocabulary,
): readonly Guess[] {
  const used = new Set(taken);
  const guesses: Guess[] = [];
  for (const index of open) {
    const column = columns[index];
    const core = column?.header.core ?? '';
    if (!column || core.length <= NOUN || core.length > LONGEST || isOthersAttribute(core)) continue;
    const field = byNoun(kind, core, words);
    if (field === null || used.has(field.key) || valueFit(field, core, column.profile, column.values) < 0) continue;
    used.add(field.key);
    guesses.push({ index, field: field.key, confidence: BY_NOUN });
  }
  return guesses;
}

function byNoun(kind: CardKind, core: string, { exact }: Vocabulary): Field | null {
  const noun = core.slice(-NOUN);
  if (WEAK_NOUN.test(noun)) return null;
  const claims = (exact.get(noun) ?? []).filter((claim) => claim.kind === kind);
  const [only] = claims;
  return only && claims.length === 1 ? only.field : null;
}
