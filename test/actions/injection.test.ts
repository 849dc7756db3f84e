import { cardIndex, cardsToRegister, registerToCards, writeCard } from '../../src/actions/cards';
import { grade } from '../../src/actions/grade';
import { showJournal, undo } from '../../src/actions/journal';
import { saveMapping } from '../../src/actions/mapping';
import { createSettings, exportSettings, importSettings } from '../../src/actions/settings';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { TODAY, workbookOf } from '../excel/hosted';
import { PAYLOADS } from '../excel/payloads';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

/** As a user has it in a cell: text. */
const text = (payload: string) => `'${payload}`;

/** Free text everywhere it may stand. */
const register = (payload: string, header = '列') => ({
  意向客户: [
    ['客户编号', '客户姓名', '联系电话', '意向车型', '意向级别', '建卡日期', '备注', text(header)],
    ['YX1', text(payload), '13800138000', text(payload), 'A', '2026-11-10', text(payload), text(payload)],
    ['YX2', '李四', '13800138001', '朗逸', 'H', '2026-11-02', text(payload), ''],
  ],
});
const headed = (payload: string) => register(payload, `${payload}列`);
const cards = (payload: string) => ({
  张三: [
    ['意向客户管理卡'],
    ['客户姓名', text(payload), '联系电话', '13800138000'],
    ['意向车型', text(payload), '意向级别', 'A'],
    ['备注', text(payload), '建卡日期', '2026-10-08'],
  ],
});

/** Every action that writes text of the user, and the worksheet it then stands in. */
const PATHS: readonly (readonly [
  string,
  (payload: string) => Parameters<typeof workbookOf>[0],
  (payload: string) => Promise<unknown>,
  string | null,
])[] = [
  ['writeCard', () => cards('张三'), (payload) => writeCard({ ...CONTEXT, sheet: '张三', values: { name: payload, model: payload, note: payload } }), '张三'], // prettier-ignore
  ['registerToCards', register, () => registerToCards({ ...CONTEXT, rows: [1, 2] }), '李四'],
  ['cardsToRegister', cards, () => cardsToRegister(CONTEXT), '意向客户汇总'],
  ['cardIndex', cards, () => cardIndex(CONTEXT), '客户卡目录'],
  ['grade', register, () => grade(CONTEXT), null],
  [
    'saveMapping',
    headed,
    (payload) => saveMapping(CONTEXT, { sheet: '意向客户', columns: [{ header: `${payload}列`, occurrence: 1, field: 'note' }] }), // prettier-ignore
    null,
  ],
  [
    'importSettings',
    headed,
    async (payload) => {
      await createSettings(CONTEXT);
      await saveMapping(CONTEXT, {
        sheet: '意向客户',
        columns: [{ header: `${payload}列`, occurrence: 1, field: 'note' }],
      });
      const file = await exportSettings(CONTEXT);
      workbookOf(headed(payload));
      await importSettings(CONTEXT, file);
    },
    null,
  ],
];

const formulas = ({ workbook }: ExcelHost) => workbook.$sheets.filter(({ $grid }) => $grid.formulaCount > 0);

describe.each(PATHS)('text that could be a formula stays text: %s', (_name, start, run, shows) => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))('%s', async (_json, payload) => {
    const host = workbookOf(start(payload));
    await run(payload);
    expect(formulas(host).map(({ name }) => name)).toEqual([]);
    if (shows !== null) {
      const cells = host.workbook.$sheet(shows)?.getUsedRange(true).values.flat().map(String) ?? [];
      expect(cells.map((cell) => cell.trim())).toContain(payload.trim());
    }
  });
});

it('stays text in the journal and after taking back, also as the name of a worksheet', async () => {
  for (const name of ['=1+1', '+8613800138000', '-2', '@SUM(A1)']) {
    const host = workbookOf({ [name]: register('=1+1').意向客户 });
    await grade(CONTEXT);
    await showJournal(CONTEXT);
    await undo(CONTEXT);
    expect(formulas(host)).toEqual([]);
  }
});
