import { fieldOf } from '../../cards';
import type { Field, FieldType } from '../../cards/field';
import type { Parsed, ReadProblem, RegisterColumn } from '../../cards/register';
import type { CardKind, FieldKey } from '../../cards/types';
import { foldWidth, saysNothing } from '../../cell/text';
import type { CellValue } from '../../cell/value';
import type { CheckContext } from '../checkContext';
import type { Trouble } from '../finding';
import { emailCheck, postcodeCheck, regionCheck, wechatCheck } from './addressChecks';
import { moneyCheck, numberCheck } from './amountChecks';
import { boolCheck, choiceCheck, gradeCheck, productCheck, staffCheck } from './choiceChecks';
import { asUsual } from './columnHabits';
import { dayCheck, timeCheck } from './dayChecks';
import { bankCheck, idNoCheck, plateCheck, usccCheck, vinCheck } from './identityChecks';
import { phoneCheck } from './phoneCheck';
import { missingCheck } from './missingCheck';
import { identifierCheck, nameCheck, textCheck } from './textChecks';
import { trouble, type CellCheck, type CheckedField, type ValueCheck } from './valueCheck';

type CheckMaker = (about: CheckedField) => ValueCheck;

const BY_TYPE: Readonly<Partial<Record<FieldType, CheckMaker>>> = {
  phone: phoneCheck,
  idno: idNoCheck,
  uscc: usccCheck,
  plate: plateCheck,
  vin: vinCheck,
  email: emailCheck,
  postcode: postcodeCheck,
  region: regionCheck,
  date: dayCheck,
  datetime: dayCheck,
  time: timeCheck,
  money: moneyCheck,
  int: numberCheck,
  number: numberCheck,
  percent: numberCheck,
  score: numberCheck,
  bool: boolCheck,
  enum: choiceCheck,
  multi: choiceCheck,
  id: identifierCheck,
  text: textCheck,
};
const BY_KEY: Readonly<Record<FieldKey, CheckMaker>> = {
  wechat: wechatCheck,
  bankNo: bankCheck,
  name: nameCheck,
  short: nameCheck,
  group: nameCheck,
  customer: nameCheck,
};
const PRODUCTS: ReadonlySet<FieldKey> = new Set(['model', 'product']);
/** Keys of numbers of cards and documents: leadId, docNo. */
const IDENTIFIER = /(?:Id|No)$/;

function checkOf(about: CheckedField): ValueCheck | null {
  const { field } = about;
  const byKey = BY_KEY[field.key];
  if (byKey) return byKey(about);
  if (field.list === 'grades') return gradeCheck(about);
  if (field.refersTo?.includes('staff')) return field.holds === 'person' ? staffCheck(about) : nameCheck(about);
  if (field.type === 'ref' || field.type === 'text') {
    if (IDENTIFIER.test(field.key)) return identifierCheck();
    if (field.holds !== undefined) return nameCheck(about);
    if (PRODUCTS.has(field.key)) return productCheck(about);
  }
  return BY_TYPE[field.type]?.(about) ?? null;
}

/** Texts repeat; a column remembers so many that were looked at closely. */
const MOST_REMEMBERED = 5_000;
const HASH = 35;
/** What a formula shows that went wrong; #N/A says that there is nothing. */
const CELL_ERROR = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * Makes the check of the cells of one field (VALIDATION §1–§9): the most serious that is wrong with a value, or how a right
 * one is better written. Where the column is given, what is usual in it is no mistake.
 *
 * @param kind of the register
 * @param key of the field
 * @param context settings, today, the 1904 flag
 * @param column the cells stand in
 * @returns a check of one cell: raw value, what it was read as, and why it could not be; null where all is well, or where the
 *   kind has no such field or nothing can be wrong with it
 * @example fieldCheck('owners', 'vin', context)('WBA3A5C50CF256551', 'WBA3A5C50CF256551')?.code // 'vinCheck'
 */
export function fieldCheck(kind: CardKind, key: FieldKey, context: CheckContext, column?: RegisterColumn): CellCheck {
  const field: Field | undefined = fieldOf(kind, key);
  if (!field) return () => null;
  const about: CheckedField = { kind, field, context, column };
  const check = checkOf(about);
  const missing = missingCheck(about);
  const closely = check ? remembered(asUsual(check.trouble, column)) : () => null;
  return (raw, parsed, problem) => {
    if (parsed === null && problem === undefined && isBlank(raw)) return missing();
    if (typeof raw === 'string' && raw.charCodeAt(0) === HASH && CELL_ERROR.test(raw)) return cellError(raw);
    return check?.isRight(raw, parsed) === true ? null : closely(raw, parsed, problem);
  };
}

function isBlank(raw: CellValue): boolean {
  return raw === '' || (typeof raw === 'string' && saysNothing(foldWidth(raw)));
}

/** An error of a formula is told as such, whatever should stand there. */
function cellError(error: string): Trouble {
  return trouble('storedAs', 'error', 'cellError', { params: { error } });
}

function remembered(check: CellCheck): CellCheck {
  const known = new Map<CellValue, Trouble | null>();
  return (raw: CellValue, parsed: Parsed, problem?: ReadProblem) => {
    let found = known.get(raw);
    if (found === undefined) {
      found = check(raw, parsed, problem);
      if (known.size < MOST_REMEMBERED) known.set(raw, found);
    }
    return found;
  };
}
