const SUNDAY_BASE = 1;
const DAYS = 7;
const EPOCH_DAY = 25_569;
const DAY = 86_400_000;

type Period = (day: number, today: number) => boolean;

/** Weeks begin on Sunday, as Excel's rules have it. */
const week = (away: number): Period => {
  const number = (serial: number) => Math.floor((serial - SUNDAY_BASE) / DAYS);
  return (day, today) => number(day) - number(today) === away;
};
const month = (away: number): Period => {
  const number = (serial: number) => {
    const date = new Date((serial - EPOCH_DAY) * DAY);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return (day, today) => number(day) - number(today) === away;
};
const apart = (away: number): Period => {
  return (day, today) => day - today === away;
};

const PERIODS: Readonly<Record<string, Period>> = {
  yesterday: apart(-1),
  today: apart(0),
  tomorrow: apart(1),
  last7Days: (day, today) => day <= today && day > today - DAYS,
  lastWeek: week(-1),
  thisWeek: week(0),
  nextWeek: week(1),
  lastMonth: month(-1),
  thisMonth: month(0),
  nextMonth: month(1),
};

/** Whether a day, as a serial number, is in a period named as in the file. */
export function inPeriod(period: string | undefined, day: number, today: number): boolean {
  return PERIODS[period ?? '']?.(day, today) ?? false;
}

/** Today's serial number where the user is, counted from 1900. */
export function serialToday(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + EPOCH_DAY;
}
