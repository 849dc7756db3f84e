import { CROSS_RULE_IDS } from '../../../src/domain/settings/tables/checkRules';
import { RULE_IDS } from '../../../src/domain/validation/rules';
import type { DueKind } from '../../../src/domain/worklist/dueItem';
import { helpText } from '../../../src/i18n/help';
import { figuresEnUS } from '../../../src/i18n/help/figures.en-US';
import { figuresZhCN } from '../../../src/i18n/help/figures.zh-CN';
import { rulesEnUS } from '../../../src/i18n/help/rules.en-US';
import { rulesZhCN } from '../../../src/i18n/help/rules.zh-CN';
import { tablesEnUS } from '../../../src/i18n/help/tables.en-US';
import { tablesZhCN } from '../../../src/i18n/help/tables.zh-CN';
import {
  CREDIT_TOPICS,
  ORDER_TOPICS,
  STRUCTURE_TOPICS,
  type HelpText,
  type HelpTopic,
} from '../../../src/i18n/help/topics';
import { workEnUS } from '../../../src/i18n/help/work.en-US';
import { workZhCN } from '../../../src/i18n/help/work.zh-CN';
import type { Locale } from '../../../src/i18n';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const DUE_KINDS: Readonly<Record<DueKind, true>> = {
  contact: true,
  care: true,
  birthday: true,
  insurance: true,
  receivable: true,
  service: true,
  replenishment: true,
  revisit: true,
  revision: true,
};
const RULES = [...RULE_IDS, ...CROSS_RULE_IDS];
const ASKED: readonly HelpTopic[] = [
  ...RULES.map((rule) => `rule.${rule}` as const),
  ...(Object.keys(DUE_KINDS) as DueKind[]).map((kind) => `due.${kind}` as const),
  ...STRUCTURE_TOPICS,
  ...CREDIT_TOPICS,
  ...ORDER_TOPICS,
  ...(['grade', 'score', 'limit', 'terms', 'handling'] as const).map((key) => `credit.${key}` as const),
  ...(['grading', 'review', 'nextContact', 'worklist', 'recognition', 'preview', 'journal', 'privacy'] as const),
];
const TOPICS = [...new Set(ASKED)];

describe.each(LOCALES)('in %s', (locale) => {
  const all = TOPICS.map((topic): readonly [HelpTopic, HelpText] => [topic, helpText(locale, topic)]);

  test.each(all)('%s has a title, an explanation and a source', (_, { title, text, source }) => {
    expect([title, text, source].filter((words) => !words?.trim())).toEqual([]);
    expect(text).toMatch(locale === 'zh-CN' ? /[。]$/ : /\.$/);
    expect(source).not.toMatch(/[。.]$/);
    expect(text).not.toMatch(/[{}]/);
  });

  test('an explanation is short: it stands beside what it explains', () => {
    const most = locale === 'zh-CN' ? 160 : 420;
    expect(all.filter(([, { text }]) => text.length > most).map(([topic]) => topic)).toEqual([]);
  });

  test('no two topics have the same title', () => {
    const titles = all.map(([, { title }]) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

test('both languages explain the same', () => {
  expect(Object.keys(rulesEnUS)).toEqual(Object.keys(rulesZhCN));
  expect(Object.keys(rulesZhCN)).toEqual(RULE_IDS);
  expect(Object.keys(tablesEnUS)).toEqual(Object.keys(tablesZhCN));
  expect(Object.keys(tablesZhCN)).toEqual(CROSS_RULE_IDS);
  expect(Object.keys(workEnUS)).toEqual(Object.keys(workZhCN));
  expect(Object.keys(figuresEnUS)).toEqual(Object.keys(figuresZhCN));
  const known = Object.keys({ ...workZhCN, ...figuresZhCN });
  expect(known.filter((topic) => !TOPICS.includes(topic as HelpTopic))).toEqual([]);
});

describe('the Chinese explanations', () => {
  const sentences = TOPICS.flatMap((topic) => Object.values(helpText('zh-CN', topic)));

  test('use the words of the trade', () => {
    const avoided = ['排程', '撤销', '校验结果', '留资率', '有效客户', '冲突', '交易条件', '数据质量', '换手'];
    expect(sentences.filter((sentence) => avoided.some((word) => sentence.includes(word)))).toEqual([]);
    // 评级 is of credit alone.
    expect(TOPICS.filter((topic) => helpText('zh-CN', topic).text.includes('评级'))).toEqual(['credit.grade']);
  });

  test('have Chinese punctuation', () => {
    expect(sentences.filter((sentence) => /[一-鿿][,;:?!()]|[,;:?!()][一-鿿]/.test(sentence))).toEqual([]);
  });
});
