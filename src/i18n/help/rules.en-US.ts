import type { RuleId } from '../../domain/validation/rules';
import type { RuleHelp } from './topics';

/** What the rules about cells and rows are for, in English. */
export const rulesEnUS: Readonly<Record<RuleId, RuleHelp>> = {
  required: {
    text: 'Every kind of register has values that may not be missing, such as the name and phone of a lead. Blank cells are listed; where most of the column is blank it is only a hint.',
    source: 'Required fields on the settings sheet',
  },
  uniqueId: {
    text: 'A number belongs to one customer. Rows in which it stands a second time are listed; the first row keeps it. Row numbers such as 1, 2, 3 are not counted.',
    source: 'Usual practice with customer numbers',
  },
  uniquePhone: {
    text: 'A phone that stands twice among open customers is most likely one customer registered twice. Check, and merge if so. Switchboards and family landlines are not compared.',
    source: 'Register of visits: who was registered first',
  },
  reference: {
    text: 'A customer number or name in the log or in an order has to exist in the register of customers. Where name and phone mean somebody else, the number that is meant stands beside it.',
    source: 'How registers belong together',
  },
  phone: {
    text: 'A mobile has 11 digits, the second one 3–9; a landline has an area code and 7–8 digits; 400, 800 and foreign numbers with + are fine. Of several numbers in a cell each has to be right. Example: 1380013800 has 10 digits and is listed.',
    source: 'Chinese telephone numbering',
  },
  idNo: {
    text: 'The first two digits of an ID number are the province, eight in the middle the birthday, and the last one a check character that reveals a slip. Example: 110105194912310021 should end in X. Numbers of 15 digits are old ones.',
    source: 'GB 11643-1999, citizen ID numbers',
  },
  uscc: {
    text: 'A credit code has 18 digits and capitals without I, O, S, V and Z; the last one is a check character. Example: 91350100M000100Y43 is right, with Z at the end it is listed.',
    source: 'GB 32100-2015, unified social credit codes',
  },
  plate: {
    text: 'A plate is the sign of a province, a letter and five characters, or six for new energy, without I and O. Example: 沪AD12345 is a new-energy plate. A car without a plate yet may say so in words.',
    source: 'GA 36-2018, number plates',
  },
  vin: {
    text: 'A VIN has 17 digits and letters without I, O and Q and ends in four digits. The ninth is a check digit that imported cars need not carry, so it is only a warning. Complete a VIN of which only the end is there.',
    source: 'GB 16735, vehicle identification numbers',
  },
  email: {
    text: 'An address has an @ and a complete domain. Common slips are asked about, such as 163.con for 163.com; a full-width ＠ is repaired at one press.',
    source: 'Usual form of e-mail addresses',
  },
  postcode: {
    text: 'A postcode has six digits. One of five has most likely lost its first 0, which can be put back. Customers abroad are not asked.',
    source: 'Chinese postcodes',
  },
  wechat: {
    text: 'A WeChat ID has 6–20 characters and begins with a letter; a mobile or QQ number is fine too. A column that mostly holds nicknames is left alone.',
    source: 'Rules for WeChat IDs',
  },
  bankCard: {
    text: 'An account has 8–30 digits. The last digit of a bank card reveals a slip; company accounts need not have one, so it is only a warning.',
    source: 'ISO/IEC 7812, check digit of bank cards',
  },
  region: {
    text: 'Names of provinces, cities and districts have to exist: 杭洲 is listed. Where most rows have the full name, a short one is pointed out.',
    source: 'GB/T 2260, codes of administrative divisions',
  },
  date: {
    text: 'A day has to exist and to be one that Excel can count with. Text such as 2024.5.6 is repaired at one press; a day without its year or day of the month has to be completed. What has happened, such as a delivery, cannot lie after today.',
    source: 'What the columns of the registers mean',
  },
  time: {
    text: 'A time has to be readable, such as 14:30. One like 25:70 is listed.',
    source: 'What the columns of the registers mean',
  },
  money: {
    text: 'An amount has to be a number, or Excel cannot add it up. The text “1,200元” becomes 1200 at one press; foreign money and ranges such as 100–150 thousand are only pointed out. Amounts that cannot be negative are listed where they are.',
    source: 'What the columns of the registers mean',
  },
  number: {
    text: 'Counts, ages and the like have to be numbers within reason: an age lies between 0 and 120.',
    source: 'What the columns of the registers mean',
  },
  length: {
    text: 'Some texts are too short to say anything, others too long. The story of a lost deal with fewer than 20 characters is asked about; the number can be changed in the settings.',
    source: 'Least length of that story on the settings sheet',
  },
  choice: {
    text: 'A column with a few choices, such as sex, has to hold one of them. A word that you use all the time is yours and no mistake; one that stands there once or twice is most likely a slip.',
    source: 'Usual choices of such registers, and your own lists in the settings',
  },
  grade: {
    text: 'An intent grade has to be one of the scale in use, such as H, A, B, C. O (ordered), F (failed) and N (new) are understood too. Small or full-width letters are made alike at one press.',
    source: 'Grade scales on the settings sheet',
  },
  staff: {
    text: 'A salesperson has to stand on the staff list. Who has left and still has customers is pointed out, to hand them over. Without a list, a name that stands in one register only is asked about.',
    source: 'Staff on the settings sheet',
  },
  product: {
    text: 'A product or model has to stand on the product list. Without a list in the settings nothing is checked.',
    source: 'Products on the settings sheet',
  },
  digitsLost: {
    text: 'Excel keeps 15 digits of a number. The last digits of an ID or bank card stored as a number are 0 and cannot be had back. Make the cell text first, then enter it again.',
    source: 'How exact Excel’s numbers are',
  },
  storedAs: {
    text: 'Phones and ID numbers stored as numbers lose a 0 at the beginning and are hard to find. They become text at one press and look the same.',
    source: 'Excel’s cell formats',
  },
  writtenAs: {
    text: 'Full-width characters, invisible ones and blanks keep Excel from finding and matching. Example: “１３８…” and “138…” look alike, but are different to Excel. They are repaired at one press and mean the same.',
    source: 'One way of writing one thing',
  },
  idAgrees: {
    text: 'The 17th digit of an ID number is odd for a man and even for a woman; digits 7–14 are the birthday. Sex, birthday or age that say otherwise are listed. Note a birthday of the lunar calendar as such.',
    source: 'GB 11643-1999, citizen ID numbers',
  },
  cityInProvince: {
    text: 'A city has to lie in its province: 杭州 does not lie in 江苏. Names that nobody knows are no matter of this rule.',
    source: 'GB/T 2260, codes of administrative divisions',
  },
  visitTimes: {
    text: 'Nobody leaves before he has come, or stays for more than half a day, and a stay that is noted has to fit the two times. Example: in 14:30, out 3:05 should most likely be 15:05.',
    source: 'How the register of visits is filled in',
  },
  visitDetails: {
    text: 'Who leaves details has a name, a phone (or WeChat) and a grade; who leaves none has a reason why. Who comes again has left them before.',
    source: 'Register of visits: who leaves nothing is registered too',
  },
  ordered: {
    text: 'Who orders on the spot has to be ordered or won in the register of leads. Check the order, then change the state.',
    source: '“Ordered on the spot” of the register of visits',
  },
  nextContact: {
    text: 'Every open lead with a grade has a next contact, and it has not passed. Example: planned for 18 November and not reached by the 21st: 3 days ago. “Grade and schedule” fills in blanks.',
    source: 'Lead card: the next contact is agreed on and never overdue',
  },
  dateOrder: {
    text: 'Days that follow each other stand in their order: a next contact is not before the card, an insurance does not end before delivery. Mostly the year is a slip. The first day is taken as right, the later one to be checked.',
    source: 'What the columns of the registers mean',
  },
  lostDetails: {
    text: 'A lost deal names the brand or store that was chosen instead. Who has bought nowhere is not lost: change the state and keep in touch.',
    source: 'Card of lost deals: who has bought nothing else is not lost',
  },
  amounts: {
    text: 'Amounts that follow from each other have to add up: quantity × price, amount − received, limit − used; returns are negative. Example: 3 × 400 is 1,200, so 1,300 is listed.',
    source: 'What the columns of the registers mean',
  },
  dueDate: {
    text: 'A due date cannot lie before its document; mostly the year is a slip. Aging begins on that day, so it has to be right first.',
    source: 'Registers of orders, deliveries and invoices',
  },
  validity: {
    text: 'A member card ends when its term does. Example: issued on 1 January 2026 for 24 months, it ends on 1 January 2028; a renewed one ends a whole term later.',
    source: 'Term of member cards on the settings sheet',
  },
  points: {
    text: 'Points cannot be below 0: nobody spends what he does not have. Check the record of points.',
    source: 'Usual practice with points',
  },
  closedIssue: {
    text: 'A closed complaint has a cause, an action, a result and a time. What is missing is asked for.',
    source: 'How the register of complaints is filled in',
  },
  lastContact: {
    text: 'The last contact on the card is the last one of the log that reached the customer. A call that nobody answered is no contact.',
    source: 'Lead card and log belong together',
  },
};
