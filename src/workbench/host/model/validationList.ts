import { readRanges } from '../xlsx/readGrid';
import type { SheetPart } from '../xlsx/sheetPart';
import { childOf, childrenOf, element, escapeText, type Attributes, type Element } from '../xlsx/xml';
import { addressOf, intersect, subtract, type Rect } from './address';
import { fromFileSpelling, toFileSpelling } from './formulaSyntax';
import { shiftRects, type FormulaChange, type Shift } from './shift';

/** A data validation as it stands in the file. */
export interface Validation {
  readonly ranges: readonly Rect[];
  /** Attributes of `<dataValidation>` without sqref. */
  readonly attributes: Attributes;
  readonly formula1?: string;
  readonly formula2?: string;
  /** Stands in the extension list, where Excel puts validations that the first version of the format cannot hold. */
  readonly extended?: boolean;
  /** As it was opened, while nothing of it has changed. */
  readonly xml?: string;
}

const EXTENSION = /<x14:dataValidations\b[\s\S]*?<\/x14:dataValidations>/;

/** The data validations of a sheet, those of its extension list included. */
export class ValidationList {
  private list: readonly Validation[];
  private changed = false;

  constructor(private readonly part: SheetPart) {
    const plain = part.one('dataValidations')?.children.map((validation) => readPlain(validation)) ?? [];
    this.list = [...plain, ...readExtended(part)];
  }

  get all(): readonly Validation[] {
    return this.list;
  }

  /** The validation of the cells of `areas`: undefined where there is none, null where they differ. */
  at(areas: readonly Rect[]): Validation | undefined | null {
    const hits = this.list.filter(({ ranges }) => ranges.some((range) => areas.some((area) => intersect(range, area))));
    const [only] = hits;
    if (!only) return undefined;
    const left = only.ranges.reduce<readonly Rect[]>(
      (rest, range) => rest.flatMap((piece) => subtract(piece, range)),
      areas,
    );
    return hits.length === 1 && left.length === 0 ? only : null;
  }

  /** Gives the cells of `areas` this validation, or none. */
  put(areas: readonly Rect[], validation: Omit<Validation, 'ranges'> | null): void {
    const rest = this.list
      .map((one) => {
        const ranges = areas.reduce((pieces, area) => pieces.flatMap((piece) => subtract(piece, area)), one.ranges);
        return ranges.length === one.ranges.length && ranges.every((rect) => one.ranges.includes(rect))
          ? one
          : { ...one, ranges, xml: undefined };
      })
      .filter(({ ranges }) => ranges.length);
    if (!validation && rest.length === this.list.length && rest.every((one) => this.list.includes(one))) return;
    this.list = validation ? [...rest, { ...validation, ranges: [...areas] }] : rest;
    this.changed = true;
  }

  /** Lets rules that end with the cells of `last` go on for so many rows more, as in a table that takes in rows. */
  goOn(last: Rect, rows: number): void {
    this.update((one) => {
      const isLast = ({ row, rows: height, column, columns }: Rect) =>
        row + height - 1 === last.row && column >= last.column && column + columns <= last.column + last.columns;
      if (!one.ranges.some(isLast)) return one;
      const ranges = one.ranges.map((range) => (isLast(range) ? { ...range, rows: range.rows + rows } : range));
      return { ...one, ranges, xml: undefined };
    });
  }

  shift(shift: Shift): void {
    this.update((one) => {
      const ranges = shiftRects(one.ranges, shift);
      return ranges === one.ranges ? one : { ...one, ranges, xml: undefined };
    });
  }

  changeFormulas(change: FormulaChange): void {
    this.update((one) => {
      const formula1 = one.formula1 === undefined ? undefined : change(one.formula1);
      const formula2 = one.formula2 === undefined ? undefined : change(one.formula2);
      const same = formula1 === one.formula1 && formula2 === one.formula2;
      return same ? one : { ...one, formula1, formula2, xml: undefined };
    });
  }

  private update(change: (one: Validation) => Validation): void {
    const next = this.list.map(change);
    if (next.every((one, i) => one === this.list[i])) return;
    this.list = next.filter(({ ranges }) => ranges.length);
    this.changed = true;
  }

  /** Writes what changed back into the part. */
  save(): void {
    if (!this.changed) return;
    this.changed = false;
    const plain = this.list.filter(({ extended }) => !extended).map(plainXml);
    const attributes = this.part.one('dataValidations')?.attributes ?? {};
    this.part.replace(
      'dataValidations',
      plain.length ? [element('dataValidations', { ...attributes, count: plain.length }, plain.join(''))] : [],
    );
    this.saveExtended(this.list.filter(({ extended }) => extended).map(extendedXml));
  }

  private saveExtended(entries: readonly string[]): void {
    const [before] = this.part.texts('extLst');
    const block = before && EXTENSION.exec(before)?.[0];
    if (!before || !block) return;
    const open = (/^<[^>]*>/.exec(block)?.[0] ?? '').replace(/\scount="\d*"/, ` count="${entries.length}"`);
    this.part.replace('extLst', [before.replace(block, () => `${open}${entries.join('')}</x14:dataValidations>`)]);
    if (!entries.length) this.part.dropExtension('x14:dataValidations');
  }
}

function readPlain(validation: Element): Validation {
  const { sqref, ...attributes } = validation.attributes;
  return {
    ranges: readRanges(sqref),
    attributes,
    formula1: readFormula(childOf(validation, 'formula1')?.text),
    formula2: readFormula(childOf(validation, 'formula2')?.text),
    xml: validation.xml,
  };
}

function readExtended(part: SheetPart): Validation[] {
  const blocks = part.all('extLst').flatMap((list) => list.children.flatMap((ext) => ext.children));
  return blocks
    .filter(({ name }) => name === 'dataValidations')
    .flatMap((block) => childrenOf(block, 'dataValidation'))
    .map((validation) => ({
      ranges: readRanges(childOf(validation, 'sqref')?.text),
      attributes: validation.attributes,
      formula1: readFormula(childOf(childOf(validation, 'formula1'), 'f')?.text),
      formula2: readFormula(childOf(childOf(validation, 'formula2'), 'f')?.text),
      extended: true,
      xml: validation.xml,
    }));
}

const readFormula = (text: string | undefined) => (text === undefined ? undefined : fromFileSpelling(text));
const formulaText = (formula: string) => escapeText(toFileSpelling(formula));
const sqref = (ranges: readonly Rect[]) => ranges.map(addressOf).join(' ');

function plainXml({ ranges, attributes, formula1, formula2, xml }: Validation): string {
  if (xml !== undefined) return xml;
  const formulas =
    (formula1 === undefined ? '' : element('formula1', {}, formulaText(formula1))) +
    (formula2 === undefined ? '' : element('formula2', {}, formulaText(formula2)));
  return element('dataValidation', { ...attributes, sqref: sqref(ranges) }, formulas);
}

function extendedXml({ ranges, attributes, formula1, formula2, xml }: Validation): string {
  if (xml !== undefined) return xml;
  const formula = (name: string, text: string | undefined) =>
    text === undefined ? '' : `<x14:${name}><xm:f>${formulaText(text)}</xm:f></x14:${name}>`;
  const inner = formula('formula1', formula1) + formula('formula2', formula2);
  return element('x14:dataValidation', attributes, `${inner}<xm:sqref>${sqref(ranges)}</xm:sqref>`);
}
