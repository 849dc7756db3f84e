import type { Failure } from './state';

/** What is known of the surroundings a failure happened in. */
export interface Surroundings {
  readonly version: string;
  /** What Excel is, such as "PC 16.0.17328 ExcelApi 1.17"; empty where it does not say. */
  readonly excel: string;
  /** Such as "2026-11-21 14:05". */
  readonly at: string;
  readonly locale: string;
}

/**
 * A failure for whoever is asked for help: nothing of the workbook is in it, no cell and no name; of what the failure
 * tells only counts.
 *
 * @example failureDetails({ code: 'protected', params: { sheet: '意向客户' }, retry: JOBS.planGrade() }, surroundings)
 *   // 'protected grade\nCustomer Cards 0.1.0\nPC 16.0.17328 ExcelApi 1.17\n2026-11-21 14:05 zh-CN'
 */
export function failureDetails({ code, params = {}, retry }: Failure, { version, excel, at, locale }: Surroundings) {
  const counts = Object.entries(params).filter(([, value]) => /^\d+$/.test(value));
  const what = [code, retry === 'recognise' ? retry : retry.run, ...counts.map(([name, value]) => `${name}=${value}`)];
  return [what.filter(Boolean).join(' '), `Customer Cards ${version}`, excel, `${at} ${locale}`]
    .filter(Boolean)
    .join('\n');
}
