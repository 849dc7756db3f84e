import type { CellValue } from '../../cell/value';
import { readIdentifier } from '../../cell/readIdentifier';
import { isProblem } from '../../cell/problem';
import { partsOf } from '../../cell/readMulti';
import { foldWidth } from '../../cell/text';
import type { Trouble } from '../finding';
import { bankFault } from './bankCard';
import { idNoFault, toEighteen, type IdNoFault } from './idNo';
import { plateKind } from './plate';
import { usccFault, usccMeant } from './uscc';
import { doubtfully, safely, trouble, type CheckedField, type ValueCheck } from './valueCheck';
import { vinFault, vinMeant } from './vin';
import { hasLostDigits, LOST, writtenAs } from './writtenAs';

const MASKED = /[*＊]{2,}/;
/** What may be right all the same is only pointed out. */
const DOUBTS: ReadonlySet<IdNoFault> = new Set(['idNoResident', 'idNoAge', 'idNoOld', 'otherDocument']);

/** An identifier as it is meant, or null where it can only be entered again. */
function meant(raw: CellValue): string | null {
  // A fraction is no identifier, and must not become one by losing its point.
  if (typeof raw === 'number' && !/^\d+$/.test(String(raw))) return hasLostDigits(raw) ? null : String(raw);
  const read = hasLostDigits(raw) ? null : readIdentifier(raw, true);
  return isProblem(read) ? null : read;
}

/** A right value that could be written better: as text, in capitals, without blanks. */
function form(raw: CellValue, to: string): Trouble | null {
  if (typeof raw === 'number') return trouble('storedAs', 'warning', 'storedAsNumber', { repair: safely(to) });
  if (typeof raw !== 'string') return null;
  return writtenAs(raw, to, foldWidth(raw).toUpperCase() === to ? 'capitals' : 'separators');
}

/** Eighteen digits whose last three are 0 where the check does not hold: Excel has kept only fifteen. */
function looksRounded(text: string): boolean {
  return /^\d{15}000$/.test(text);
}

/**
 * How ID numbers of persons are checked (VALIDATION §4, GB 11643-1999).
 *
 * @example idNoCheck(about).trouble('110105194912310021', null)?.code // 'idNoCheck'
 */
export function idNoCheck({ context: { today } }: CheckedField): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && raw.length === 18 && idNoFault(raw, today) === null,
    trouble: (raw) => {
      const id = meant(raw);
      if (id === null) return LOST;
      const fault = idNoFault(id, today);
      if (fault === null) return form(raw, id);
      if (MASKED.test(id)) return trouble('idNo', 'info', 'masked');
      if (fault === 'idNoCheck' && looksRounded(id)) return LOST;
      if (fault === 'idNoOld') return trouble('idNo', 'warning', fault, { repair: doubtfully(toEighteen(id)) });
      return trouble('idNo', DOUBTS.has(fault) ? 'warning' : 'error', fault, lengthOf(fault, id));
    },
  };
}

function lengthOf(fault: string, text: string): Pick<Trouble, 'params'> {
  return fault.endsWith('Length') ? { params: { length: text.length } } : {};
}

/**
 * How credit codes of companies are checked (VALIDATION §3, GB 32100-2015).
 *
 * @example usccCheck(about).trouble('91350100M000100Y4Z', null)?.code // 'usccCheck'
 */
export function usccCheck({ context: { today } }: CheckedField): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && usccFault(raw) === null,
    trouble: (raw) => {
      const code = meant(raw);
      if (code === null) return LOST;
      // A sole trader of old was taxed under his ID number.
      const fault = idNoFault(code, today) === null ? 'usccOld' : usccFault(code);
      if (fault === null) return form(raw, code);
      if (MASKED.test(code)) return trouble('uscc', 'info', 'masked');
      if (fault === 'usccCheck' && looksRounded(code)) return LOST;
      const to = usccMeant(code);
      return trouble('uscc', fault === 'usccOld' || fault === 'usccOrganisation' ? 'warning' : 'error', fault, {
        ...lengthOf(fault, code),
        repair: to === null ? undefined : doubtfully(to),
      });
    },
  };
}

/** A car that has no plate yet: 未上牌, 临牌, 新车待上牌. */
const NO_PLATE = /牌|新车|未上|待上|无车/;

/**
 * How number plates are checked (VALIDATION §5, GA 36); several may stand in a cell.
 *
 * @example plateCheck().trouble('京AI2345', null)?.code // 'plateShape'
 */
export function plateCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && isCommon(raw),
    trouble: (raw) => {
      const text = String(raw);
      const plates = partsOf(text).map((part) => String(meant(part) ?? part));
      if (NO_PLATE.test(text)) return null;
      const kinds = plates.map(plateKind);
      if (kinds.includes(null)) return trouble('plate', 'error', 'plateShape');
      if (kinds.includes('special')) return trouble('plate', 'warning', 'plateSpecial');
      return plates.length === 1 ? form(raw, plates[0] ?? text) : null;
    },
  };
}

function isCommon(plate: string): boolean {
  const kind = plateKind(plate);
  return kind !== null && kind !== 'special';
}

/**
 * How VINs are checked (VALIDATION §6, GB 16735).
 *
 * @example vinCheck().trouble('WBA3A5C50CF256551', null)?.severity // 'warning'
 */
export function vinCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && vinFault(raw) === null,
    trouble: (raw) => {
      const vin = meant(raw);
      if (vin === null) return LOST;
      const fault = vinFault(vin);
      if (fault === null) return form(raw, vin);
      if (MASKED.test(vin)) return trouble('vin', 'info', 'masked');
      const to = vinMeant(vin);
      return trouble('vin', fault === 'vinLength' || fault === 'vinCharacters' ? 'error' : 'warning', fault, {
        ...lengthOf(fault, vin),
        repair: to === null ? undefined : doubtfully(to),
      });
    },
  };
}

/**
 * How bank accounts are checked (VALIDATION §7): blanks and dashes between groups of digits are how people write them.
 *
 * @example bankCheck().trouble('6222021234567890123', null)?.code // 'bankCheck'
 */
export function bankCheck(): ValueCheck {
  return {
    isRight: (raw) => typeof raw === 'string' && bankFault(raw) === null,
    trouble: (raw) => {
      const number = meant(raw);
      if (number === null) return LOST;
      if (MASKED.test(number)) return trouble('bankCard', 'info', 'masked');
      const fault = bankFault(number);
      if (fault !== null) return trouble('bankCard', 'warning', fault);
      if (typeof raw === 'number') return form(raw, number);
      return typeof raw === 'string' ? writtenAs(raw, foldWidth(raw), 'blanks') : null;
    },
  };
}
