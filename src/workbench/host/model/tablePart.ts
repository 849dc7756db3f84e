import { childOf, element, escapeText, parsePart, unescapeText, withoutPrefix, type Element } from '../xlsx/xml';
import { XML_DECLARATION } from '../xlsx/package';
import { addressOf, rectOf, type Rect } from './address';
import type { FormulaChange } from './shift';
import { renameTable } from './structuredReferences';

export interface TableColumnData {
  name: string;
  /** The rest of `<tableColumn>`. */
  attributes: Readonly<Record<string, string>>;
  inner: string;
}

const CALCULATED = /<calculatedColumnFormula\b[^>]*>([\s\S]*?)<\/calculatedColumnFormula>/;

/** Filtered columns after columns were inserted (positive) or deleted at place `at`. */
export function shiftFilterColumns(columns: string, at: number, count: number): string {
  return columns.replace(
    /<filterColumn\b[^>]*?\bcolId="(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/filterColumn>)/g,
    (whole, column: string) => {
      const place = Number(column);
      if (place < at) return whole;
      return place < at - count ? '' : whole.replace(`colId="${place}"`, `colId="${place + count}"`);
    },
  );
}

/** A table as its part in the file describes it. */
export class TableData {
  /** Header and totals rows included. */
  rect: Rect;
  name: string;
  columns: TableColumnData[];
  headerRow: boolean;
  totalsRow: boolean;
  /** The only row under the header is a place for the first entry. */
  insertRow: boolean;
  style: string;
  styleFlags: Record<string, string>;
  /** The children of `<autoFilter>` as text; null for a table without filter buttons. */
  filter: string | null;
  readonly id: number;
  /** Part name; undefined until the workbook is saved. */
  part?: string;
  changed = false;
  private readonly root: Element | null;
  private readonly openedRef: string | undefined;
  private lastId: number;

  private constructor(root: Element | null, id: number, name: string, rect: Rect) {
    this.root = root;
    const a = root?.attributes ?? {};
    this.openedRef = a.ref;
    this.id = id;
    this.name = name;
    this.rect = rect;
    this.headerRow = a.headerRowCount !== '0';
    this.totalsRow = Number(a.totalsRowCount ?? 0) > 0;
    this.insertRow = a.insertRow === '1';
    this.columns = (childOf(root ?? undefined, 'tableColumns')?.children ?? []).map(({ attributes, children }) => ({
      name: attributes.name ?? '',
      attributes,
      inner: children.map((child) => child.xml).join(''),
    }));
    this.lastId = Math.max(0, ...this.columns.map((column) => Number(column.attributes.id ?? 0)));
    const style = childOf(root ?? undefined, 'tableStyleInfo')?.attributes;
    const { name: styleName, ...flags } = style ?? {
      showRowStripes: '1',
      showColumnStripes: '0',
      showFirstColumn: '0',
      showLastColumn: '0',
    };
    this.style = root ? (styleName ?? '') : 'TableStyleMedium2';
    this.styleFlags = flags;
    const filter = childOf(root ?? undefined, 'autoFilter');
    this.filter = filter ? filter.children.map((child) => child.xml).join('') : root ? null : '';
  }

  static open(part: string, xml: string): TableData {
    const root = parsePart(withoutPrefix(xml));
    const { id, displayName, name, ref } = root.attributes;
    const table = new TableData(root, Number(id), displayName ?? name ?? '', rectOf(ref ?? 'A1'));
    table.part = part;
    return table;
  }

  static create(id: number, name: string, rect: Rect, headers: readonly string[]): TableData {
    const table = new TableData(null, id, name, rect);
    table.setHeaders(headers);
    return table;
  }

  /** The same table once more, for a copy of its sheet. */
  copy(id: number, name: string): TableData {
    const rename = (formula: string) => renameTable(formula, this.name, name);
    const table = TableData.open('', this.toXml());
    const made = new TableData(table.root, id, name, this.rect);
    made.changeFormulas(rename);
    return made;
  }

