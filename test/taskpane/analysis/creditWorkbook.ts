import type {
  CreditCustomers,
  CreditForm,
  CreditSummary,
  JudgementForm,
  OrderAnswer,
} from '../../../src/actions/credit/types';
import type { RecognisedSheet } from '../../../src/actions/types';
import * as creditActions from '../../../src/taskpane/session/creditActions';

/** The actions of the credit analysis as mocks. */
export const credit = jest.mocked(creditActions);

export const TRADES: RecognisedSheet = {
  name: '发货',
  kind: 'trades',
  layout: 'register',
  rows: 312,
  mapped: 14,
  headers: 16,
  questions: 0,
};

/** A workbook that remembers nothing yet; no row of a customer is selected. */
export const FORM: CreditForm = {
  options: {},
  owners: ['李敏', '王强'],
};
const CUSTOMERS: CreditCustomers = { names: ['华东机电', '宁波五金', '台州阀门'] };

/** The six documents of ANALYSIS C7: 290,000 owed, 190,000 of it overdue. */
export const SUMMARY: CreditSummary = {
  head: [
    { label: '应收总额', text: '29.0 万元' },
    { label: '逾期额', text: '19.0 万元' },
    { label: '逾期率', text: '65.5%' },
    { label: 'DSO', text: '54.8 天' },
    { label: '超额度客户', text: '1' },
    { label: '未匹配回款', text: '0' },
  ],
  aging: [
    { label: '未到期', value: 100_000, share: 100 / 290 },
    { label: '1–30天', value: 50_000, share: 50 / 290 },
    { label: '31–60天', value: 60_000, share: 60 / 290 },
    { label: '61–90天', value: 40_000, share: 40 / 290 },
    { label: '91–180天', value: 20_000, share: 20 / 290 },
    { label: '180天以上', value: 20_000, share: 20 / 290 },
  ],
  months: [
    { label: '2026-10', due: 150_000, overdue: 50_000 },
    { label: '2026-11', due: 100_000, overdue: 190_000 },
  ],
  grades: [
    { grade: 'AA', count: 12 },
    { grade: 'C', count: 1 },
    { grade: '不评级', count: 3 },
  ],
  act: [
    { customer: '华东机电', text: '逾期 19.0 万元，最长 325 天，停止供货并催收' },
    { customer: '宁波五金', text: '超额度 1.8 万元，主管审批' },
  ],
  figures: {
    receivables: 290_000,
    overdue: 190_000,
    overdueShare: 190 / 290,
    aging: [],
    dso: null,
    dsoAnnual: null,
    dsoCountBack: 54.8,
    dsoBest: null,
    delinquentDays: null,
    grades: {},
    prepaid: 0,
    disputed: 0,
    unmatchedReceipts: 0,
    expectedLoss: 18_020,
  },
  customers: [],
  quality: {
    used: 305,
    unused: [
      { side: 'document', reason: 'noAmount', count: 4, amount: 0 },
      { side: 'receipt', reason: 'noCustomer', count: 3, amount: 2_000 },
    ],
    documents: 0,
    returns: 0,
    receipts: 0,
    others: 0,
  },
  unusedSheet: '信用分析未采用明细',
};

export const MADE = {
  id: 'credit',
  sheet: '客户信用分析',
  rows: 305,
  findings: ['逾期率 65.5%，上月末 25.0%', '最大欠款客户华东机电占 62.1%'],
  sheets: [
    { id: 'credit', sheet: '客户信用分析' },
    { id: 'credit-ratings', sheet: '客户信用明细' },
  ],
} as const;

export const ALLOWED: OrderAnswer = {
  customer: '华东机电',
  amount: 12_000,
  allowed: true,
  over: 0,
  reason: '发货后已用 82,000 元，在额度 100,000 元以内。',
  approver: '',
  figures: [
    { label: '等级', text: 'AA' },
    { label: '批准额度', text: '100,000' },
    { label: '已用', text: '70,000' },
    { label: '可用', text: '30,000' },
    { label: '逾期', text: '0' },
    { label: '预收', text: '0' },
  ],
};

/** Two of the five items are judged. */
export const JUDGEMENT: JudgementForm = {
  customer: '华东机电',
  items: [
    { item: 'business', label: '经营状况', weight: 8, value: 80 },
    { item: 'standing', label: '行业地位', weight: 5, value: null },
    { item: 'cooperation', label: '合作态度', weight: 7, value: 90 },
    { item: 'management', label: '管理素质', weight: 5, value: null },
    { item: 'lawsuits', label: '诉讼与负面', weight: 5, value: null },
  ],
  by: '周会计',
  on: '2026-10-08',
  people: ['周会计', '王经理'],
};

/** A workbook whose analysis comes to `MADE`; it remembers and offers what is given. */
export function givenCredit(form: Partial<CreditForm & CreditCustomers> = {}): void {
  const { names = CUSTOMERS.names, selected, ...rest } = form;
  credit.creditForm.mockReset().mockResolvedValue({ ...FORM, ...rest });
  credit.creditCustomers.mockReset().mockResolvedValue({ names, ...(selected === undefined ? {} : { selected }) });
  credit.makeCredit.mockReset().mockResolvedValue({ ...MADE, summary: SUMMARY });
  credit.selectedCustomer.mockReset().mockResolvedValue(null);
  credit.checkOrder.mockReset().mockResolvedValue(ALLOWED);
  credit.makePaper.mockReset().mockResolvedValue({ id: 'credit', sheet: '对账单 华东机电', rows: 9, findings: [] });
  credit.judgementForm.mockReset().mockImplementation(({ customer }) => Promise.resolve({ ...JUDGEMENT, customer }));
  credit.saveJudgement.mockReset().mockResolvedValue({
    written: [{ sheet: '信用', row: 8, isNew: false }],
    problems: [],
    conflicts: [],
    next: '',
  });
}
