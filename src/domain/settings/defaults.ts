import { CHINA_CALENDAR } from '../followup/calendar';
import { CONTACT_INTERVALS } from '../followup/intervals';
import { GRADE_PROFILES } from '../grading/profiles';
import type { Settings } from './settings';

/** The showroom of a 4S dealer: 三表一卡 grades (D-1), calendar months (D-21), contacts on any day of the week (D-22). */
export const DEFAULT_SETTINGS: Settings = {
  gradeProfile: GRADE_PROFILES.threeTables,
  monthRule: 'calendar',
  intervals: CONTACT_INTERVALS,
  restDays: '4s',
  calendar: CHINA_CALENDAR,
};
