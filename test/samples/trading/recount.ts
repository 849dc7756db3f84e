import { readXlsx } from 'hucre/xlsx';
import { addMonths, dayOf, isoOf, type SerialDay } from '../calendar';
import type { UnusedReason } from '../../../src/domain/structure/tradeBook';
import { TOTAL_LABEL } from './sheets/totals';
import { SHEETS, type SheetName } from './planted';

/** A row of a sheet by its headers, with its 1-based row. */
interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, unknown>;
}

/** A delivery as it counts. */
interface Counted {
  readonly company: string;
  readonly day: SerialDay;
  /** 分; goods taken back are negative. */
  readonly fen: number;
  readonly isReturn: boolean;
  readonly category: string;
}

/** A delivery that does not count. */
interface NotCounted {
  readonly key: string;
  readonly reason: UnusedReason;
  readonly fen: number;
}

/** What stands in the saved file, counted without any code of the add-in. */
export interface Recount {
  readonly rows: Readonly<Record<SheetName, readonly SheetRow[]>>;
  /** The row of totals of a sheet, where it has one. */
  readonly totals: Readonly<Partial<Record<SheetName, SheetRow>>>;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  /** Documents that count though their customer has no number and is not called as on the list. */
  readonly namedOtherwise: number;
}

const HEADER_ROW = 1;

export const textOf = ({ cells }: SheetRow, header: string): string => {
  const value = cells.get(header);
  return value === null || value === undefined ? '' : String(value);
};

/** A number, or digits with commas; null for anything else. */
function numberOf(row: SheetRow, header: string): number | null {
  const text = textOf(row, header).replaceAll(',', '');
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** A day, however it is written; null for words. */
export function dayIn(row: SheetRow, header: string): SerialDay | null {
  const value = row.cells.get(header);
  if (value instanceof Date) return dayOf(value.toISOString().slice(0, 10));
  const [, year = '', month = '', day = ''] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(String(value ?? '')) ?? [];
  return year === '' ? null : dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Reads the saved file and counts its deliveries as of a day. */
export async function recountTrading(bytes: Uint8Array, today: SerialDay): Promise<Recount> {
  const { sheets } = await readXlsx(bytes);
  const rows: Partial<Record<SheetName, readonly SheetRow[]>> = {};
  const totals: Partial<Record<SheetName, SheetRow>> = {};
  for (const name of SHEETS) {
    const all = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const headers = (all[HEADER_ROW] ?? []).map(String);
    const found = all.slice(HEADER_ROW + 1).map((values, i): SheetRow => ({
      row: HEADER_ROW + 2 + i,
      cells: new Map(headers.map((header, c) => [header, values[c] ?? null])),
    }));
    const isTotal = (row: SheetRow): boolean => [...row.cells.values()][0] === TOTAL_LABEL;
    rows[name] = found.filter((row) => !isTotal(row));
    const total = found.find(isTotal);
    if (total) totals[name] = total;
  }
  const complete = rows as Record<SheetName, readonly SheetRow[]>;
  return { rows: complete, totals, ...countDeliveries(complete, today) };
}

function countDeliveries(
  rows: Readonly<Record<SheetName, readonly SheetRow[]>>,
  today: SerialDay,
): Pick<Recount, 'counted' | 'notCounted' | 'namedOtherwise'> {
  const byName = new Map<string, string>();
  const names = new Set<string>();
  for (const row of rows.企业客户资料) {
    const [id, name] = [textOf(row, '客户编号'), textOf(row, '客户名称')];
    names.add(name);
    for (const call of [name, name.replace(/(?:股份)?有限公司$/, ''), textOf(row, '客户简称')]) byName.set(call, id);
  }
  const ids = new Set(byName.values());
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  let namedOtherwise = 0;
  for (const row of rows.发货) {
    const isReturn = textOf(row, '单据类型') === '退货';
    const [called, number, day] = [textOf(row, '客户名称'), textOf(row, '客户编号'), dayIn(row, '发货日期')];
    const product = (numberOf(row, '数量') ?? 0) * (numberOf(row, '含税单价(元)') ?? NaN);
    const yuan = numberOf(row, '含税金额(元)') ?? (Number.isNaN(product) ? null : product);
    const fen = Math.round((yuan ?? 0) * 100) * (isReturn && (yuan ?? 0) > 0 ? -1 : 1);
    const company = ids.has(number) ? number : byName.get(called);
    const because = (reason: UnusedReason) => notCounted.push({ key: textOf(row, '单据号'), reason, fen });
    if (textOf(row, '单据状态') === '作废') because('void');
    else if (day === null) because('noDay');
    else if (day > today) because('future');
    else if (yuan === null) because('noAmount');
    else if (called === '') because('noCustomer');
    else if (company === undefined) because('unmatched');
    else {
      if (number === '' && !names.has(called)) namedOtherwise += 1;
      counted.push({ company, day, fen, isReturn, category: textOf(row, '产品类别') });
    }
  }
  return { counted, notCounted, namedOtherwise };
}

/** Who came and went in a period: a customer is one as long as its last purchase is no more than a year ago. */
interface Movement {
  readonly start: number;
  readonly new: readonly string[];
  readonly revived: readonly string[];
  readonly lost: readonly string[];
  readonly end: number;
}

/** Counts customers by what they bought, day by day; a company that has closed down is gone after its last purchase. */
export function movementIn(recount: Recount, from: string, to: string): Movement {
  const closed = new Set(
    recount.rows.企业客户资料.filter((row) => textOf(row, '状态') === '注销').map((row) => textOf(row, '客户编号')),
  );
  const days = new Map<string, SerialDay[]>();
  for (const { company, day, isReturn } of recount.counted)
    if (!isReturn) days.set(company, [...(days.get(company) ?? []), day]);
  const isCustomer = (id: string, at: SerialDay): boolean => {
    const all = days.get(id) ?? [];
    const last = Math.max(...all.filter((day) => day <= at));
    if (closed.has(id) && Math.max(...all) <= at) return false;
    return Number.isFinite(last) && addMonths(last, 12) > at;
  };
  const [before, end] = [dayOf(from) - 1, dayOf(to)];
  const ids = [...days.keys()].sort();
  const isOld = (id: string): boolean => Math.min(...(days.get(id) ?? [])) <= before;
  const came = ids.filter((id) => !isCustomer(id, before) && isCustomer(id, end));
  return {
    start: ids.filter((id) => isCustomer(id, before)).length,
    new: came.filter((id) => !isOld(id)),
    revived: came.filter(isOld),
    lost: ids.filter((id) => isCustomer(id, before) && !isCustomer(id, end)),
    end: ids.filter((id) => isCustomer(id, end)).length,
  };
}

/** Turnover of a period in 分, how many customers it has, and the largest of them with its share. */
export function turnoverIn({ counted }: Recount, from: string, to: string) {
  const sums = new Map<string, number>();
  for (const { company, day, fen } of counted) {
    if (isoOf(day) >= from && isoOf(day) <= to) sums.set(company, (sums.get(company) ?? 0) + fen);
  }
  const total = [...sums.values()].reduce((sum, fen) => sum + fen, 0);
  const [[largest, most] = ['', 0]] = [...sums].sort(([, a], [, b]) => b - a);
  return { fen: total, customers: sums.size, largest, share: Math.round((most / total) * 10_000) / 10_000 };
}
