import type { Cell, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { TODAY } from '../calendar';
import type { PipelineRow } from '../model';
import type { Column, SheetCell } from './register';
import { cellOf, gradeColours, gridRule, listValidation, overdueColour } from './register';
import type { ColumnKind } from './style';
import { GROUP_STYLE, HEADER_STYLE, REMARK_STYLE, TITLE_STYLE } from './style';

const PIPELINE_SHEET = '潜在顾客等级推进表';
/** The two header rows, 1-based: groups and merged headers, then the days below their group. */
const PIPELINE_GROUP_ROW = 3;
const PIPELINE_HEADER_ROW = 4;
const FIRST_ROW = PIPELINE_HEADER_ROW + 1;

const LEFT: readonly Column<PipelineRow>[] = [
  { header: '客户编号', width: 11, kind: 'identifier', value: (row) => row.leadId },
  { header: '顾客姓名', width: 10, kind: 'short', value: (row) => row.name },
  { header: '联系电话', width: 13, kind: 'identifier', value: (row) => row.phone },
  { header: '拟购车型', width: 10, kind: 'short', value: (row) => row.model },
  { header: '销售顾问', width: 9, kind: 'short', value: (row) => row.owner, list: '销售顾问' },
  { header: '月初级别', width: 8, kind: 'short', value: (row) => row.start, list: '意向级别' },
];
const DAYS = 31;
const RIGHT: readonly Column<PipelineRow>[] = [
  { header: '当前级别', width: 8, kind: 'short', value: (row) => row.now, list: '意向级别' },
  { header: '推进结果', width: 9, kind: 'short', value: (row) => row.move, list: '推进结果' },
  { header: '下次回访日期', width: 12, kind: 'day', value: (row) => row.next },
  { header: '逾期天数', width: 9, kind: 'number', value: overdueDays },
  { header: '推进说明', width: 22, kind: 'text', value: (row) => row.note },
];
const FIRST_DAY = LEFT.length;
const FIRST_RIGHT = FIRST_DAY + DAYS;
const NEXT_LETTER = colToLetter(FIRST_RIGHT + 2);
const OVERDUE_LETTER = colToLetter(FIRST_RIGHT + 3);
/** Cell that holds the day for which overdue days are counted. */
const AS_OF = `$${OVERDUE_LETTER}$2`;

function overdueDays(row: PipelineRow, at: number, lastRow: number): SheetCell {
  const next = typeof row.next === 'number' ? row.next : null;
  return {
    formula: `IF(${NEXT_LETTER}${at}="","",MAX(0,${AS_OF}-${NEXT_LETTER}${at}))`,
    result: next === null ? '' : Math.max(0, TODAY - next),
    shared: { range: `${OVERDUE_LETTER}${FIRST_ROW}:${OVERDUE_LETTER}${lastRow}`, isFirst: at === FIRST_ROW },
  };
}

function columnsWithPlace(): { column: Column<PipelineRow>; at: number }[] {
  return [
    ...LEFT.map((column, i) => ({ column, at: i })),
    ...RIGHT.map((column, i) => ({ column, at: FIRST_RIGHT + i })),
  ];
}

function headerCells(cells: Map<string, Partial<Cell>>, lastColumn: number): void {
  cells.set('0,0', { value: '潜在顾客等级推进表（2026年11月）', style: TITLE_STYLE });
  cells.set('1,0', { value: '除C级以外的意向客户全部汇总；○ 计划回访  ● 已回访', style: REMARK_STYLE });
  cells.set(`1,${FIRST_RIGHT + 2}`, {
    value: '统计日期',
    style: { ...REMARK_STYLE, alignment: { horizontal: 'right', vertical: 'center' } },
  });
  cells.set(`1,${FIRST_RIGHT + 3}`, { value: TODAY, style: { ...REMARK_STYLE, numFmt: 'yyyy-mm-dd' } });
  for (let c = 0; c <= lastColumn; c++) {
    cells.set(`${PIPELINE_GROUP_ROW - 1},${c}`, { value: null, style: HEADER_STYLE });
    cells.set(`${PIPELINE_HEADER_ROW - 1},${c}`, { value: null, style: HEADER_STYLE });
  }
  for (const { column, at } of columnsWithPlace()) {
    cells.set(`${PIPELINE_GROUP_ROW - 1},${at}`, { value: column.header, style: HEADER_STYLE });
  }
  for (let d = 0; d < DAYS; d++) {
    const group = d === 0 ? '回访计划与实绩' : null;
    cells.set(`${PIPELINE_GROUP_ROW - 1},${FIRST_DAY + d}`, { value: group, style: GROUP_STYLE });
    cells.set(`${PIPELINE_HEADER_ROW - 1},${FIRST_DAY + d}`, { value: `${d + 1}日`, style: GROUP_STYLE });
  }
}

/** Writes the grade progress table with its two-row header and the marks of the days. */
export function pipelineSheet(rows: readonly PipelineRow[]): WriteSheet {
  const lastColumn = FIRST_RIGHT + RIGHT.length - 1;
  const lastRow = PIPELINE_HEADER_ROW + rows.length;
  const cells = new Map<string, Partial<Cell>>();
  headerCells(cells, lastColumn);
  rows.forEach((row, r) => {
    const at = FIRST_ROW + r;
    const put = (c: number, value: SheetCell, kind: ColumnKind): void => {
      if (value !== null) cells.set(`${at - 1},${c}`, cellOf(value, kind));
    };
    for (const { column, at: c } of columnsWithPlace()) put(c, column.value(row, at, lastRow), column.kind);
    row.marks.forEach((mark, d) => put(FIRST_DAY + d, mark, 'short'));
  });
  const range = (c: number): string => `${colToLetter(c)}${FIRST_ROW}:${colToLetter(c)}${lastRow}`;
  return {
    name: PIPELINE_SHEET,
    columns: [
      ...LEFT.map(({ width }) => ({ width })),
      ...Array.from({ length: DAYS }, () => ({ width: 4.6 })),
      ...RIGHT.map(({ width }) => ({ width })),
    ],
    cells,
    rowDefs: new Map([
      [0, { height: 32 }],
      [1, { height: 20 }],
      [PIPELINE_GROUP_ROW - 1, { height: 20 }],
      [PIPELINE_HEADER_ROW - 1, { height: 20 }],
    ]),
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: lastColumn },
      { startRow: 1, startCol: 0, endRow: 1, endCol: FIRST_RIGHT },
      ...columnsWithPlace().map(({ at }) => ({
        startRow: PIPELINE_GROUP_ROW - 1,
        startCol: at,
        endRow: PIPELINE_HEADER_ROW - 1,
        endCol: at,
      })),
      {
        startRow: PIPELINE_GROUP_ROW - 1,
        startCol: FIRST_DAY,
        endRow: PIPELINE_GROUP_ROW - 1,
        endCol: FIRST_RIGHT - 1,
      },
    ],
    dataValidations: columnsWithPlace().flatMap(({ column, at }) =>
      column.list === undefined ? [] : [listValidation(column.list, range(at))],
    ),
    conditionalRules: [
      ...gradeColours(range(5), 1),
      ...gradeColours(range(FIRST_RIGHT), 5),
      overdueColour(
        range(FIRST_RIGHT + 2),
        `AND(${NEXT_LETTER}${FIRST_ROW}<>"",${NEXT_LETTER}${FIRST_ROW}<${AS_OF})`,
        9,
      ),
      gridRule(`A${FIRST_ROW}:${colToLetter(lastColumn)}${lastRow}`, FIRST_ROW),
    ],
    freezePane: { rows: PIPELINE_HEADER_ROW, columns: 2 },
    view: { tabColor: { rgb: 'ED7D31' } },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${PIPELINE_GROUP_ROW}:$${PIPELINE_HEADER_ROW}`,
    },
  };
}
