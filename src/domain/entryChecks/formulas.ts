/**
 * Formulas that Excel checks an entry by (VALIDATION.md §2, §4–§7); § is the cell. They hold in every language of Excel and
 * without the add-in. A rule of Excel takes at most 255 characters, no arrays written out and no regular expression, and the
 * formulas are lenient: what they refuse is wrong, what they let through is looked at by 检查.
 */

/** Written without the blanks and dashes that people put in. */
const BARE = 'SUBSTITUTE(SUBSTITUTE(§,"-","")," ","")';

/**
 * Phones: what begins with 1 has eleven digits from 13 000 000 000 on, and then ends or goes on with another number or an
 * extension; everything else has at least seven characters and begins or ends in digits.
 */
const PHONE =
  `=IFERROR(IF(LEFT(§)="1",AND(LEFT(${BARE},11)*1>=13*10^9,NOT(ISNUMBER(-LEFT(${BARE}&"x",12)))),` +
  'AND(LEN(§)>6,COUNT(-MID(§,2,3),-RIGHT(§,3))>0)),FALSE)';

/**
 * ID numbers of 18 characters, and of 15 (old ones, and permits of three letters and twelve digits). The weights 7 9 10 5 8 4
 * … 2 are the powers of 2 modulo 11 (GB 11643-1999), and so are those of 13: read as a number of base 13, in two parts that
 * are exact, the digits give the sum that the last character is told by.
 */
const ID_NO =
  '=IFERROR(IF(LEN(§)=18,AND(ISNUMBER(-LEFT(§,17)),RIGHT(§)=MID("10X98765432",' +
  'MOD((DECIMAL(LEFT(§,9),13)*256+DECIMAL(MID(§,10,8),13))*2,11)+1,1)),AND(LEN(§)=15,ISNUMBER(-RIGHT(§,12)))),FALSE)';

/** Credit codes: 18 characters, the region's six digits among them; a number has lost its last ones. */
const USCC = '=AND(ISTEXT(§),LEN(§)=18,ISNUMBER(-MID(§,3,6)))';

/** VINs: 17 characters without I, O and Q. */
const VIN = '=AND(LEN(§)=17,NOT(ISNUMBER(SEARCH("I",§))),NOT(ISNUMBER(SEARCH("O",§))),NOT(ISNUMBER(SEARCH("Q",§))))';

const EMAIL = '=AND(ISNUMBER(FIND(".",§,FIND("@",§)+2)),NOT(ISNUMBER(FIND(" ",§))))';

const POSTCODE = '=AND(LEN(§)=6,ISNUMBER(-§))';

/** A day from 1954 on, or what people say in its place: 本周, 年底. */
const DAY_OR_WORDS = '=OR(ISTEXT(§),§>=DATE(1954,1,1))';

const NUMBER = '=ISNUMBER(§)';

export const FORMULAS = {
  phone: PHONE,
  idNo: ID_NO,
  uscc: USCC,
  vin: VIN,
  email: EMAIL,
  postcode: POSTCODE,
  dayOrWords: DAY_OR_WORDS,
  number: NUMBER,
} as const;
