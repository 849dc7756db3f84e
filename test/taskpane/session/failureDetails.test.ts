import { JOBS } from '../../../src/taskpane/session/jobs';
import { aboutExcel } from '../../../src/excel/aboutExcel';
import { failureDetails } from '../../../src/taskpane/session/failureDetails';

const surroundings = {
  version: '0.1.0',
  excel: 'PC 16.0.17328 ExcelApi 1.17',
  at: '2026-11-21 14:05',
  locale: 'zh-CN',
} as const;

test('what failed, in what, on what and when; of what it tells only counts', () => {
  const params = { sheet: '意向客户', customer: '王芳 13500009730', row: '12' };
  expect(failureDetails({ code: 'protected', params, retry: JOBS.planGrade() }, surroundings)).toBe(
    'protected grade row=12\nCustomer Cards 0.1.0\nPC 16.0.17328 ExcelApi 1.17\n2026-11-21 14:05 zh-CN',
  );
});

test('an Excel that says nothing of itself leaves no gap', () => {
  expect(failureDetails({ code: 'busy', retry: 'recognise' }, { ...surroundings, excel: '' })).toBe(
    'busy recognise\nCustomer Cards 0.1.0\n2026-11-21 14:05 zh-CN',
  );
});

test('Excel is told by platform, version and the highest set it has', () => {
  const requirements = {
    isSetSupported: (_: string, version?: string | number) => Number(String(version).split('.')[1]) <= 17,
  };
  const diagnostics = { host: 'Excel', platform: 'PC', version: '16.0.17328' } as unknown as Office.ContextInformation;
  expect(aboutExcel({ diagnostics, requirements })).toBe('PC 16.0.17328 ExcelApi 1.17');
  expect(aboutExcel({})).toBe('');
});
