import { childOf, element, parsePart, unescapeText, withoutPrefix, type Element } from '../xlsx/xml';
import { XML_DECLARATION } from '../xlsx/package';
import { addressOf, rectOf, type Rect } from './address';

interface TableColumnData {
  name: string;
  /** The rest of `<tableColumn>` as it was opened. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** A table as its part in the file describes it. */
export class TableData {
  /** Header and totals rows included. */
  rect: Rect;
  name: string;
  columns: TableColumnData[];
  headerRow: boolean;
  totalsRow: boolean;
  style: string;
  styleFlags: Record<string, string>;
  /** The children of `<autoFilter>` as text; null for a table without filter buttons. */
  filter: string | null;
  readonly id: number;
  /** Part name; undefined until the workbook is saved. */
  part?: string;
  changed = false;
  private readonly root: Element | null;

  private constructor(root: Element | null, id: number, name: string, rect: Rect) {
    this.root = root;
    const a = root?.attributes ?? {};
    this.id = id;
    this.name = name;
    this.rect = rect;
    this.headerRow = a.headerRowCount !== '0';
    this.totalsRow = Number(a.totalsRowCount ?? 0) > 0;
    this.columns = (childOf(root ?? undefined, 'tableColumns')?.children ?? []).map(({ attributes, children }) => ({
      name: unescapeText(attributes.name ?? ''),
      attributes,
      inner: children.map((child) => child.xml).join(''),
    }));
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

  /** The rectangle of the data rows; null for a table without any. */
  get body(): Rect | null {
    const top = this.headerRow ? 1 : 0;
    const rows = this.rect.rows - top - (this.totalsRow ? 1 : 0);
    return rows > 0 ? { ...this.rect, row: this.rect.row + top, rows } : null;
  }

  /** Columns by their headers: those that stay keep what the file says of them; new ones are plain. */
  setHeaders(headers: readonly string[]): void {
    this.columns = headers.map((name, i) => {
      const same =
        this.columns[i]?.name === name ? this.columns[i] : this.columns.find((column) => column.name === name);
      return same ?? { name, attributes: {}, inner: '' };
    });
    this.changed = true;
  }

  toXml(): string {
    const ref = addressOf(this.rect);
    const filterRect = { ...this.rect, rows: this.rect.rows - (this.totalsRow ? 1 : 0) };
    const parts: Record<string, string> = {};
    for (const { name, xml } of this.root?.children ?? []) parts[name] = (parts[name] ?? '') + xml;
    const used = new Set<number>();
    let nextId = Math.max(0, ...this.columns.map((column) => Number(column.attributes.id ?? 0)));
    const columns = this.columns.map(({ name, attributes, inner }) => {
      let id = Number(attributes.id ?? 0);
      if (!id || used.has(id)) id = ++nextId;
      used.add(id);
      // Excel's own spelling of a line break in a header.
      return element('tableColumn', { ...attributes, id, name }, inner).replace(/&#10;/g, '_x000a_');
    });
    const filter =
      this.filter !== null && this.headerRow ? element('autoFilter', { ref: addressOf(filterRect) }, this.filter) : '';
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
      totalsRowShown: this.root?.attributes.totalsRowShown ?? 0,
    };
    const inner =
      filter +
      (parts.sortState ?? '') +
      element('tableColumns', { count: columns.length }, columns.join('')) +
      style +
      (parts.extLst ?? '');
    return XML_DECLARATION + element('table', attributes, inner);
  }
}
