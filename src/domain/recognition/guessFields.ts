import type { Field } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import { fieldOf } from '../cards';
import { isLeadState } from '../grading/leadState';
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

/** A header that means something else in the registers it is usual in, and what it means in this one. */
interface LateReading {
  readonly field: FieldKey;
  readonly shape: RegExp;
  /** What most values must be; the header alone would do for anything. */
  readonly value?: (text: string) => boolean;
}

/** What ends the work on a lead, trade by trade. */
const DEAL =
  '(?:成交|成单|签单|签约|签合同|报名|办卡|入会|下单|订单|下定|下订|定车|订车|定房|购买|购车|购房|承保|投保|出单|促成|转化|收车|入学|缴费)';

/**
 * Readings that hold once the kind is known: 到店日期 speaks for a register of visits, yet in one of leads it is the day the
 * lead began; a yes under 是否签单 closes a lead as 成交 does, and so does the day it was signed on.
 */
const LATE: Readonly<Partial<Record<CardKind, readonly LateReading[]>>> = {
  leads: [
    { field: 'createdOn', shape: /^(?:首次)?(?:到店|来店|进店|来访|到访|接待|接触|来电|进线)(?:日期?|时间)$/ },
    {
      field: 'state',
      shape: new RegExp(`^(?:是否|有无)(?:已经?|最终|现场)?${DEAL}(?:成功)?$|^${DEAL}(?:与否|情况|结果)$`),
      value: isState,
    },
    { field: 'state', shape: /^(?:最终|最后|处理|跟进|跟踪|洽谈)?结果$/, value: isState },
    { field: 'wonOn', shape: new RegExp(`^(?:实际)?${DEAL}(?:日期?|时间)$`) },
    { field: 'idNo', shape: /^(?:客户|本人|学员)?(?:身份证|证件)(?:号码?|编号)?$/ },
    { field: 'email', shape: /^(?:电子|联系|客户)?(?:邮箱|邮件)(?:地址)?$|^e?mail(?:address)?$/ },
    { field: 'uscc', shape: /^(?:统一)?(?:社会)?信用代码$|^税号$|^纳税人识别号$/ },
    { field: 'plate', shape: /^(?:车辆)?(?:车牌|牌照|号牌)(?:号码?)?$/ },
    { field: 'vin', shape: /^(?:车辆)?(?:vin码?|车架号?码?|识别代?号?码?|车辆识别代?[号码]码?)$/ },
  ],
  owners: [{ field: 'lastCare', shape: /^(?:最近|上次)?(?:邀约|招揽|外呼|回访|跟进|联系)(?:日期?|时间)$/ }],
};
const MOSTLY = 0.6;
const LONGEST_STATE = 6;

/** Somebody who is still worked on, whatever the trade calls it: 面谈中, 跟进, 未办, 待签. */
const UNDER_WAY = /中$|^(?:跟进|跟踪|面谈|洽谈|考虑|未|没|待|暂)/;

function isState(text: string): boolean {
  if (UNDER_WAY.test(text) && text.length <= LONGEST_STATE) return true;
  return isLeadState(text) || fieldOf('leads', 'state')?.values?.includes(text) === true;
}

/**
 * Fields for headers of a recognised register that nothing is known for, as long as the field is free: what such a header
 * means in a register of the kind, or what its noun means, its last two characters (核定额度 is a 额度). The kind has been decided before, so that guesses never speak
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
    if (!column || isOthersAttribute(core)) continue;
    const isLong = core.length > NOUN && core.length <= LONGEST;
    const field = late(kind, core, column, used) ?? (isLong ? byNoun(kind, core, words) : null);
    if (field === null || used.has(field.key) || valueFit(field, core, column.profile, column.values) < 0) continue;
    used.add(field.key);
    guesses.push({ index, field: field.key, confidence: BY_NOUN });
  }
  return guesses;
}

function late(kind: CardKind, core: string, { values }: HeaderColumn, used: ReadonlySet<FieldKey>): Field | null {
  const said = values.filter((value) => value !== '');
  const found = LATE[kind]?.find(
    ({ field, shape, value = () => true }) =>
      !used.has(field) &&
      shape.test(core) &&
      said.filter((one) => value(String(one))).length >= Math.max(MOSTLY * said.length, 1),
  );
  return found ? (fieldOf(kind, found.field) ?? null) : null;
}

function byNoun(kind: CardKind, core: string, { exact }: Vocabulary): Field | null {
  const noun = core.slice(-NOUN);
  if (WEAK_NOUN.test(noun)) return null;
  const claims = (exact.get(noun) ?? []).filter((claim) => claim.kind === kind);
  const [only] = claims;
  return only && claims.length === 1 ? only.field : null;
}
