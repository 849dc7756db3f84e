import { ends } from './ends';
import { maskedWords } from './maskedWords';

/** What is hidden while others look on: phones, ID numbers, e-mails, plates, vehicle numbers, bank accounts, WeChat names. */
export type MaskedType = 'phone' | 'idno' | 'email' | 'plate' | 'vin' | 'bank' | 'name';

/**
 * A value as it may be seen by others (投屏, R-16.05): enough of it is left to know whose it is for who knows it anyway.
 *
 * @param value as it stands in the sheet; several may stand in one cell
 * @param type what it is; where nobody knows, what looks like one of these is hidden in the words
 * @returns the same where there is nothing to hide
 * @example masked('138 0013 1234', 'phone') // '138****1234'
 * @example masked('440301199001011234', 'idno') // '440301**********34'
 * @example masked('加微信 13800131234', undefined) // '加微信 138****1234'
 */
export function masked(value: string, type: MaskedType | undefined): string {
  return type === undefined ? maskedWords(value) : MASKS[type](value);
}

const MASKS: Readonly<Record<MaskedType, (value: string) => string>> = {
  phone: (value) => hiddenDigits(maskedWords(value)),
  // A wrong one is somebody's too: what it should have been can be guessed from it.
  idno: (value) => value.replace(/[\dXx*]{5,}/g, (digits) => ends(digits, digits.length > 14 ? 6 : 0, 2)),
  email: (value) => value.replace(/([^\s@＠])[^\s@＠]*([@＠])/g, '$1***$2'),
  plate: (value) => value.replace(/[^\s、,，;；/]{4,}/g, (plate) => ends(plate, 2, 2)),
  vin: (value) => value.replace(/[A-Za-z\d]{5,}/g, (vin) => ends(vin, vin.length > 8 ? 3 : 0, 4)),
  bank: (value) => value.replace(/\d[\d -]{3,}\d/g, (digits) => ends(digits.replace(/[ -]/g, ''), 0, 4)),
  name: (value) => value.replace(/[^\s、,，;；/（）()]{2,}/g, (name) => ends(name, 1, name.length > 4 ? 1 : 0)),
};

/** What is no whole number, of a wrong length or without its area code: 62345678 becomes ****5678. */
function hiddenDigits(text: string): string {
  return text.replace(/(?<![\d*])\d[\d -]{3,}\d(?![\d*])/g, (written) => {
    const digits = written.replace(/[ -]/g, '');
    return ends(digits, digits.length > 10 ? 3 : 0, digits.length > 6 ? 4 : 2);
  });
}
