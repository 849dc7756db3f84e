import type { RestDayCalendar } from '../followup/calendar';
import type { ContactIntervals } from '../followup/intervals';
import type { RestDayProfile } from '../followup/restDays';
import type { GradeProfile } from '../grading/profiles';
import type { MonthRule } from '../grading/span';

/** Everything a rule can be set to. Every value has a default and is the user's to change. */
export interface Settings {
  readonly gradeProfile: GradeProfile;
  readonly monthRule: MonthRule;
  readonly intervals: ContactIntervals;
  readonly restDays: RestDayProfile;
  readonly calendar: RestDayCalendar;
}
