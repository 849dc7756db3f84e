/** What can be wrong between the values of a row, of a column or of two registers; the sentences stand in i18n/checks/rows. */
export const ROW_FINDING_CODES = [
  // The ID number and what else is said of the person.
  'idOfMan',
  'idOfWoman',
  'otherBirthday',
  'cityElsewhere',
  // Visits.
  'leftBeforeCame',
  'longStay',
  'otherStay',
  'noReason',
  'noPhoneLeft',
  'noNameLeft',
  'notGraded',
  'orderOpen',
  // The next contact.
  'noNextContact',
  'nextBeforeCard',
  'nextPassed',
  'otherNext',
  'otherLastContact',
  // A day before the one it must follow, by what happened on that one.
  'beforeCard',
  'beforeVisit',
  'beforeContact',
  'beforeDelivery',
  'beforeApplication',
  'beforeIssue',
  'beforeReceipt',
  'beforeFounding',
  'beforeAssignment',
  'dueBeforeDate',
  // Lost deals.
  'noBrand',
  // Amounts.
  'otherAmount',
  'returnNotNegative',
  'overpaid',
  'otherBalance',
  'otherMargin',
  'otherAvailable',
  // Members' cards, complaints.
  'otherExpiry',
  'negativePoints',
  'closedWithoutCause',
  'closedWithoutAction',
  'closedWithoutResult',
  'closedWithoutTime',
  // Down a column, and from one register to another.
  'samePhone',
  'repeatedId',
  'repeatedPhone',
  'repeatedUscc',
  'unknownNumber',
  'unknownNumberOf',
  'unknownCustomer',
  'staffStranger',
] as const;

export type RowFindingCode = (typeof ROW_FINDING_CODES)[number];
