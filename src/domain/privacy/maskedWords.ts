import { ends } from './ends';

/** What is looked for in words, and what is left of it. The longer ones first: a phone may begin like a card number. */
const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  // GB 11643, with a possible birthday: a credit code of nothing but digits is no secret.
  [
    /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
    (id) => ends(id, 6, 2),
  ],
  // Bank cards begin with 3 to 6; numbers of documents that begin with a year do not.
  [/(?<![\dA-Za-z])[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g, (card) => ends(bare(card), 0, 4)],
  // ISO 3779: letters and digits, without I, O and Q.
  [
    /(?<![\dA-Za-z])(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d{4}(?![A-Z\d]))[A-HJ-NPR-Z\d]{17}(?![\dA-Za-z])/g,
    (vin) => ends(vin, 3, 4),
  ],
  [/(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, (phone) => ends(bare(phone).slice(-11), 3, 4)],
  [/(?<!\d)0\d{2,3}[ -]?[2-9]\d{2,3}[ -]?\d{4}(?!\d)/g, (phone) => ends(bare(phone), 3, 4)],
  [/(?<!\d)(?:\+|00)[1-9]\d{0,2}(?:[ -]?\d{2,5}){2,4}(?!\d)/g, (phone) => ends(bare(phone), 3, 4)],
  [/[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/g, (mail) => mail.replace(/^(.)[^@＠]*/, '$1***')],
  // GA 36, new energy too.
  [
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][·. -]?[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳](?![A-Za-z\d])/g,
    (plate) => ends(plate.replace(/[·. -]/, ''), 2, 2),
  ],
];

const bare = (number: string): string => number.replace(/[ -]/g, '');

/**
 * Words in which phones, ID numbers, e-mails, plates, vehicle numbers and bank cards are hidden. Other numbers, such as
 * days, amounts and numbers of documents, stay.
 *
 * @example maskedWords('张三 13800131234，粤B12345，2026-11-21 报价 128,800') // '张三 138****1234，粤B***45，2026-11-21 报价 128,800'
 */
export function maskedWords(text: string): string {
  if (!/[\d@＠]/.test(text)) return text;
  return PATTERNS.reduce((words, [pattern, hidden]) => words.replace(pattern, hidden), text);
}
