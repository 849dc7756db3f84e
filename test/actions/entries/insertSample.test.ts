import { validate } from '../../../src/actions/checks/validate';
import { insertSample } from '../../../src/actions/entries/insertSample';
import { grade } from '../../../src/actions/grade';
import { undo } from '../../../src/actions/journal';
import { recogniseForPane } from '../../../src/actions/recognise';
import { worklist } from '../../../src/actions/worklist';
import type { Locale } from '../../../src/i18n';
import { TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

describe.each<[Locale, string]>([
  ['zh-CN', '示例客户'],
  ['en-US', 'Sample customers'],
])('插入示例 (%s)', (locale, name) => {
  const context = { today: TODAY, now: TODAY + 0.6, locale, wait: () => Promise.resolve() };

  it('is a register that is understood whole, without a fault, and on which everything can be tried', async () => {
    const host = workbookOf({ Sheet1: [] });
    expect(await insertSample(context)).toEqual({ sheet: name });
    expect(host.workbook.worksheets.getActiveWorksheet().name).toBe(name);
    const { sheets } = await recogniseForPane(context);
    expect(sheets.find((sheet) => sheet.name === name)).toMatchObject({ kind: 'leads', layout: 'register', rows: 12, questions: 0 }); // prettier-ignore
    // What is left is what grading and scheduling is for.
    const { findings } = await validate(context);
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['nextContact']);

    const graded = await grade(context);
    expect(Object.values(graded.sheets[0]?.counts ?? {}).filter(Boolean).length).toBeGreaterThanOrEqual(4);
    expect(graded.review.length).toBeGreaterThan(0);
    const due = await worklist(context);
    expect([due.overdue, due.today, due.upcoming].map((list) => list.length > 0)).toEqual([true, true, true]);
  });

  it('is taken back, and stands beside a sheet of the same name', async () => {
    const host = workbookOf({ [name]: [['mine']] });
    const before = stateOf(host);
    expect(await insertSample(context)).toEqual({ sheet: `${name} (2)` });
    await undo(context);
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});
