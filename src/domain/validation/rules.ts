/** How bad it is: refused or red · accepted, to be looked at · a better way to write what is right. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every rule by which cells and rows are checked (VALIDATION.md §2–§11), in the order in which it is listed. A rule is what
 * the user knows by name, can have explained and can switch off; what exactly is wrong is the finding's code.
 */
export const RULE_IDS = [
  // What must be there, and what must be told apart.
  'required',
  'uniqueId',
  'uniquePhone',
  'reference',
  // What a value must look like.
  'phone',
  'idNo',
  'uscc',
  'plate',
  'vin',
  'email',
  'postcode',
  'wechat',
  'bankCard',
  'region',
  'date',
  'time',
  'money',
  'number',
  'length',
  // Lists of the dictionary and of the settings.
  'choice',
  'grade',
  'staff',
  'product',
  // How it is written: nothing is lost, but Excel or a colleague may not understand it.
  'digitsLost',
  'storedAs',
  'writtenAs',
  // What must agree in one row.
  'idAgrees',
  'cityInProvince',
  'visitTimes',
  'visitDetails',
  'ordered',
  'nextContact',
  'dateOrder',
  'lostDetails',
  'amounts',
  'dueDate',
  'validity',
  'points',
  'closedIssue',
  'lastContact',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
