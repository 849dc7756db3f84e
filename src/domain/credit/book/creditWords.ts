import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { foldWidth } from '../../cell/text';

/** What words of a sheet say that the credit analysis asks about. */
const WORDS = {
  /** 电汇 is no bill; 不收承兑 says that there is none. */
  bill: /(?<![不非无拒]收?)(?:承兑|银承|商承|(?<!电)汇票|银票|商票)|bills? of exchange|acceptance|^bill$/,
  disputed: /(?<![无没]|没有|不存在)(?:争议|异议|纠纷|扣款未确认)(?!.{0,3}(?:解决|处理完|了结))|(?<!no |un)disput/,
  undisputed: /^(?:[无没]有?|不存在|非|未)(?:争议|异议|纠纷)$|^undisputed$|^no disputes?$/,
  /** What is written positive and still makes a customer owe less. */
  reducing: /折让|折扣|坏账|核销|冲账|冲减|冲销|抹零|减免|优惠|让利|返利|扣款|尾差|write.?off|discount|allowance|rebate/,
  /** Money given back. */
  givenBack: /退|refund/,
  closed: /(?<![未非不])(?:停业|歇业|注销|吊销|破产|倒闭|解散|清算|关停|黑名单|失信被执行)|bankrupt|blacklist|dissolved|insolven|closed down/,
  /** What stands above the movements of a ledger. */
  opening: /期初|上期|上月(?:结|余|欠)|上年结|承前|前期|年初|结转|opening|brought forward|b\/f/,
  nothing: /^(?:无|没有|否|不|未|暂无|正常|n|no|none|false|0|[-—–/\\])$/,
} as const satisfies Readonly<Record<string, RegExp>>; // prettier-ignore
export type CreditWord = keyof typeof WORDS;

/**
 * Whether a text says something.
 *
 * @param text as it is written in the sheet
 * @example says('银行承兑，2026-05-20到期', 'bill') // true
 */
export function says(text: string, word: CreditWord): boolean {
  return text !== '' && WORDS[word].test(foldWidth(text).toLowerCase());
}

/**
 * In which rows of a register one of some columns says something; equal texts are looked at once.
 *
 * @param fields columns that are asked, those the register has
 * @returns by row
 * @example rowsSaying(trades, ['docState', 'note'], 'disputed')(4) // true
 */
export function rowsSaying(
  register: Register,
  fields: readonly FieldKey[],
  word: CreditWord,
): (row: number) => boolean {
  const columns = fields.flatMap((field) => register.columns.get(field) ?? []);
  const known = new Map<string, boolean>();
  return (row) => {
    for (const { raw } of columns) {
      const value = raw[row];
      if (typeof value !== 'string' || value === '') continue;
      let told = known.get(value);
      if (told === undefined) known.set(value, (told = says(value, word)));
      if (told) return true;
    }
    return false;
  };
}
