import { NOTHING_SAVED, type SavedMapping } from '../../../src/domain/recognition/savedMapping';
import { correctMapping } from '../../../src/domain/settings/correctMapping';
import { fieldNamed, fieldWord, kindNamed } from '../../../src/domain/settings/dictionaryWords';
import { sheetEdits } from '../../../src/domain/settings/edits';
import { settingsRows } from '../../../src/domain/settings/rows';
import { settingWords } from '../../../src/i18n/settings';
import { faults, readSheet } from './sheet';

const WORDS = settingWords('zh-CN');

describe('names of the dictionary', () => {
  it('are found in either language and by key', () => {
    expect(['意向客户', '意向客户管理卡', 'Leads', 'leads'].map((name) => kindNamed(name, WORDS))).toEqual(
      new Array(4).fill('leads'),
    );
    expect(['联系电话', 'Mobile', 'phone'].map((name) => fieldNamed(name, 'leads'))).toEqual(
      new Array(3).fill('phone'),
    );
  });

  it('that mean different fields on different cards say their card', () => {
    expect(fieldNamed('意向级别', 'visits')).toBe('grade');
    expect(fieldNamed('意向级别', undefined)).toMatchObject({ fault: 'ambiguousField' });
    expect(fieldWord('gradeManual', undefined, WORDS)).toBe('意向级别@意向客户管理卡');
    expect(fieldNamed('意向级别@意向客户管理卡', 'visits')).toBe('gradeManual');
    expect(fieldWord('gradeManual', 'leads', WORDS)).toBe('意向级别');
  });
});

describe('the mapping on the sheet', () => {
  it('may be typed by hand', () => {
    const { saved, findings } = readSheet([
      ['列对应', '老客户', '电话#2', '备用电话'],
      ['列对应', '老客户', '级别', '意向级别'],
      ['列对应', '老客户', '序号', '不使用'],
      ['表类型', '老客户', '', '意向客户'],
      ['表类型', '草稿', '', '不使用'],
      ['同义词', '意向客户', '客户大名', '顾客姓名'],
    ]);
    expect(findings).toEqual([]);
    expect(saved).toEqual({
      sheets: [
        { sheet: '老客户', kind: 'leads' },
        { sheet: '草稿', kind: 'other' },
      ],
      columns: [
        { sheet: '老客户', header: '电话', occurrence: 2, field: 'phone2' },
        { sheet: '老客户', header: '级别', occurrence: 1, field: 'gradeManual' },
        { sheet: '老客户', header: '序号', occurrence: 1, field: null },
      ],
      synonyms: [{ kind: 'leads', word: '客户大名', field: 'name' }],
    });
  });

  it('that cannot be followed is reported and left out', () => {
    const read = readSheet([
      ['表类型', '老客户', '', '通讯录'],
      ['列对应', '老客户', '血型', '血型'],
      ['列对应', '老客户', '', '联系电话'],
      ['同义词', '通讯录', '大名', '顾客姓名'],
      ['同义词', '意向客户', '车架', '发动机号'],
    ]);
    expect(read.saved).toEqual(NOTHING_SAVED);
    expect(faults(read)).toEqual([
      [2, 'unknownKind'],
      [3, 'unknownField'],
      [4, 'noHeader'],
      [5, 'unknownKind'],
      [6, 'unknownField'],
    ]);
  });
});

describe('a correction', () => {
  const saved: SavedMapping = {
    sheets: [{ sheet: '客户', kind: 'leads' }],
    columns: [{ sheet: '客户', header: '电话', occurrence: 1, field: 'phone' }],
    synonyms: [],
  };

  it('replaces what was said of the same header, however it is spaced', () => {
    const { columns } = correctMapping(saved, {
      sheet: '客户',
      columns: [{ header: '电 话', occurrence: 1, field: null }],
    });
    expect(columns).toEqual([{ sheet: '客户', header: '电 话', occurrence: 1, field: null }]);
  });

  it('takes back what was said, and leaves other sheets alone', () => {
    expect(correctMapping(saved, { sheet: '客户', kind: null, columns: [{ header: '电话', occurrence: 1 }] })).toEqual(
      NOTHING_SAVED,
    );
    expect(correctMapping(saved, { sheet: '别的', kind: null, columns: [{ header: '电话', occurrence: 1 }] })).toEqual(
      saved,
    );
  });
});

describe('changing the sheet', () => {
  const read = readSheet([
    ['回访与分配', '首次联系期限', '', '2周'],
    ['员工', '王芳', '', '在职'],
  ]);
  const wanted = settingsRows({ ...read.settings, firstContactDays: 10, staff: [] }, NOTHING_SAVED, WORDS).filter(
    ({ group }) => group === 'staff' || group === 'followUp',
  );

  it('touches only what says something else', () => {
    const edits = sheetEdits(read, wanted, ({ group }) => group === 'staff');
    expect(edits.set).toEqual([{ row: 1, value: 10, unit: '天', format: 'general' }]);
    expect(edits.remove).toEqual([2]);
    expect(edits.append.map(({ cells }) => cells[1])).not.toContain('首次联系期限');
  });

  it('takes nothing out that it is not asked to', () => {
    expect(sheetEdits(read, wanted, () => false).remove).toEqual([]);
  });
});
