import type { RowFindingCode } from '../../domain/validation/rows/codes';

/** What does not agree, in English: what, and what to do. */
export const rowsEnUS: Readonly<Record<RowFindingCode, string>> = {
  idOfMan: 'The ID number is a man’s, the gender says otherwise. Check both.',
  idOfWoman: 'The ID number is a woman’s, the gender says otherwise. Check both.',
  otherBirthday:
    'The birthday {day} is not the {birthday} of the ID number. Check it; if it is a day of the lunar calendar, say so in a note.',
  cityElsewhere: '{city} is not in {province}. Check province and city.',
  leftBeforeCame: 'Left at {out}, before coming in at {in}. Check both times.',
  longStay: 'Came in at {in}, left at {out}: more than {hours} {hours:hour|hours}. Check both times.',
  otherStay: 'From {in} to {out} it is {minutes} {minutes:minute|minutes}. Check the length of the stay.',
  noReason: 'No contact details and no reason why. Add the reason.',
  noNameLeft: 'Contact details were left, but there is no name. Add it.',
  noPhoneLeft: 'Contact details were left, but there is no phone. Add it, or say that none were left and why.',
  notGraded: 'Contact details were left, but there is no intent grade. Add it.',
  orderOpen:
    'Ordered on the spot, but the lead’s state is “{state}”. Check the order and set the lead to ordered or won.',
  noNextContact: 'An open lead without a next contact. Agree on a day, or let “Grade and schedule” fill it in.',
  nextBeforeCard: 'The next contact {day} is before the day of the card, {since}. Check the year.',
  nextPassed:
    'The contact was planned for {day}, {days} {days:day|days} ago. Contact the customer, or log the contact and plan the next.',
  otherNext: 'At the last contact {agreed} was agreed on, here it is {day}. Check it.',
  otherLastContact:
    'The last contact {day} is not in the follow-up log: the customer was last reached on {logged}. Check it, or log the contact.',
  beforeCard: '{day} is before the day of the card, {since}. Check the year.',
  beforeVisit: '{day} is before the visit on {since}. Check it.',
  beforeContact: 'The next contact {day} is before this one on {since}. Check the year.',
  beforeDelivery: '{day} is before the delivery on {since}. Check the year.',
  beforeApplication: 'Issued on {day}, before it was applied for on {since}. Check both.',
  beforeIssue: 'Expires on {day}, before it was issued on {since}. Check the year.',
  beforeReceipt: '{day} is before it was received on {since}. Check both.',
  beforeFounding: 'Customer since {day}, before it was founded on {since}. Check the year.',
  beforeAssignment: 'First contact {day}, before the assignment on {since}. Check both.',
  dueBeforeDate: 'Due on {day}, before the document’s date {since}. Check the year.',
  noBrand:
    '{kind} needs the brand or store bought from; who bought nowhere else is not lost. Add it, or change the state.',
  otherAmount: 'The amount is {amount} yuan, quantity × price is {product} yuan. Check it.',
  returnNotNegative: 'The amount of a return is negative, here it is {amount} yuan. Make it negative.',
  overpaid: 'Received {received} yuan, more than the amount of {amount} yuan. Book the rest as an advance.',
  otherBalance: 'Outstanding {value} yuan; amount less received is {expected} yuan. Check it.',
  otherMargin: 'Margin {value} yuan; amount less cost is {expected} yuan. Check it.',
  otherAvailable: 'Available {value} yuan; limit less used is {expected} yuan. Check it.',
  otherExpiry:
    'Issued on {since} for {months} {months:month|months}: expires on {expected}, here it is {day}. Check it.',
  negativePoints: 'Points are {points}; they cannot be below 0. Check what was booked.',
  closedWithoutCause: 'Closed without a cause. Add it.',
  closedWithoutAction: 'Closed without a solution. Add it.',
  closedWithoutResult: 'Closed without a result. Add it.',
  closedWithoutTime: 'Closed without the time it was solved. Add it.',
  samePhone: 'The second phone is the first one again. Enter another one, or leave it blank.',
  repeatedId: 'Number {value} is taken by “{name}”. Give a new one.',
  repeatedPhone: 'The same phone as “{name}”. Check whether it is one customer; if so, merge the two.',
  repeatedUscc: 'The same credit code as “{name}”. One company has one card: merge the two.',
  unknownNumber: 'There is no customer {value}. Check the number.',
  unknownNumberOf: 'There is no customer {value}; name and phone say {meant}. Check the number.',
  unknownCustomer: 'No customer’s card is called “{value}”. Check the name, or make a card.',
  staffStranger:
    '“{name}” appears nowhere else in the workbook. Check the name; if somebody has left, hand the customers over.',
};
