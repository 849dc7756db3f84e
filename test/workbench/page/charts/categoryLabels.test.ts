import { labelsAcross, labelsBeside } from '../../../../src/workbench/page/charts/categoryLabels';
import { shortened, wrapped } from '../../../../src/workbench/page/charts/textWidth';

const lines = ({ shown }: ReturnType<typeof labelsAcross>) => [...shown.values()];

describe('labels below a chart', () => {
  it('stand in a line where there is room', () => {
    const labels = labelsAcross(['一月', '二月'], 10, 50, 100);
    expect(lines(labels)).toEqual([['一月'], ['二月']]);
    expect(labels).toMatchObject({ aslant: false, extent: 12.5 });
  });

  it('wrap where there is not', () => {
    const labels = labelsAcross(['华东机电', '华南'], 10, 30, 100);
    expect(lines(labels)).toEqual([['华东', '机电'], ['华南']]);
    expect(labels).toMatchObject({ aslant: false, extent: 25 });
  });

  it('stand aslant where wrapping does not help, and are cut where they are long', () => {
    const labels = labelsAcross(['上海华东机电设备有限公司', '苏州'], 10, 20, 50);
    expect(labels.aslant).toBe(true);
    expect(lines(labels)).toEqual([['上海华东机…'], ['苏州']]);
    expect(labels.extent).toBeLessThanOrEqual(50);
  });

  it('are thinned out where they are many', () => {
    const days = Array.from({ length: 30 }, (_none, i) => String(i + 1));
    expect([...labelsAcross(days, 10, 5, 50).shown.keys()]).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
    const many = days.map((day) => `2026-01-${day.padStart(2, '0')}`);
    const aslant = labelsAcross(many, 10, 5, 50);
    expect(aslant.aslant).toBe(true);
    expect(aslant.shown.size).toBeLessThan(12);
  });
});

describe('labels beside bars', () => {
  it('take as much room as the widest, and no more than there is', () => {
    expect(labelsBeside(['苏州', '华东机电'], 10, 20, 100).extent).toBe(40);
    const cut = labelsBeside(['上海华东机电设备有限公司'], 10, 20, 60);
    expect(lines(cut)).toEqual([['上海华东机…']]);
  });

  it('take two lines where bars are thick, and are thinned out where they are thin', () => {
    expect(lines(labelsBeside(['华东机电设备'], 10, 40, 30))).toEqual([['华东机', '电设备']]);
    expect([...labelsBeside(['甲', '乙', '丙'], 10, 6, 30).shown.keys()]).toEqual([0, 2]);
  });
});

describe('words in a chart', () => {
  it('are cut with an ellipsis, never to nothing', () => {
    expect(shortened('华东机电设备', 10, 60)).toBe('华东机电设备');
    expect(shortened('华东机电设备', 10, 45)).toBe('华东机…');
    expect(shortened('华东', 10, 1)).toBe('华…');
  });

  it('break at blanks and between Chinese characters', () => {
    expect(wrapped('Alpha Supplies', 10, 50)).toEqual(['Alpha', 'Supplies']);
    expect(wrapped('华东机电', 10, 25)).toEqual(['华东', '机电']);
  });
});
