import type { NamedRange } from 'hucre';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import {
  ACTIVITIES,
  AUTHORITY,
  CHANNELS,
  COLOURS,
  GRADES,
  GRADE_MEANINGS,
  LOST_KINDS,
  LOST_REASONS,
  MODES,
  MONEY,
  NEED,
  NO_INFO_REASONS,
  OUTCOMES,
  PRODUCTS,
  RINGS,
  SALESPEOPLE,
  SOURCES,
  STAFF,
  STATES,
} from '../reference';
import type { SheetCell } from './register';
import { HEADER_STYLE, TITLE_STYLE, gridStyle } from './style';

export const LISTS_SHEET = '基础资料';
const HEADER_ROW = 2;

interface Block {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const single = (header: string, values: readonly string[]): Block => ({
  headers: [header],
  rows: values.map((one) => [one]),
});

/** Lists that drop-downs offer, by the name under which formulas know them. */
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['信息来源', SOURCES],
  ['来访方式', CHANNELS],
  ['未留档原因', NO_INFO_REASONS],
  ['跟进方式', MODES],
  ['有效性', OUTCOMES],
  ['客户状态', STATES],
  ['购买力', MONEY],
  ['决定权', AUTHORITY],
  ['需求', NEED],
  ['推进结果', ['升级', '维持', '降级', '成交', '战败', '休眠']],
  ['战败类型', LOST_KINDS],
  ['战败原因', LOST_REASONS],
  ['客户类别', RINGS],
  ['活动类型', ACTIVITIES],
  ['颜色', COLOURS],
  ['是否', ['是', '否']],
];

/** The blocks from left to right; an empty column stands between tables of several columns. */
const BLOCKS: readonly (Block | null)[] = [
  { headers: ['工号', '姓名', '岗位', '在职'], rows: STAFF.map((one) => [one.no, one.name, one.role, '是']) },
  null,
  { headers: ['车型', '能源类型', '指导价(元)'], rows: PRODUCTS.map((one) => [one.model, one.energy, one.price]) },
  null,
  { headers: ['意向级别', '判定标准'], rows: GRADES.map((grade) => [grade, GRADE_MEANINGS[grade]]) },
  null,
  ...LISTS.map(([name, values]) => single(name, values)),
];

/** Writes the lists of the store; it holds no customers. */
export function listsSheet(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([
    [
      '0,0',
      { value: '基础资料(下拉清单)', style: { ...TITLE_STYLE, alignment: { horizontal: 'left', vertical: 'center' } } },
    ],
  ]);
  const columns: { width: number }[] = [];
  for (const block of BLOCKS) {
    if (block === null) {
      columns.push({ width: 3 });
      continue;
    }
    const first = columns.length;
    block.headers.forEach((header, c) => {
      cells.set(`${HEADER_ROW - 1},${first + c}`, { value: header, style: HEADER_STYLE });
      columns.push({ width: header === '判定标准' ? 16 : 12 });
    });
    block.rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const isMoney = typeof value === 'number';
        cells.set(`${HEADER_ROW + r},${first + c}`, {
          value: isMoney ? value : String(value),
          style: gridStyle(isMoney ? 'money' : 'short'),
        });
      }),
    );
  }
  return {
    name: LISTS_SHEET,
    columns,
    cells,
    rowDefs: new Map([
      [0, { height: 28 }],
      [HEADER_ROW - 1, { height: 24 }],
    ]),
    freezePane: { rows: HEADER_ROW, columns: 0 },
    view: { tabColor: { rgb: 'A5A5A5' }, showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  };
}

/** The named ranges of the drop-downs. 销售顾问 offers the salespeople only, who stand first in the staff list. */
export function listNames(): NamedRange[] {
  const names: NamedRange[] = [];
  let column = 0;
  for (const block of BLOCKS) {
    if (block === null) {
      column += 1;
      continue;
    }
    const staff = block.headers[0] === '工号';
    const letter = colToLetter(column + (staff ? 1 : 0));
    const length = staff ? SALESPEOPLE.length : block.rows.length;
    const range = `${LISTS_SHEET}!$${letter}$${HEADER_ROW + 1}:$${letter}$${HEADER_ROW + length}`;
    names.push({ name: staff ? '销售顾问' : (block.headers[0] ?? ''), range });
    column += block.headers.length;
  }
  return names;
}
