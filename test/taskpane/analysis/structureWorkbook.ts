import type { StructureForm, StructureSummary } from '../../../src/actions/structure/types';
import type { TracedFigure } from '../../../src/actions/trace/types';
import type { RecognisedSheet } from '../../../src/actions/types';
import { serialDay } from '../../../src/domain/cell/day';
import * as structureActions from '../../../src/taskpane/session/structureActions';

/** The actions of the analysis as mocks. */
export const structure = jest.mocked(structureActions);

export const TODAY = serialDay(2026, 11, 21);

export const TRADES: RecognisedSheet = {
  name: '订单',
  kind: 'trades',
  layout: 'register',
  rows: 312,
  mapped: 14,
  headers: 16,
  questions: 0,
};

/** A workbook that remembers nothing yet. */
export const FORM: StructureForm = {
  options: {},
  branches: ['杭州店', '宁波店'],
  owners: ['李敏', '王强'],
  measures: ['amount', 'quantity', 'margin'],
};

/** A summary with two months and two customers; seven lines are not counted. */
export const SUMMARY: StructureSummary = {
  head: [
    { label: '销售额', text: '112.0 万元' },
    { label: '比上期', text: '+12.0%' },
    { label: '客户数', text: '61' },
    { label: '最大客户占比', text: '31.2%' },
    { label: 'HHI', text: '1,420' },
    { label: '新增 / 流失', text: '6 / 4' },
  ],
  trend: [
    { label: '2026-10', value: 1_000_000 },
    { label: '2026-11', value: 1_120_000 },
  ],
  largest: [
    { label: '华东机电', value: 349_440, share: 0.312 },
    { label: '宁波五金', value: 112_000, share: 0.1 },
  ],
  figures: {
    total: 1_120_000,
    customers: 61,
    composition: { product: [], region: [], sales: [] },
    pyramid: [],
    abc: [],
    cr1: 0.312,
    cr3: null,
    cr5: null,
    hhi: 1420,
    effective: null,
    gini: null,
    movement: { start: 59, new: 6, revived: 0, lost: 4, end: 61 },
  },
  quality: {
    used: 305,
    unused: [
      { reason: 'noAmount', count: 4, amount: 0 },
      { reason: 'void', count: 3, amount: 2_000 },
    ],
    sourceTotal: 1_122_000,
    usedTotal: 1_120_000,
  },
  unusedSheet: '未采用明细',
};

export const MADE = {
  id: 'structure',
  sheet: '客户结构分析',
  rows: 305,
  findings: ['最大客户华东机电占 31.2%，上期 28.0%', '订单312行，采用305行'],
  summary: SUMMARY,
} as const;

/** 整车 has 520,000 of it, in two rows. */
export const FIGURE: TracedFigure = {
  sheet: '客户结构分析',
  cell: 'C12',
  title: '商品构成 · 整车 · 本期',
  shown: '520,000',
  now: '520,000',
  changed: false,
  how: '',
  terms: [
    {
      name: '本期',
      value: '520,000',
      rows: [
        { sheet: '订单', row: 5, name: '华东机电', day: '2026-11-03', value: '320,000' },
        { sheet: '订单', row: 9, name: '宁波五金', day: '2026-11-12', value: '200,000' },
      ],
    },
  ],
};

/** Its share of all sales: two sums. */
export const SHARE: TracedFigure = {
  ...FIGURE,
  cell: 'D12',
  title: '商品构成 · 整车 · 占比',
  shown: '46.4%',
  now: '46.4%',
  how: '前一项 ÷ 后一项',
  terms: [...FIGURE.terms, { name: '合计', value: '1,120,000', rows: FIGURE.terms[0]?.rows ?? [] }],
};

/** Tells the pane that another cell of a generated sheet was selected. */
export let select: () => void = () => undefined;
export const stopWatching = jest.fn();

/** A workbook whose analysis comes to `MADE`; it remembers and offers what is given. */
export function givenStructure(form: Partial<StructureForm> = {}): void {
  structure.structureForm.mockReset().mockResolvedValue({ ...FORM, ...form });
  structure.makeStructure.mockReset().mockResolvedValue(MADE);
  structure.traceFigure.mockReset().mockResolvedValue(null);
  stopWatching.mockReset();
  structure.watchFigure.mockReset().mockImplementation((onChange) => {
    select = onChange;
    return Promise.resolve(stopWatching);
  });
}
