/**
 * How a value is shown: `count` whole numbers, `decimal` one digit, `share` a fraction as per cent, `growth` the same with its
 * sign, `points` percentage points with their sign, `index` three digits, `money` 分 as 元 or 万元, `day` a serial number as a
 * date, `time` a fraction of a day as 14:05, `link` a place such as 意向客户!D41 that a click leads to.
 */
export type ReportFormat =
  'text' | 'count' | 'decimal' | 'share' | 'growth' | 'points' | 'index' | 'money' | 'day' | 'time' | 'link';
