import { sampleWorkbook } from '../../src/excel/sampleWorkbook';
import { withWorkbook } from '../../src/excel/session';
import { workbookOf } from './hosted';

const sampled = () => withWorkbook({}, (session) => sampleWorkbook(session));

describe('the first rows of every worksheet', () => {
  it('come with the merged ranges of a sheet as small as a card', async () => {
    const host = workbookOf({ 张三: [['意向客户管理卡'], ['姓名', '张三', '', '电话', '13800138000']] });
    host.edit((workbook) => {
      workbook.$active.getRange('A1:E1').merge();
      workbook.$active.getRange('B2:C2').merge();
    });
    const [card] = await sampled();
    expect(card?.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 5 },
      { row: 1, column: 1, rowCount: 1, columnCount: 2 },
    ]);
  });

  it('come without the rest of a long sheet, and without merged ranges', async () => {
    const host = workbookOf({ 名单: Array.from({ length: 100 }, (_, i) => [`客户${i}`, i]) });
    host.edit((workbook) => workbook.$active.getRange('A1:B1').merge());
    const [list] = await sampled();
    expect(list?.areas[0]).toMatchObject({ rowCount: 100, columnCount: 2 });
    expect(list?.areas[0]?.rows).toHaveLength(60);
    expect(list?.merges).toEqual([]);
  });

  it('leave our own sheets empty: the settings are no register', async () => {
    workbookOf({
      客户卡设置: [
        ['客户姓名', '电话'],
        ['张三', '13800138000'],
      ],
      空表: [],
    });
    expect(await sampled()).toEqual([
      { name: '客户卡设置', areas: [], merges: [] },
      { name: '空表', areas: [], merges: [] },
    ]);
  });
});
