/** Cards of UnionPay, and of Visa and Mastercard; accounts of companies have no check digit. */
const CARD = /^(?:62\d{14,17}|[45]\d{15})$/;

/**
 * Whether the check digit of a bank card is right (Luhn, ISO/IEC 7812).
 *
 * @param digits of the card
 * @example isLuhn('6222600260001072444') // true
 */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/**
 * What is wrong with a bank account: 8–30 digits, and the check digit of what looks like a card (DICTIONARY corporate.bankNo).
 *
 * @param number without blanks and dashes
 * @returns null for a right one
 * @example bankFault('6222021234567890123') // 'bankCheck'
 */
export function bankFault(number: string): 'bankShape' | 'bankCheck' | null {
  if (!/^\d{8,30}$/.test(number)) return 'bankShape';
  return CARD.test(number) && !isLuhn(number) ? 'bankCheck' : null;
}
