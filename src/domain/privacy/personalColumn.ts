import { fieldOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import { ends } from './ends';
import { maskedType } from './maskedFields';
import { maskedWords } from './maskedWords';

/** What becomes of a column in a copy without personal data: it stays, it is left out, or it holds names of persons. */
export type ColumnFate = 'kept' | 'left' | 'names';

/** Headers nobody knows the meaning of, but that speak of a person all the same. */
const PERSONAL_HEADER =
  /电话|手机|微信|QQ|邮箱|身份证|证件号|住址|地址|生日|出生|车牌|车架号|VIN|银行账号|卡号|phone|mobile|wechat|e-?mail|address|birth|plate/i;
/** From this share of its values on a column that is not understood holds personal data. */
const PERSONAL_SHARE = 0.2;

/**
 * What becomes of a column in a copy without personal data, by what the dictionary says of its field.
 *
 * @param field null for a column that is not understood: its header and its values decide
 * @example columnFate('leads', 'phone', '联系电话', []) // 'left'
 */
export function columnFate(
  kind: CardKind,
  field: FieldKey | null,
  header: string,
  values: readonly CellValue[],
): ColumnFate {
  const known = field === null ? undefined : fieldOf(kind, field);
  if (!known) return looksPersonal(header, values) ? 'left' : 'kept';
  if (known.pii !== 'none' && known.holds === 'person') return 'names';
  return known.pii !== 'none' || maskedType(known.key) !== undefined ? 'left' : 'kept';
}

function looksPersonal(header: string, values: readonly CellValue[]): boolean {
  const filled = values.map(String).filter((value) => value.trim() !== '');
  const personal = filled.filter((value) => maskedWords(value) !== value).length;
  return PERSONAL_HEADER.test(header) || (filled.length > 0 && personal / filled.length >= PERSONAL_SHARE);
}

/**
 * A person's name without its given name.
 *
 * @example hiddenName('王小明') // '王**'
 * @example hiddenName('欧阳明月') // '欧***'
 */
export function hiddenName(name: string): string {
  const text = name.trim();
  // Of what is written in letters nothing but the first is left: its length may tell who it is.
  return /^[\x20-\x7e]+$/.test(text) && text !== '' ? `${text.slice(0, 1)}***` : ends(text, 1, 0);
}
