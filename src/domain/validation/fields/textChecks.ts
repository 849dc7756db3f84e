import { readText } from '../../cell/text';
import { lengthsOf } from './limits';
import { trouble, type CheckedField, type ValueCheck } from './valueCheck';
import { edgesOf, hasLostDigits, LOST, writtenAs } from './writtenAs';

/**
 * How names and texts are checked: their length, and for names what stands unseen at their ends.
 *
 * @example nameCheck(about).trouble('王芳 ', '王芳')?.code // 'blanks'
 */
export function nameCheck(about: CheckedField): ValueCheck {
  const lengths = lengthCheck(about, 'warning');
  return {
    isRight: (raw, parsed) => raw === parsed && lengths.isRight(raw, parsed),
    trouble: (raw, parsed) => lengths.trouble(raw, parsed) ?? (typeof raw === 'string' ? edgesOf(raw) : null),
  };
}

/** How notes and all other texts are checked: their length alone. */
export function textCheck(about: CheckedField): ValueCheck {
  return lengthCheck(about, 'info');
}

function lengthCheck({ kind, field, context }: CheckedField, tooLong: 'warning' | 'info'): ValueCheck {
  const limits = lengthsOf(kind, field.key, context.settings.lostProcessLength);
  const [least, most] = limits ?? [0, Infinity];
  const tooShort = field.need === 'required' ? 'warning' : 'info';
  return {
    isRight: (raw) =>
      limits === undefined || (typeof raw === 'string' && raw.length <= most && raw.trim().length >= least),
    trouble: (raw) => {
      const { length } = String(raw).trim();
      if (length < least) return trouble('length', tooShort, 'tooShort', { params: { length, least } });
      return length > most ? trouble('length', tooLong, 'tooLong', { params: { length, most } }) : null;
    },
  };
}

/**
 * How numbers of cards, documents and customers are checked: no digits are lost, nothing in them is full-width or invisible.
 *
 * @example identifierCheck().trouble('ＹＸ000001', 'YX000001')?.repair?.to // 'YX000001'
 */
export function identifierCheck(): ValueCheck {
  return {
    // Only what is written with an exponent can have lost digits.
    isRight: (raw, parsed) => typeof raw === 'string' && raw === parsed && !raw.includes('+'),
    trouble: (raw) => {
      if (hasLostDigits(raw)) return LOST;
      return typeof raw === 'string' ? writtenAs(raw, readText(raw) ?? raw, 'blanks') : null;
    },
  };
}