  /** The rectangle of the data rows; null for a table without any. */
  get body(): Rect | null {
    const top = this.headerRow ? 1 : 0;
    const rows = this.rect.rows - top - (this.totalsRow ? 1 : 0);
    return rows > 0 ? { ...this.rect, row: this.rect.row + top, rows } : null;
  }

  /** The columns' names, from left to right; what else the file says of a column stays with its place. */
  setHeaders(headers: readonly string[]): void {
    this.columns = headers.map((name, i) => ({ ...(this.columns[i] ?? this.newColumn()), name }));
    this.changed = true;
  }

  private newColumn(): TableColumnData {
    return { name: '', attributes: { id: String(++this.lastId) }, inner: '' };
  }

  /** Columns were inserted before (positive) or deleted from place `at` on. */
  shiftColumns(at: number, count: number): void {
    if (count > 0) this.columns.splice(Math.max(0, at), 0, ...Array.from({ length: count }, () => this.newColumn()));
    else this.columns = this.columns.filter((_column, i) => i < at || i >= at - count);
    if (this.filter !== null) this.filter = shiftFilterColumns(this.filter, at, count);
  }

  /** The table begins `offset` columns further right and has `count` columns. */
  takeColumns(offset: number, count: number): void {
    this.columns = Array.from({ length: count }, (_column, i) => this.columns[i + offset] ?? this.newColumn());
    if (this.filter !== null && offset) this.filter = shiftFilterColumns(this.filter, 0, -offset);
  }

  /** The formula that a column's cells have in common, as the file spells it, without `=`. */
  calculatedFormula(column: number): string | undefined {
    const inner = CALCULATED.exec(this.columns[column]?.inner ?? '')?.[1];
    return inner === undefined ? undefined : unescapeText(inner);
  }

  /** Changes the formulas of columns and totals; answers whether any did. */
  changeFormulas(change: FormulaChange): boolean {
    let any = false;
    this.columns = this.columns.map((column) => {
      const inner = column.inner.replace(
        /(<(calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([\s\S]*?)(<\/\2>)/g,
        (_all, open: string, _name: string, text: string, close: string) => {
          const before = unescapeText(text);
          const after = change(before);
          any ||= after !== before;
          return open + (after === before ? text : escapeText(after)) + close;
        },
      );
      return inner === column.inner ? column : { ...column, inner };
    });
    this.changed ||= any;
    return any;
  }

  toXml(): string {
    const ref = addressOf(this.rect);
    const filterRect = { ...this.rect, rows: this.rect.rows - (this.totalsRow ? 1 : 0) };
    const parts: Record<string, string> = {};
    for (const { name, xml } of this.root?.children ?? []) parts[name] = (parts[name] ?? '') + xml;
    const columns = this.columns.map(({ name, attributes, inner }) =>
      // Excel's own spelling of a line break in a header.
      element('tableColumn', { ...attributes, name }, inner).replace(/&#10;/g, '_x000a_'),
    );
    const filterAttributes = {
      ...childOf(this.root ?? undefined, 'autoFilter')?.attributes,
      ref: addressOf(filterRect),
    };
    const filter = this.filter !== null && this.headerRow ? element('autoFilter', filterAttributes, this.filter) : '';
    const style = element('tableStyleInfo', { name: this.style || undefined, ...this.styleFlags });
    const attributes = {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      ...this.root?.attributes,
      id: this.id,
      name: this.name,
      displayName: this.name,
      ref,
      headerRowCount: this.headerRow ? undefined : 0,
      totalsRowCount: this.totalsRow ? 1 : undefined,
      insertRow: this.insertRow ? 1 : undefined,
      totalsRowShown: this.root ? this.root.attributes.totalsRowShown : this.totalsRow ? undefined : 0,
    };
    const inner =
      filter +
      // The mark of a sort names cells; Excel does without it once they are others.
      (ref === this.openedRef ? (parts.sortState ?? '') : '') +
      element('tableColumns', { count: columns.length }, columns.join('')) +
      style +
      (parts.extLst ?? '');
    return XML_DECLARATION + element('table', attributes, inner);
  }
}
