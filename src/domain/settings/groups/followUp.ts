import { GRADE_PROFILES } from '../../grading/profiles';
import type { MonthRule } from '../../grading/span';
import type { RestDayProfile } from '../../followup/restDays';
import { group, standard } from '../parameter';
import { profileType } from '../tables/gradeProfiles';
import { choiceType, listType, numberType, orNone, SPAN } from '../valueTypes';
import { spanLength } from '../spanLength';

const days = (count: number) => ({ count, unit: 'day' as const });
const months = (count: number) => ({ count, unit: 'month' as const });

/** Intent grades: which profile (D-1), how a month is counted (D-21). */
export const GRADING = group('grading', {
  gradeProfile: standard(GRADE_PROFILES.threeTables, profileType),
  monthRule: standard('calendar', choiceType<MonthRule>(['calendar', 'thirtyDays'])),
});

/** Follow-up, cards in time, assignment. */
export const FOLLOW_UP = group('followUp', {
  /** Showrooms are open at weekends, offices are not (D-22). */
  restDays: standard('4s', choiceType<RestDayProfile>(['4s', 'office'])),
  /** Days ahead in the list of coming contacts (REQUIREMENTS §18). */
  upcomingDays: standard(7, numberType('day', { min: 1, max: 90 })),
  /** Natural days to the first reached contact, then 可转移 (R-12.02, D-17). */
  firstContactDays: standard(7, numberType('day', { min: 1, max: 365 })),
  /** Working days from registration to the card: the same day in a showroom, two in an office (R-12.01, D-18). */
  cardDaysShowroom: standard(0, numberType('day', { max: 30 })),
  cardDaysOffice: standard(2, numberType('day', { max: 30 })),
  /** Contacts a day for one salesperson; the sources give no number, so there is none. */
  dailyLimit: standard(null, orNone(numberType('time', { min: 1, max: 1000 }))),
  /** Days overdue after which the manager is told; the sources give no number, so there is none. */
  escalationDays: standard(null, orNone(numberType('day', { min: 1, max: 365 }))),
});

/** Care of customers who have bought, and of companies. */
export const CARE = group('care', {
  /** When owners are cared for after delivery: eleven dates in two years (R-4.02, D-4, D-29; ANALYSIS B, proposal). */
  careDays: standard(
    [days(1), days(3), days(7), ...[1, 3, 6, 9, 12, 15, 18, 24].map(months)],
    listType(SPAN, { rising: spanLength }),
  ),
  /** At least so many cares within the months below. */
  careLeast: standard(11, numberType('time', { min: 1, max: 100 })),
  careMonths: standard(24, numberType('month', { min: 1, max: 120 })),
  /** A reminder so many days before the insurance runs out (ANALYSIS B). */
  insuranceDays: standard(30, numberType('day', { max: 365 })),
  /** When a new car is due for its first service, after delivery (ANALYSIS B; no source gives a figure, proposal). */
  firstService: standard(months(3), SPAN),
  /** Companies are revisited at least once in these months (R-4.10, D-4). */
  revisitMonths: standard(12, numberType('month', { min: 1, max: 120 })),
  /** A card not reviewed for so long is marked (R-8.10, D-5). */
  staleMonths: standard(12, numberType('month', { min: 1, max: 120 })),
});

/** Closing and losing. */
export const CLOSING = group('closing', {
  /** A lead without a purchase for so long is dormant and counted apart from the lost (R-1.05, D-11). */
  dormantMonths: standard(12, numberType('month', { min: 1, max: 120 })),
  /** Shorter descriptions of how a customer was lost are asked about (R-5.02, DICTIONARY lost.process). */
  lostProcessLength: standard(20, numberType('piece', { max: 1000 })),
});

/** Keeping and forgetting. */
export const PRIVACY = group('privacy', {
  /** Closed cards are kept so long, then anonymising is offered (R-16.07, D-6, D-20). */
  keepMonths: standard(12, numberType('month', { min: 12, max: 600 })),
  /** Form to the product-safety owner after the decision. */
  safetyReportHours: standard(24, numberType('hour', { min: 1, max: 720 })),
});
