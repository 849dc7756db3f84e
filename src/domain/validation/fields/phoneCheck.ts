import { parsePhone, parsePhones, REMARK, type Phone } from '../../cell/phone';
import { foldWidth } from '../../cell/text';
import type { CellValue } from '../../cell/value';
import type { Trouble } from '../finding';
import { doubtfully, safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';
import { hasLostDigits, LOST, writtenAs } from './writtenAs';

const MASKED = /\d{2,}[*＊xX×]{3,}\d*|\*{3,}/;
/** A valid mobile among words: 王总13800138000(微信同号). */
const MOBILE_INSIDE = /(?:^|\D)1[3-9]\d{9}(?:\D|$)/;
/** A number that a program has exported as a decimal: 13800138000.0 (VALIDATION §1). */
const EXPORTED = /(?<=^\d+)\.0+$/;
/** Headers of cells that may hold something else instead, and cells that say they do. */
const NOT_ONLY_PHONES = /微信|qq|邮箱|email|whatsapp/i;
const SAYS_OTHER = /^(?:微信|wechat|[wv]x|qq|邮箱|e-?mail)/i;
/** Police, banks, operators: 110, 10086, 95588, 12345. */
const SHORT = /^(?:1[01]\d{1,3}|12\d{3}|9[56]\d{3,6})$/;

/**
 * How telephone numbers are checked (VALIDATION §2): mobiles, landlines with area code, 400 and 800, foreign ones with +;
 * several in a cell must each be valid, and all of them are kept.
 *
 * @example phoneCheck({ kind: 'leads', field, context }).trouble('1380013800', null)?.code // 'phoneLength'
 */
export function phoneCheck({ column, context }: CheckedField): ValueCheck {
  const isMixed = NOT_ONLY_PHONES.test(column?.header ?? '');
  return {
    // What was read is digits; a cell that holds just them is written as it should be.
    isRight: (raw, parsed) => typeof raw === 'string' && raw === parsed,
    trouble: (raw) => {
      if (hasLostDigits(raw)) return LOST;
      if (typeof raw === 'boolean') return trouble('phone', 'error', 'notAPhone');
      const found = typeof raw === 'number' ? numberTrouble(raw, context.settings.areaCode) : textTrouble(raw, context.settings.areaCode); // prettier-ignore
      return found?.code === 'notAPhone' && (isMixed || SAYS_OTHER.test(String(raw)))
        ? { ...found, severity: 'info' }
        : found;
    },
  };
}

function numberTrouble(raw: number, areaCode: string | null): Trouble | null {
  const text = Number.isInteger(raw) && raw > 0 ? raw.toFixed(0) : String(raw);
  const { kind, number } = parsePhone(text);
  return kind === null ? wrong(number, areaCode) : trouble('storedAs', 'warning', 'storedAsNumber', { repair: safely(number) }); // prettier-ignore
}

function textTrouble(raw: string, areaCode: string | null): Trouble | null {
  const folded = foldWidth(raw);
  if (EXPORTED.test(folded)) {
    const { kind, number } = parsePhone(folded.replace(EXPORTED, ''));
    return kind === null ? wrong(number, areaCode) : trouble('storedAs', 'warning', 'storedAsNumber', { repair: safely(number) }); // prettier-ignore
  }
  const phones = parsePhones(raw);
  const [first] = phones;
  if (!first) return null;
  const wrongAt = phones.findIndex(({ kind }) => kind === null);
  if (wrongAt < 0) {
    // A remark is lost where the number is written anew.
    if (REMARK.test(folded)) return trouble('phone', 'info', 'phoneWithWords');
    if (phones.length > 1) return writtenAs(raw, folded, 'blanks');
    if (first.kind === 'landline' && partedElsewhere(folded, first.number))
      return trouble('phone', 'warning', 'landline');
    return writtenAs(
      raw,
      styled(folded, first),
      folded.replace(/\D/g, '').length > first.number.length ? 'countryPrefix' : 'phoneStyle',
    );
  }
  if (MASKED.test(folded)) return trouble('phone', 'info', 'masked');
  if (phones.length > 1 && phones.some(({ kind }) => kind !== null)) {
    return trouble('phone', 'warning', 'onePhone', { params: { place: wrongAt + 1 } });
  }
  if (MOBILE_INSIDE.test(folded)) return trouble('phone', 'warning', 'phoneWithWords');
  return wrong(first.number, areaCode);
}

/** 057-87654321: the digits make a number in 0578, but somebody meant another area code and lost a digit of it. */
function partedElsewhere(folded: string, number: string): boolean {
  const [, area] = /^\(?(0\d{1,4})\s*[-—–)\s]/.exec(folded) ?? [];
  return area !== undefined && area.length !== (/^0[12]/.test(number) ? 3 : 4);
}

/** A mobile is its digits; all other numbers keep the dashes and brackets that make them legible. */
function styled(folded: string, { kind, number, extension }: Phone): string {
  if (extension !== undefined) return folded;
  if (kind === 'mobile') return number;
  return folded.replace(/^(?:\+86|0086|86)[\s-]*(?=\(?0)/, '');
}

/** What is wrong with something that is no valid number. */
function wrong(number: string, areaCode: string | null): Trouble {
  if (!/^\d+$/.test(number)) {
    const meant = number.replace(/O/gi, '0').replace(/[Il|]/g, '1');
    const repair = isValid(meant) ? doubtfully(meant) : undefined;
    return trouble('phone', /\d/.test(number) ? 'error' : 'warning', 'notAPhone', { repair });
  }
  if (SHORT.test(number)) return trouble('phone', 'warning', 'shortNumber');
  if (!number.startsWith('0') && isValid(`0${number}`))
    return trouble('phone', 'warning', 'lostZero', { repair: doubtfully(`0${number}`) });
  if (/^[2-9]\d{6,7}$/.test(number)) {
    const whole = areaCode === null ? '' : `${areaCode}-${number}`;
    return trouble('phone', 'warning', 'noAreaCode', isValid(whole) ? { repair: doubtfully(whole) } : {});
  }
  if (/^1[0-2]\d{9}$/.test(number)) return trouble('phone', 'error', 'phoneBeginning');
  if (number.startsWith('0')) return trouble('phone', 'error', 'landline');
  return trouble('phone', 'error', 'phoneLength', { params: { digits: number.length } });
}

function isValid(number: CellValue): boolean {
  return parsePhone(String(number)).kind !== null;
}
