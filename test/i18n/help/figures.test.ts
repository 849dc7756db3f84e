import { readFileSync } from 'node:fs';
import { checkOrder } from '../../../src/actions/credit/checkOrder';
import { makeCredit } from '../../../src/actions/credit/makeCredit';
import { makeStructure } from '../../../src/actions/structure/makeStructure';
import { helpText } from '../../../src/i18n/help';
import { CREDIT_TOPICS, ORDER_TOPICS, STRUCTURE_TOPICS, type HelpTopic } from '../../../src/i18n/help/topics';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
/** 销售额（元） is explained under 销售额, 已用 under 已用额度. */
const named = (label: string) => label.replace(/（.*/, '');
const titles = (topics: readonly HelpTopic[]) => topics.map((topic) => helpText('zh-CN', topic).title);

/** The labels of figures, each as far as the title of its explanation says it. */
function expectExplained(figures: readonly { readonly label: string }[], topics: readonly HelpTopic[]): void {
  const explained = titles(topics);
  expect(figures.map(({ label }, i) => (explained[i]?.includes(named(label)) ? explained[i] : label))).toEqual(
    explained,
  );
}

beforeAll(() => {
  connect(ExcelHost.open(readFileSync('assets/samples/商贸公司客户与应收.xlsx')));
});

it('explains every head figure of the structure analysis, in its order', async () => {
  const { summary } = await makeStructure({ ...CONTEXT, options: { period: 'last-month' } });
  expectExplained(summary.head, STRUCTURE_TOPICS);
});

it('explains every head figure of the credit analysis and of the answer to an order, in their order', async () => {
  const { summary } = await makeCredit({ ...CONTEXT, options: {} });
  expectExplained(summary.head, CREDIT_TOPICS);
  const [first] = summary.customers;
  const answer = await checkOrder({ ...CONTEXT, question: { customer: first?.name ?? '', amount: 1000 } });
  expectExplained(answer.figures, ORDER_TOPICS);
});
