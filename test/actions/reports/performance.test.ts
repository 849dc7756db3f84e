import { buildPerformance } from '../../../src/actions/reports/performance';
import { workbookOf } from '../../excel/hosted';
import { built, figuresOf, headersOf, linesOf, rowsOf } from './built';
import { SHOWROOM } from './showroom';

it('顾问业绩 is by salesperson what was done in the period and what came of it', async () => {
  workbookOf(SHOWROOM);
  const report = await built(buildPerformance);
  expect(headersOf(report, '按销售顾问')).toEqual([
    '销售顾问', '接待', '留档率', '新建卡', '回访', '联系上', '平均间隔（天）', '逾期', '试驾', '订单', '交车', '成交率', '战败',
    '未联系战败', '关怀',
  ]); // prettier-ignore
  // 李晓 reached 张三 on 10-20 and 11-21, and delivered one car without a new card.
  expect(rowsOf(report, '按销售顾问')).toEqual([
    ['李晓', 1, 1, 0, 1, 1, 32, 0, 1, 1, 1, null, 0, 0, 0],
    ['王强', 1, 0, 1, 1, 1, null, 1, 0, 0, 0, 0, 0, 0, 0],
  ]);
  expect(figuresOf(report)).toMatchObject({ 接待: 2, 留档率: 0.5, 成交率: 1, '平均间隔（天）': 32 });
  expect(linesOf(report)).toEqual(['逾期最多：王强 1 位，全店 1 位。']);
});
