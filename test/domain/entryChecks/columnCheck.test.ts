import { CARD_KINDS, cardOf } from '../../../src/domain/cards';
import type { CardKind, FieldKey } from '../../../src/domain/cards/types';
import type { CellValue } from '../../../src/domain/cell/value';
import { columnCheck } from '../../../src/domain/entryChecks/columnCheck';
import { formulaFor } from '../../../src/domain/entryChecks/entryCheck';
import { FORMULAS } from '../../../src/domain/entryChecks/formulas';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { TODAY } from '../../excel/hosted';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  staff: [
    { name: '李梅', role: '销售顾问', active: true },
    { name: '老赵', role: '销售顾问', active: false },
  ],
};
const check = (kind: CardKind, field: FieldKey, sample: readonly CellValue[] = []) =>
  columnCheck({ kind, field, sample }, { settings: SETTINGS, today: TODAY });
const words = (kind: CardKind, field: FieldKey, sample: readonly CellValue[] = []) => {
  const found = check(kind, field, sample);
  return typeof found === 'object' && found?.rule.kind === 'list' ? [found.style, ...found.rule.words] : found;
};

describe('lists', () => {
  it.each<[string, CardKind, FieldKey, readonly CellValue[], readonly string[]]>([
    ['the grades of the profile', 'leads', 'gradeManual', [], ['stop', 'H', 'A', 'B', 'C']],
    ['who works here, not who has left', 'leads', 'owner', [], ['warning', '李梅']],
    ['the dictionary, where it has an end', 'leads', 'gender', ['男'], ['stop', '男', '女', '未知']],
    ['the dictionary, where there is 其他', 'leads', 'buyMode', [], ['warning', '全款', '分期', '租赁', '其他']],
    ['是 and 否', 'visits', 'testDrive', [], ['stop', '是', '否']],
    ['√ where the column is ticked', 'visits', 'testDrive', ['√', '', '√'], ['stop', '√']],
    ['the words of the column, where it has its own', 'leads', 'gender', ['先生', '女士', '先生', '女士'], ['warning', '先生', '女士']], // prettier-ignore
    ['with those of the column, where it has others', 'leads', 'gradeManual', ['H', 'O', 'O', '?'], ['warning', 'H', 'A', 'B', 'C', 'O']], // prettier-ignore
    ['models that come up again, where there is no list', 'leads', 'model', ['途观', '途观', '朗逸'], ['information', '途观']], // prettier-ignore
  ])('%s', (_what, kind, field, sample, expected) => expect(words(kind, field, sample)).toEqual(expected));

  it('of sources any word is taken', () => {
    expect(words('leads', 'source')).toEqual(['information', ...SETTINGS.sources]);
  });

  it('none where a column is filled in freely', () => {
    expect(check('leads', 'gender', ['张', '王', '李'])).toBe('otherWriting');
    expect(check('leads', 'model', ['白色途观', '黑色朗逸'])).toMatchObject({ id: 'note' });
  });
});

describe('limits', () => {
  it.each<[string, CardKind, FieldKey, object]>([
    ['a card is not dated in the future', 'leads', 'createdOn', { from: '=DATE(1954,1,1)', to: '=NOW()' }],
    ['a birthday may lie before', 'leads', 'birthday', { from: '=DATE(1904,1,2)', to: '=NOW()' }],
    ['the next contact is to come', 'leads', 'nextContact', { from: '=TODAY()', to: '=DATE(2099,12,31)' }],
    ['a due date may have passed', 'trades', 'due', { from: '=DATE(1954,1,1)', to: '=DATE(2099,12,31)' }],
    ['a budget is not below zero', 'leads', 'budget', { of: 'decimal', from: 0 }],
    ['heads are counted', 'visits', 'persons', { of: 'wholeNumber', from: 0 }],
    ['a share is a fraction', 'corporate', 'taxRate', { of: 'decimal', from: 0, to: 1 }],
    ['a name has 50 characters', 'leads', 'name', { of: 'textLength', to: 50 }],
    ['a note has 1,000', 'leads', 'note', { of: 'textLength', to: 1000 }],
  ])('%s', (_what, kind, field, rule) => expect(check(kind, field)).toMatchObject({ style: 'warning', rule }));

  it('amounts of returns are below zero', () => {
    expect(check('trades', 'amount')).toMatchObject({ rule: { kind: 'formula', formula: FORMULAS.number } });
  });

  it('a share is written in hundreds where the column does so', () => {
    expect(check('corporate', 'taxRate', [13, 6])).toMatchObject({ id: 'percent', rule: { to: 100 } });
  });

  it('none where days are written as text, or phones are masked', () => {
    expect(check('leads', 'createdOn', ['2026.5.6', '2026.5.7'])).toBe('otherWriting');
    expect(check('leads', 'phone', ['138****8000', '139****9000'])).toBe('otherWriting');
  });

  it('none where nobody types', () => {
    expect(check('leads', 'gradeAuto')).toBeNull();
    expect(check('leads', 'leadId')).toBeNull();
  });
});

it('an ID number that is wrong is refused', () => {
  expect(check('owners', 'idNo')).toMatchObject({ style: 'stop', rule: { formula: FORMULAS.idNo } });
});

it('no rule is longer than Excel takes, nor holds an array or a function of a later Excel', () => {
  for (const formula of Object.values(FORMULAS)) {
    expect(formulaFor(formula, 'XFD1001').length).toBeLessThanOrEqual(255);
    expect(formula).not.toMatch(/[{}]|LET\(|REGEX|TEXTJOIN/);
  }
});

it('every field of the dictionary has a check or none, on any column', () => {
  for (const kind of CARD_KINDS)
    for (const { key } of cardOf(kind).fields) expect([null, 'object']).toContain(check(kind, key) && typeof check(kind, key)); // prettier-ignore
});
