import { fittedNumber, textPixels } from '../../../src/workbench/page/grid/fittedText';

const PIXELS = 11 * (96 / 72);
const shown = (value: number, text: string, width: number, code = 'General') =>
  fittedNumber(value, code, text, width, PIXELS);

describe('a number in its cell', () => {
  it('is shown as it is where it fits', () => {
    expect(shown(12, '12', 64)).toBe('12');
  });

  it('is rounded by the General format where it does not', () => {
    expect(shown(1 / 3, '0.3333333333', 64)).toBe('0.3333333');
    expect(shown(123_456_789_012, '123456789012', 64)).toMatch(/^1\.2\d*E\+11$/);
  });

  it('is never cut: # fill the cell, no wider than it', () => {
    const filled = shown(1_234_567.5, '1,234,567.50', 64, '#,##0.00');
    expect(filled).toMatch(/^#+$/);
    expect(textPixels(filled, PIXELS)).toBeLessThanOrEqual(64);
    expect(shown(46_327, '2026-11-01', 30, 'yyyy-mm-dd')).toMatch(/^#+$/);
  });

  it('is no date below 0', () => {
    expect(shown(-1, '-1', 200, 'yyyy-mm-dd')).toMatch(/^#+$/);
  });

  it('needs the room of a Chinese character where there is one', () => {
    expect(textPixels('万', PIXELS)).toBeGreaterThan(textPixels('8', PIXELS) * 2);
  });
});
