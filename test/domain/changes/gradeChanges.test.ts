import { changedCells } from '../../../src/domain/changes/changeSet';
import { gradeChanges } from '../../../src/domain/changes/gradeChanges';
import type { CellValue } from '../../../src/domain/cell/value';
import { scheduleLeads } from '../../../src/domain/followup/scheduleLeads';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import type { ChangeSet } from '../../../src/domain/changes/changeSet';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
const labels = {
  gradeAuto: { header: '系统级别', prompt: 'computed' },
  suggestedContact: { header: '建议回访日期', prompt: 'suggested' },
};

function changes(cells: Readonly<Record<string, readonly CellValue[]>>, date1904 = false): ChangeSet {
  const register = registerOf('leads', cells, { today, table: '意向' });
  const grades = gradeLeads(register, DEFAULT_SETTINGS, today);
  const schedule = scheduleLeads(register, grades, DEFAULT_SETTINGS, today);
  return gradeChanges(register, grades, schedule, labels, date1904);
}

const leads = {
  name: ['张三', '李四', '王五'],
  gradeManual: ['H', 'A', 'B'],
  state: ['跟进中', '战败', '跟进中'],
  lastContact: ['2026-11-20', '2026-11-20', '2026-11-20'],
};

describe('what grading writes', () => {
  it('adds two columns on the first run; closed leads get nothing', () => {
    const set = changes(leads);
    expect(set).toMatchObject({
      sheet: '意向客户',
      table: '意向',
      block: { headerRow: 0, firstRow: 1, rowCount: 3, left: 0, columnCount: 4 },
      keys: { columns: [{ column: 0, header: '顾客姓名' }], names: ['张三', '李四', '王五'] },
      columns: [
        {
          field: 'gradeAuto',
          header: '系统级别',
          as: 'text',
          target: { at: 'new', prompt: 'computed' },
          rows: [0, 2],
          before: ['', ''],
          after: ['H', 'B'],
        },
        {
          field: 'suggestedContact',
          header: '建议回访日期',
          as: 'day',
          target: { at: 'new', prompt: 'suggested' },
          rows: [0, 2],
          before: ['', ''],
          after: [day('2026-11-22'), day('2026-12-04')],
        },
      ],
    });
    expect(changedCells(set)).toBe(4);
  });

  it('changes nothing on a second run', () => {
    const again = changes({
      ...leads,
      gradeAuto: ['H', '', 'B'],
      suggestedContact: [day('2026-11-22'), '', day('2026-12-04')],
    });
    expect(again.columns).toEqual([]);
  });

  it('lists only the rows that differ, old beside new, in the column the sheet has', () => {
    const set = changes({ ...leads, gradeAuto: ['A', 'A', 'B'], suggestedContact: [day('2026-11-30'), '', ''] });
    expect(set.columns).toEqual([
      {
        field: 'gradeAuto',
        header: '系统级别',
        as: 'text',
        target: { at: 'existing', column: 4 },
        rows: [0],
        before: ['A'],
        after: ['H'],
      },
      {
        field: 'suggestedContact',
        header: '建议回访日期',
        as: 'day',
        target: { at: 'existing', column: 5 },
        rows: [0, 2],
        before: [day('2026-11-30'), ''],
        after: [day('2026-11-22'), day('2026-12-04')],
      },
    ]);
  });

  it("fills the blanks of the user's own plan and touches nothing else there", () => {
    const set = changes({ ...leads, nextContact: ['', '', '2026-11-01'] });
    expect(set.columns.find(({ field }) => field === 'nextContact')).toEqual({
      field: 'nextContact',
      header: '下次访问时间',
      as: 'day',
      target: { at: 'existing', column: 4 },
      rows: [0],
      before: [''],
      after: [day('2026-11-22')],
    });
    expect(set.columns.some(({ field }) => field === 'suggestedContact')).toBe(false);
  });

  it('never touches the judged grade', () => {
    expect(changes(leads).columns.map(({ field }) => field)).not.toContain('gradeManual');
  });

  it('writes days as a 1904 workbook counts them', () => {
    const days = changes(leads, true).columns[1];
    expect(days?.after).toEqual([day('2026-11-22') - 1462, day('2026-12-04') - 1462]);
  });
});
