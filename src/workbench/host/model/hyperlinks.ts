import type { SheetPart } from '../xlsx/sheetPart';
import { element, type Attributes } from '../xlsx/xml';
import { addressOf, equalRects, intersect, parseAddress, subtract, type Rect } from './address';
import { shiftRect, type Shift } from './shift';
import type { Worksheet } from './worksheet';

/** A hyperlink as the API shows it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

interface Link {
  readonly rect: Rect;
  /** Attributes of `<hyperlink>` without ref and r:id. */
  readonly attributes: Attributes;
  /** Where it leads outside the workbook. */
  readonly target?: string;
  /** The relationship that says so; undefined until the workbook is saved. */
  readonly relationship?: string;
}

/** The hyperlinks of a sheet. */
export class HyperlinkList {
  private links: readonly Link[];
  private changed = false;

  constructor(
    private readonly part: SheetPart,
    targetOf: (relationship: string) => string | undefined,
  ) {
    this.links = (part.one('hyperlinks')?.children ?? []).flatMap(
      ({ attributes: { ref, 'r:id': relationship, ...rest } }) => {
        const rect = parseAddress(ref ?? '');
        const target = relationship === undefined ? undefined : targetOf(relationship);
        return rect ? [{ rect, attributes: rest, target, relationship }] : [];
      },
    );
  }

  get all(): readonly Link[] {
    return this.links;
  }

  at(rect: Rect): Link | undefined {
    return this.links.find((link) => intersect(link.rect, { ...rect, rows: 1, columns: 1 }));
  }

  put(rect: Rect, link: Omit<Link, 'rect'> | null): void {
    if (!link && !this.links.some((one) => intersect(one.rect, rect))) return;
    const rest = this.links.flatMap((one) => subtract(one.rect, rect).map((piece) => ({ ...one, rect: piece })));
    this.links = link ? [...rest, { ...link, rect }] : rest;
    this.changed = true;
  }

  shift(shift: Shift): void {
    const next = this.links.map((link) => ({ link, rect: shiftRect(link.rect, shift) }));
    if (next.every(({ link, rect }) => rect && equalRects(link.rect, rect))) return;
    this.links = next.flatMap(({ link, rect }) => (rect ? [{ ...link, rect }] : []));
    this.changed = true;
  }

  changeLocations(change: (location: string) => string): void {
    const next = this.links.map((link) => {
      const { location } = link.attributes;
      const after = location === undefined ? undefined : change(location);
      return after === undefined || after === location
        ? link
        : { ...link, attributes: { ...link.attributes, location: after } };
    });
    if (next.every((link, i) => link === this.links[i])) return;
    this.links = next;
    this.changed = true;
  }

  copy(other: HyperlinkList): void {
    this.links = other.links.map((link) => ({ ...link, relationship: undefined }));
    this.changed = this.links.length > 0;
  }

  /** Writes what changed back into the part; `relate` makes a relationship to an outside target. */
  save(relate: (target: string) => string): void {
    if (!this.changed) return;
    this.changed = false;
    this.links = this.links.map((link) =>
      link.target === undefined || link.relationship !== undefined
        ? link
        : { ...link, relationship: relate(link.target) },
    );
    const entries = this.links.map(({ rect, attributes, relationship }) =>
      element('hyperlink', { ref: addressOf(rect), 'r:id': relationship, ...attributes }),
    );
    this.part.replace('hyperlinks', entries.length ? [element('hyperlinks', {}, entries.join(''))] : []);
  }
}

export function hyperlinkOf(sheet: Worksheet, rect: Rect): Hyperlink | null {
  const link = sheet.$features.hyperlinks.at(rect);
  if (!link) return null;
  const { location, tooltip } = link.attributes;
  return {
    ...(link.target === undefined ? {} : { address: link.target }),
    ...(location === undefined ? {} : { documentReference: location }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    textToDisplay: sheet.getCell(rect.row, rect.column).text[0]?.[0] ?? '',
  };
}

/** Gives the cells a hyperlink, its text and the looks of one. */
export function setHyperlink(sheet: Worksheet, rect: Rect, link: Hyperlink | null): void {
  if (!link) return removeHyperlinks(sheet, rect);
  sheet.$assertAllowed('insertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = link;
  const cell = sheet.getCell(rect.row, rect.column);
  const shown =
    textToDisplay ?? (sheet.$value(rect.row, rect.column) === '' ? (address ?? documentReference) : undefined);
  if (shown !== undefined) cell.values = shown;
  const text = cell.text[0]?.[0] ?? '';
  sheet.$features.hyperlinks.put(rect, {
    target: address,
    attributes: {
      ...(documentReference === undefined ? {} : { location: documentReference }),
      ...(screenTip === undefined ? {} : { tooltip: screenTip }),
      display: text,
    },
  });
  sheet.$range(rect).format.$patch({ font: { color: '0563C1', underline: 'single' } });
}

export function removeHyperlinks(sheet: Worksheet, rect: Rect): void {
  sheet.$features.hyperlinks.put(rect, null);
  sheet.$workbook.$dirty = true;
}
