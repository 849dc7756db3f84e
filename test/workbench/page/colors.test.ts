import { luminance, mix, readable } from '../../../src/workbench/page/grid/colors';

describe('colours', () => {
  it('are mixed by share', () => {
    expect(mix('#ff0000', '#ffffff', 1)).toBe('#ff0000');
    expect(mix('#000000', '#fff', 0.5)).toBe('#808080');
  });

  it('stay as they are where they can be read', () => {
    expect(readable('#c00000', '#ffffff', '#000000')).toBe('#c00000');
  });

  it('move towards the text colour where they cannot', () => {
    const moved = readable('#1f4e79', '#292929', '#ffffff');
    expect((luminance(moved) + 0.05) / (luminance('#292929') + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect(moved).not.toBe('#ffffff');
  });
});
