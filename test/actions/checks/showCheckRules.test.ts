import { showCheckRules } from '../../../src/actions/checks/showCheckRules';
import { createSettings } from '../../../src/actions/settings';
import { request } from '../../../src/excel/request';
import { withWorkbook } from '../../../src/excel/session';
import { TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

it('the settings sheet comes up at the first of the rules', async () => {
  workbookOf({ 意向客户: [['客户姓名', '联系电话']] });
  await createSettings(CONTEXT);
  await showCheckRules(CONTEXT);
  const [before, first] = await withWorkbook({}, async (session) => {
    const [above, cell] = await request(session, () => {
      const selected = session.context.workbook.getSelectedRange().load('values');
      return [selected.getOffsetRange(-1, 0).load('values'), selected] as const;
    });
    return [above.values, cell.values].map((values) => values[0]?.[0] as unknown);
  });
  expect(first).toBe('检查规则');
  expect(before).not.toBe('检查规则');
});
