import { isConverted } from '../../../src/domain/changes/cellChange';

it.each(['2026年10月8日', '1,200', '50%', 'A4', '#N/A', "'", 'TRUE', 'Jan 5'])('%s may become something else', (text) =>
  expect(isConverted(text)).toBe(true),
);

it.each(['第1次', '张三', 'H', 'Passat', '', 5, true])('%s stays what it is', (value) =>
  expect(isConverted(value)).toBe(false),
);
