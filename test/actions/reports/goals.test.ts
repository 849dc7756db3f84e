import { buildGoals } from '../../../src/actions/reports/goals';
import { workbookOf } from '../../excel/hosted';
import { built, figuresOf, linesOf, rowsOf } from './built';
import { SHOWROOM } from './showroom';

const SETTINGS = [
  ['类别', '项目', '细目', '值', '单位'],
  ['月目标', '展厅', '', 10, ''],
  ['月目标', '李晓', '', 3, ''],
];

describe('月目标与周计划对比', () => {
  it('sets what was done against the targets of the settings', async () => {
    workbookOf({ ...SHOWROOM, 客户卡设置: SETTINGS });
    const report = await built(buildGoals);
    // 10 × 21/30 are due; one delivered, one open H.
    expect(figuresOf(report)).toEqual({ 月目标: 10, 应完成: 7, 完成: 1, 完成率: 0.1, 可望完成: 2 });
    expect(rowsOf(report, '渠道目标')).toEqual([['展厅', 10, 7]]);
    const [li, wang] = rowsOf(report, '销售顾问目标') ?? [];
    expect([li?.slice(0, 2), li?.slice(3)]).toEqual([
      ['李晓', 3],
      [1, 1 / 3, 2, 0, 1, 0, 2],
    ]);
    expect(li?.[2]).toBeCloseTo(2.1);
    expect(wang).toEqual(['王强', null, null, 0, null, null, 0, 0, 1, 0]);
    const weeks = rowsOf(report, '各周完成') ?? [];
    expect(weeks.map(([week, cards, visits]) => [week, cards, visits])).toEqual([
      ['11-01至11-01', 0, 0],
      ['11-02至11-08', 1, 0],
      ['11-09至11-15', 0, 0],
      ['11-16至11-22', 0, 2],
      ['11-23至11-29', null, null],
      ['11-30至11-30', null, null],
    ]);
    expect(linesOf(report)).toEqual([
      '全店完成 1 台，目标 10 台，应完成 7 台。',
      '李晓落后进度：完成 1 台，应完成 2.1 台。',
      '李晓的在跟客户不够：可望完成 2 台，目标 3 台。',
    ]);
    expect(report.signatures).toEqual(['销售顾问确认', '销售经理确认']);
  });

  it('says where targets are entered, and shows what was done', async () => {
    workbookOf(SHOWROOM);
    const report = await built(buildGoals);
    expect(report.basis.filter((line) => line.startsWith('还没有填月目标'))).toHaveLength(1);
    expect(rowsOf(report, '渠道目标')).toBeUndefined();
    expect(figuresOf(report)).toMatchObject({ 月目标: null, 完成: 1 });
    expect(linesOf(report)).toEqual(['没有需要提醒的事项。']);
  });
});
