import { CARE, CLOSING, FOLLOW_UP, GRADING, PRIVACY } from './groups/followUp';
import { CHECKS } from './groups/checks';
import { CREDIT, CREDIT_WEIGHTS, RECEIVABLES } from './groups/credit';
import { MEMBERS, STRUCTURE, VISITING } from './groups/customers';
import { checkRules } from './tables/checkRules';
import { creditGrades } from './tables/creditGrades';
import { goals } from './tables/goals';
import { gradeProfiles } from './tables/gradeProfiles';
import { calendar } from './tables/holidays';
import { intervals } from './tables/intervals';
import { columns, sheets, synonyms } from './tables/mapping';
import {
  closeReasons,
  industries,
  lostDetails,
  lostReasons,
  noInfoReasons,
  products,
  regions,
  roles,
  sources,
} from './tables/nameLists';
import { pyramid } from './tables/pyramid';
import { requiredFields } from './tables/requiredFields';
import { staff } from './tables/staff';

/** Every setting with a row of its own. */
export const PARAMETERS = {
  ...GRADING,
  ...FOLLOW_UP,
  ...CARE,
  ...CLOSING,
  ...MEMBERS,
  ...VISITING,
  ...STRUCTURE,
  ...RECEIVABLES,
  ...CREDIT,
  ...CREDIT_WEIGHTS,
  ...PRIVACY,
  ...CHECKS,
};

/** Every setting that is a list of rows. */
export const TABLES = {
  gradeProfiles,
  intervals,
  calendar,
  staff,
  roles,
  goals,
  products,
  sources,
  regions,
  industries,
  requiredFields,
  closeReasons,
  lostReasons,
  lostDetails,
  noInfoReasons,
  pyramid,
  creditGrades,
  checkRules,
};

/** What the user has said about worksheets and headers stands on the same sheet. What a sheet is comes first. */
export const MAPPING_TABLES = { sheets, columns, synonyms };

type Tables = typeof TABLES;
type Parameters = typeof PARAMETERS;
/** Keys of the settings with a row of their own. */
export type ParameterKey = keyof Parameters;

/**
 * Everything a rule can be set to. Every value has a default and is the user's to change (REQUIREMENTS §20). Shares are
 * fractions, money is 分, lists of limits rise.
 */
export type Settings = {
  readonly [K in ParameterKey]: Parameters[K]['standard'];
} & {
  readonly [K in keyof Tables]: Tables[K]['standard'];
};
