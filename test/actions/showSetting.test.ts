import { createSettings } from '../../src/actions/settings';
import { showSetting, type SettingPlace } from '../../src/actions/showSetting';
import { withWorkbook } from '../../src/excel/session';
import { request } from '../../src/excel/request';
import { TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

/** The selected cell and what its row says: group, item, detail, value. */
async function shown(place: SettingPlace): Promise<readonly unknown[]> {
  await showSetting(CONTEXT, place);
  return withWorkbook({}, async (session) => {
    const { selected, row } = await request(session, () => {
      const cell = session.context.workbook.getSelectedRange().load('address');
      return { selected: cell, row: cell.getEntireRow().getUsedRange().load('values') };
    });
    return [selected.address.replace(/\d+$/, ''), ...(row.values[0] ?? []).slice(0, 3)];
  });
}

beforeEach(async () => {
  workbookOf({ 意向客户: [['客户姓名', '联系电话']] });
  await createSettings(CONTEXT);
});

it.each<readonly [string, SettingPlace, readonly string[]]>([
  ['a parameter', { group: 'care', item: 'careDays' }, ['客户关怀', '关怀时间', '']],
  ['a rule of 检查', { group: 'checkRules', item: 'idNo' }, ['检查规则', '身份证号', '']],
  ['the first entry of a list', { group: 'creditGrades' }, ['信用等级', 'AAA', '最低分']],
  ['the first of its group where it has no row', { group: 'care', item: 'none' }, ['客户关怀', '关怀时间', '']],
])('goes to the value of %s', async (_, place, row) => {
  expect(await shown(place)).toEqual(['客户卡设置!D', ...row]);
});

it('says so where there is no settings sheet', async () => {
  workbookOf({ 意向客户: [['客户姓名', '联系电话']] });
  await expect(showSetting(CONTEXT, { group: 'care' })).rejects.toMatchObject({ code: 'sheetGone' });
});
