import type { CellValue } from '../../../../src/domain/cell/value';
import { GRADE_PROFILES } from '../../../../src/domain/grading/profiles';
import { contextOf, said, troubleOf, troublesOf } from './cells';

describe('an income in money', () => {
  it('is no choice among 高, 中 and 低', () => {
    expect(said(troubleOf('leads.income', 16))).toBe('right');
    expect(said(troubleOf('leads.income', '很多'))).toBe('info notInList');
  });
});

describe('choices', () => {
  it.each<[string, CellValue, string]>([
    ['leads.gender', '男', 'right'],
    ['leads.gender', '先生', 'right'],
    ['leads.gender', '难', 'warning notInList'],
    ['leads.gender', '男女', 'warning notInList'],
    ['corporate.credit', 'AA级', 'right'],
    ['corporate.credit', 'AAAA', 'warning notInList'],
    ['applications.managerSign', '同 意', 'info blanks'],
    ['leads.state', '已提车', 'right'],
    ['leads.state', '跟进中 ', 'info blanks'],
    ['members.tier', '普通会员', 'right'],
    ['owners.loyalty', '忠诚', 'right'],
    ['corporate.orgForm', '个体工商户', 'right'],
    ['leads.source', '抖音', 'info notInList'],
    ['followups.mode', '视频', 'info notInList'],
    ['leads.focus', '外观/油耗', 'info notInList'],
    ['leads.focus', '外观/安全性', 'right'],
    ['issues.status', '瞎写的', 'warning notInList'],
    ['issues.status', '已闭环', 'right'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it('takes a word that the column uses all the time for the user’s own', () => {
    const states = [...Array<string>(40).fill('跟进中'), ...Array<string>(3).fill('方案报价'), '跟近中'];
    const found = troublesOf('leads.state', states).map(said);
    expect(found.slice(40)).toEqual(['info ownWord', 'info ownWord', 'info ownWord', 'warning notInList']);
    expect(
      troublesOf('leads.source', [...Array<string>(30).fill('来店'), '抖音', '抖音', '抖音'])
        .map(said)
        .at(-1),
    ).toBe('right');
  });

  it('takes a column with a list of its own for what it is', () => {
    expect(troublesOf('lost.kind', ['订车战败', '线索战败', '意向战败', '整车战败']).map((found) => found?.severity)).toEqual([
      'info', 'info', 'info', undefined,
    ]); // prettier-ignore
  });
});

describe('grades', () => {
  it.each<[CellValue, string]>([
    ['H', 'right'],
    ['A级', 'right'],
    ['H类1周内', 'right'],
    ['O', 'right'],
    ['F', 'right'],
    ['战败', 'right'],
    ['未定', 'right'],
    ['a', 'info gradeStyle'],
    ['Ａ', 'warning fullWidth'],
    ['A+', 'error unknownGrade'],
    ['D', 'error unknownGrade'],
    ['AAA', 'error unknownGrade'],
  ])('%j: %s', (grade, what) => {
    expect(said(troubleOf('leads.gradeManual', grade))).toBe(what);
  });

  it('belong to the scale in use', () => {
    const urgency = contextOf({ gradeProfile: GRADE_PROFILES.urgency });
    expect(said(troubleOf('leads.gradeManual', '渴望', urgency))).toBe('right');
    expect(troubleOf('leads.gradeManual', 'H', urgency)).toMatchObject({
      severity: 'error',
      params: { grades: '渴望、有望、观望' },
    });
  });

  it('are written as the others are', () => {
    const [, , , odd] = troublesOf('leads.gradeManual', ['H', 'A', 'B', 'c类']);
    expect(odd).toMatchObject({ severity: 'info', code: 'gradeStyle', repair: { to: 'C', safe: true } });
    expect(troublesOf('leads.gradeManual', ['H级', 'A级', 'B级', 'C级']).map(said)).toEqual(Array(4).fill('right'));
  });

  it('may have letters of the house', () => {
    const grades = ['D', 'C', 'B', 'D', 'A', 'D', 'A', 'B', 'C', 'A', 'H', 'H', 'X'];
    const found = troublesOf('visits.grade', [...grades.slice(0, 12), ...grades]).map(said);
    expect(found.at(0)).toBe('info ownWord');
    expect(found.at(-1)).toBe('error unknownGrade');
  });
});

describe('yes and no', () => {
  it('are written as the column writes them', () => {
    const [, , , odd, no] = troublesOf('visits.testDrive', ['√', '√', '√', 'Y', '否']);
    expect(odd).toMatchObject({ severity: 'info', code: 'yesNoStyle', repair: { to: '√', safe: true } });
    expect(no).toBeNull();
    expect(said(troubleOf('visits.testDrive', '是'))).toBe('right');
    expect(said(troubleOf('visits.testDrive', '看情况'))).toBe('warning notYesNo');
  });

  it('are no question where a column says how', () => {
    expect(troublesOf('owners.loan', ['全款', '分期36期', '按揭']).map(said)).toEqual(Array(3).fill('info notYesNo'));
  });
});

describe('staff and products', () => {
  const staff = [
    { name: '王强', role: '销售顾问', active: true },
    { name: '李娜', role: '销售顾问', active: true },
    { name: '赵永强', role: '销售顾问', active: false },
  ];
  const lists = contextOf({ staff, products: ['云驰H6', '云驰H9'] });

  it.each([
    ['leads.owner', '王强', 'right'],
    ['leads.owner', '王强/李娜', 'right'],
    ['leads.owner', '王强 ', 'info blanks'],
    ['leads.owner', '赵永强', 'warning staffLeft'],
    ['leads.owner', '孙悟空', 'warning staffUnknown'],
    ['leads.model', '云驰H6 白色', 'right'],
    ['leads.model', '云驰H7', 'warning productUnknown'],
  ])('%s %s: %s', (field, value, what) => {
    expect(said(troubleOf(field, value, lists))).toBe(what);
  });

  it('are not unknown where there is no list', () => {
    expect(said(troubleOf('leads.owner', '孙悟空'))).toBe('right');
    expect(said(troubleOf('leads.model', '云驰H7'))).toBe('right');
  });

  it('are another list where most are unknown', () => {
    expect(troublesOf('leads.owner', ['S001', 'S005', 'S110', '王强'], lists).map((found) => found?.severity)).toEqual([
      'info', 'info', 'info', undefined,
    ]); // prettier-ignore
  });
});
