import { serialDay } from '../../../src/domain/cell/day';
import { faults, readSheet } from './sheet';

describe('月目标', () => {
  it('are entered by channel or salesperson, for a month or for every month', () => {
    const { settings, findings } = readSheet([
      ['月目标', '展厅', '', 30],
      ['月目标', ' 李晓 ', '2026年11月', '5台'],
      ['月目标', '李晓', serialDay(2026, 12, 1), 6],
      ['Monthly targets', '李晓', '2027/1', 7],
    ]);
    expect(findings).toEqual([]);
    expect(settings.goals).toEqual([
      { name: '展厅', month: '', deals: 30 },
      { name: '李晓', month: '2026-11', deals: 5 },
      { name: '李晓', month: '2026-12', deals: 6 },
      { name: '李晓', month: '2027-01', deals: 7 },
    ]);
  });

  it('are nobody’s but the user’s', () => {
    expect(readSheet([]).settings.goals).toEqual([]);
  });

  it('of something that is no month, or no number, are not used', () => {
    const read = readSheet([
      ['月目标', '李晓', '下个月', 5],
      ['月目标', '李晓', '2026-13', 5],
      ['月目标', '王强', '', '很多'],
    ]);
    expect(read.settings.goals).toEqual([]);
    expect(faults(read)).toEqual([
      [2, 'notAMonth'],
      [3, 'notAMonth'],
      [4, 'notANumber'],
    ]);
  });
});
