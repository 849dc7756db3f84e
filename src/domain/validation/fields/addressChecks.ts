import { readText, foldWidth } from '../../cell/text';
import type { CellValue } from '../../cell/value';
import { cityNamed, isRegion, provinceNamed } from '../regions/regionIndex';
import { areMostly } from './columnHabits';
import { emailMeant, isEmail } from './email';
import { isPostcode } from './postcode';
import { doubtfully, safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';
import { isWechat } from './wechat';
import { writtenAs } from './writtenAs';

/** Several addresses in a cell stand with one of these between them. */
const SEPARATORS = /[,;、，；\s/]+/;

/**
 * How e-mail addresses are checked (VALIDATION §7): ＠ and 。 are only written badly, .con is asked about.
 *
 * @example emailCheck().trouble('wf＠163。com', null)?.repair?.to // 'wf@163.com'
 */
export function emailCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && isEmail(raw) && emailMeant(raw) === null,
    trouble: (raw) => {
      const text = foldWidth(String(raw)).replace(/。/g, '.').replace(/\s*@\s*/g, '@'); // prettier-ignore
      const slip = emailMeant(text);
      if (slip !== null) return trouble('email', 'warning', 'emailSlip', { params: { meant: slip }, repair: doubtfully(slip) }); // prettier-ignore
      if (isEmail(text)) return writtenAs(String(raw).replace(/。/g, '．'), text, 'blanks');
      const several = text.split(SEPARATORS).filter((part) => part !== '');
      return several.length > 1 && several.every(isEmail) ? null : trouble('email', 'error', 'emailShape');
    },
  };
}

/**
 * How postcodes are checked (VALIDATION §7): five digits have lost their first 0.
 *
 * @example postcodeCheck().trouble(50000, '50000')?.repair?.to // '050000'
 */
export function postcodeCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && isPostcode(raw),
    trouble: (raw) => {
      const text = readText(raw)?.replace(/\s/g, '') ?? '';
      if (isPostcode(text)) {
        if (typeof raw === 'number') return trouble('storedAs', 'info', 'storedAsNumber', { repair: safely(text) });
        return writtenAs(String(raw), text, 'blanks');
      }
      if (/^\d{5}$/.test(text) && isPostcode(`0${text}`)) {
        return trouble('postcode', 'warning', 'lostZero', { repair: doubtfully(`0${text}`) });
      }
      return trouble('postcode', 'error', 'postcodeShape');
    },
  };
}

/**
 * How WeChat IDs are checked (VALIDATION §7). Many a column of them holds nicknames, or yes and no: they are no mistakes.
 *
 * @example wechatCheck().trouble('wx!', 'wx!')?.code // 'wechatShape'
 */
export function wechatCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && isWechat(raw) && raw === raw.trim(),
    trouble: (raw) => {
      const text = readText(raw) ?? '';
      if (isWechat(text)) {
        if (typeof raw === 'number') return trouble('storedAs', 'info', 'storedAsNumber', { repair: safely(text) });
        return writtenAs(String(raw), text, 'blanks');
      }
      const isNickname = !/^[\x21-\x7e]+$/.test(text) || /^(?:[YN01]|yes|no|true|false)$/i.test(text);
      return isNickname ? null : trouble('wechat', 'warning', 'wechatShape');
    },
  };
}

/**
 * How provinces and cities are checked (VALIDATION §8): any place of this country may stand there, and places abroad in
 * Latin letters. A short name is only pointed out where nearly all others are full.
 *
 * @example regionCheck(about).trouble('杭洲', '杭洲')?.code // 'unknownRegion'
 */
export function regionCheck({ field, column }: CheckedField): ValueCheck {
  const fullName = field.key === 'province' ? provinceNamed : cityNamed;
  let mostlyFull: boolean | undefined;
  const isFull = (raw: CellValue) => fullName(String(raw)) === raw;
  return {
    isRight: () => false,
    trouble: (raw, parsed) => {
      const text = String(parsed ?? raw);
      const full = fullName(text);
      if (full === null || full === text) {
        if (full === null && !/^[\x20-\x7e]+$/.test(text) && !isRegion(text)) return trouble('region', 'warning', 'unknownRegion'); // prettier-ignore
        return writtenAs(String(raw), String(raw).trim(), 'blanks');
      }
      mostlyFull ??= areMostly(column, isFull);
      return mostlyFull
        ? trouble('region', 'info', 'shortRegion', { params: { name: full }, repair: safely(full) })
        : null;
    },
  };
}
