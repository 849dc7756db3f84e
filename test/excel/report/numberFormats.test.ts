import { axisFormat, numberFormat } from '../../../src/excel/report/reportLook';
import { displayText } from '../../../src/workbench/host/model/numberFormat';

const shown = (value: number, ...of: Parameters<typeof numberFormat>) => displayText(value, numberFormat(...of), false);

describe('how a value is shown', () => {
  test.each([
    [1_234_567, '123.5'],
    [-1_234_567, '-123.5'],
    [500, '0.1'],
    [0, '0.0'],
    [98_765_432_100, '9876543.2'],
  ])('%d yuan in 万元', (value, text) => {
    expect(shown(value, 'money', 'tenThousand')).toBe(text);
  });

  test('amounts in 元 have their 分', () => {
    expect(shown(1_234_567.5, 'money', undefined)).toBe('1,234,567.50');
    expect(shown(-0.05, 'money', 'yuan')).toBe('-0.05');
  });

  test('growth and percentage points have their sign, nothing has none', () => {
    expect([0.1234, -0.1234, 0].map((value) => shown(value, 'growth', undefined))).toEqual(['+12.3%', '-12.3%', '0.0%']); // prettier-ignore
    expect([2.44, -2.44, 0].map((value) => shown(value, 'points', undefined))).toEqual(['+2.4', '-2.4', '0.0']);
  });

  test('an index has three digits, other values are not touched by the unit', () => {
    expect(shown(0.7124, 'index', 'tenThousand')).toBe('0.712');
    expect(shown(12_345, 'count', 'tenThousand')).toBe('12,345');
  });

  test('on an axis there is room for round numbers only', () => {
    const onAxis = (value: number, ...of: Parameters<typeof axisFormat>) =>
      displayText(value, axisFormat(...of), false);
    expect(onAxis(1_200_000, 'money', 'yuan')).toBe('1,200,000');
    expect(onAxis(1_200_000, 'money', 'tenThousand')).toBe('120.0');
    expect(onAxis(0.25, 'share', undefined)).toBe('25%');
    expect(onAxis(3, 'decimal', undefined)).toBe('3');
  });
});
