import { customerIndex, nameOfRow } from '../../../src/domain/consistency/customerIndex';
import { checkTables } from '../../../src/domain/consistency/checkTables';
import { openTables } from '../../../src/domain/consistency/tables';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { registerOf } from '../register';
import { foundIn, tablesOf, TODAY } from './tablesOf';

const leads = registerOf(
  'leads',
  {
    leadId: ['YX1', 'YX2', 'YX3', 'YX4'],
    name: ['张三', '李四', '李四', '王五'],
    phone: ['13800138001、010-62345678', '', '', '13800138004'],
    owner: ['王强', '王强', '李梅', '王强'],
  },
  { today: TODAY },
);
const find = (cells: Parameters<typeof registerOf>[1]) => {
  const visits = registerOf('visits', cells, { today: TODAY });
  return customerIndex([leads])(visits, 0).map(({ row }) => row);
};

describe('who the customer of a row is (DICTIONARY §0.3)', () => {
  it.each([
    ['card number before phone', { leadId: ['YX4'], phone: ['13800138001'] }, [3]],
    ['any phone of a cell', { phone: ['010-62345678'] }, [0]],
    ['name and salesperson', { name: ['李四'], owner: ['李梅'] }, [2]],
  ])('is told by %s', (_by, cells, rows) => expect(find(cells)).toEqual(rows));

  it.each([
    ['a name several have', { name: ['李四'] }],
    ['another salesperson’s namesake', { name: ['王五'], owner: ['李梅'] }],
    ['某先生', { name: ['某先生'], owner: ['王强'] }],
  ])('is not guessed by %s', (_by, cells) => expect(find(cells)).toEqual([]));

  it('a company is called by its name', () => {
    expect(nameOfRow(registerOf('leads', { company: ['恒通物流'] }, { today: TODAY }), 0)).toBe('恒通物流');
  });
});

describe('the eight rules', () => {
  const cells = {
    visits: { date: ['2026-11-18'], name: ['赵先生'], phone: ['13800138001'], grade: ['B'], owner: ['王强'] },
    leads: { leadId: ['YX9'], name: ['钱七'], state: ['成交'] },
  };

  it('one that is switched off finds nothing', () => {
    const found = (tables2: boolean) => {
      const settings = { ...DEFAULT_SETTINGS, checkRules: { ...DEFAULT_SETTINGS.checkRules, tables2 } };
      return checkTables(tablesOf(cells, { settings })).rules.flatMap((result) => foundIn(result));
    };
    expect([found(true), found(false)]).toEqual([['noCard visits 0'], []]);
  });

  it('a pipeline that is named after another month is left out where this month has one', () => {
    const of = (sheet: string) => ({ ...registerOf('pipeline', { leadId: ['YX9'] }, { today: TODAY }), sheet });
    const opened = (...sheets: readonly string[]) => {
      const registers = { ...tablesOf({}), pipeline: sheets.map(of) };
      return openTables(registers, DEFAULT_SETTINGS, TODAY).pipeline.map(({ sheet }) => sheet);
    };
    expect(opened('推进表2026-10', '推进表2026-11')).toEqual(['推进表2026-11']);
    expect(opened('10月推进表', '推进表 王强')).toEqual(['推进表 王强']);
    expect(opened('推进表 李梅', '推进表 王强')).toEqual(['推进表 李梅', '推进表 王强']);
    expect(opened('推进表2026-10')).toEqual(['推进表2026-10']);
  });
});
