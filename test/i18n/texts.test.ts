import type { CardKind } from '../../src/domain/cards/types';
import { failureText, localeOf, text, type FailureTextCode, type Locale } from '../../src/i18n';
import { enUS } from '../../src/i18n/en-US';
import { fill } from '../../src/i18n/fill';
import { zhCN } from '../../src/i18n/zh-CN';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

const placeholders = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(enUS)).toEqual(Object.keys(zhCN));
  });

  test.each(Object.keys(zhCN) as (keyof typeof zhCN)[])('ask for the same values in %s', (key) => {
    expect(placeholders(enUS[key])).toEqual(placeholders(zhCN[key]));
    expect(enUS[key]).not.toBe('');
    expect(zhCN[key]).not.toBe('');
  });

  test('name every kind of card', () => {
    const kinds: Record<CardKind, true> = {
      visits: true,
      leads: true,
      followups: true,
      pipeline: true,
      owners: true,
      lost: true,
      daily: true,
      corporate: true,
      members: true,
      issues: true,
      trades: true,
      credit: true,
      roster: true,
      applications: true,
      staff: true,
    };
    expect(Object.keys(zhCN).filter((key) => key.startsWith('kind.'))).toEqual(
      [...Object.keys(kinds), 'other'].map((kind) => `kind.${kind}`),
    );
  });

  test('use the words of the trade', () => {
    const avoided = ['评级', '排程', '撤销', '校验', '留资率', '有效客户', '冲突', '交易条件', '数据质量'];
    const chinese = Object.values(zhCN).join('\n');
    expect(avoided.filter((word) => chinese.includes(word))).toEqual([]);
    expect(chinese).toContain('定级并排回访');
  });

  test('set Chinese sentences with Chinese punctuation', () => {
    const halfWidth = Object.values(zhCN).filter((sentence) =>
      /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(sentence),
    );
    expect(halfWidth).toEqual([]);
  });
});

describe('text', () => {
  test('fills in values and groups counts', () => {
    expect(text('zh-CN')('status.register', { kind: '意向客户', rows: 400, mapped: 15, headers: 18 })).toBe(
      '意向客户 · 400行 · 识别15/18列',
    );
    expect(text('zh-CN')('registers.rows', { rows: 12_400 })).toBe('12,400行');
  });

  test('chooses the English word that follows a count', () => {
    expect(text('en-US')('registers.rows', { rows: 1 })).toBe('1 row');
    expect(text('en-US')('registers.rows', { rows: 12_400 })).toBe('12,400 rows');
  });

  test('leaves a placeholder without a value in sight', () => {
    expect(fill('{rows} and {more}', { rows: 2 }, 'en-US')).toBe('2 and {more}');
  });

  test('never reads a value as a template', () => {
    expect(fill('{sheet}', { sheet: '{rows}$&' }, 'zh-CN')).toBe('{rows}$&');
  });
});

describe('localeOf', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['EN', 'en-US'],
    ['ja-JP', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('%s is spoken to in %s', (displayLanguage, locale) => {
    expect(localeOf(displayLanguage)).toBe(locale);
  });
});

describe('failureText', () => {
  const codes: Record<FailureTextCode, true> = {
    cellEditing: true,
    protected: true,
    readOnly: true,
    tooLarge: true,
    busy: true,
    connection: true,
    sheetGone: true,
    noRegister: true,
    noLeads: true,
    filtered: true,
    tableCannotGrow: true,
    noRoom: true,
    structureProtected: true,
    settingsNameTaken: true,
    settingsFile: true,
    noCards: true,
    noCard: true,
    noCardForm: true,
    isCard: true,
    noRowsChosen: true,
    customerGone: true,
    noRowsShown: true,
    tooManyCards: true,
    nothingToReport: true,
    nothingCounted: true,
    ownerUnknown: true,
    branchUnknown: true,
    customerUnknown: true,
    customerMissing: true,
    nothingOverdue: true,
    amountWrong: true,
    sheetChanged: true,
    columnGone: true,
    openRun: true,
    nothingToUndo: true,
    runUnknown: true,
    undoUnsupported: true,
    nameTaken: true,
    closed: true,
    cancelled: true,
    unsupported: true,
    unknown: true,
  };

  /** What a sentence cannot do without. */
  const told: Partial<Record<FailureTextCode, Readonly<Record<string, string>>>> = {
    nothingToReport: { kinds: '来店登记', report: '来店登记统计' },
    nothingCounted: { sheets: '发货', report: '客户结构分析' },
    ownerUnknown: { owner: '李晓' },
    branchUnknown: { branch: '杭州分公司' },
    customerUnknown: { customer: '华东' },
    nothingOverdue: { customer: '华东机电' },
  };

  test.each(Object.keys(codes) as FailureTextCode[])('says in both languages what %s means and what to do', (code) => {
    for (const locale of LOCALES)
      for (const params of [{ sheet: '意向客户' }, undefined]) {
        const sentence = failureText(locale, code, { ...told[code], ...params });
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence).toMatch(locale === 'zh-CN' ? /。$/ : /\.$/);
      }
  });

  test('names the worksheet where it is known', () => {
    expect(failureText('zh-CN', 'protected', { sheet: '意向客户' })).toBe(
      '工作表“意向客户”受保护，不能写入。请在“审阅”里撤消工作表保护，然后再试一次。',
    );
    expect(failureText('zh-CN', 'protected')).toMatch(/^工作表受保护/);
    expect(failureText('en-US', 'protected', { sheet: 'Leads' })).toMatch(/^Worksheet “Leads” is protected/);
  });
});
