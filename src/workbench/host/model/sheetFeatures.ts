import type { SheetPart } from '../xlsx/sheetPart';
import { childOf, element, escapeText, type Attributes } from '../xlsx/xml';
import { readRanges } from '../xlsx/readGrid';
import { addressOf, intersect, subtract, type Rect } from './address';
import { shiftFormula, shiftRect, type Shift } from './shift';

/** A data validation as it stands in the file. */
export interface Validation {
  readonly ranges: readonly Rect[];
  /** Attributes of `<dataValidation>` without sqref. */
  readonly attributes: Attributes;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** One rule of conditional formatting. */
export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** Attributes of `<cfRule>`; type, priority and dxfId among them. */
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
  /** Other children of `<cfRule>` (colour scales, bars, icons), as text. */
  readonly rest: string;
}

const sqref = (ranges: readonly Rect[]) => ranges.map(addressOf).join(' ');

/** The parts of a worksheet around its cells that the host reads and changes; each is written back only if it changed. */
export class SheetFeatures {
  merges: Rect[];
  validations: Validation[];
  rules: ConditionalRule[];
  private readonly changed = new Set<'merges' | 'validations' | 'rules'>();
  private nextRule = 1;

  constructor(private readonly part: SheetPart) {
    this.merges = part.one('mergeCells')?.children.flatMap(({ attributes }) => readRanges(attributes.ref)) ?? [];
    this.validations =
      part.one('dataValidations')?.children.map((validation) => {
        const { sqref: ranges, ...attributes } = validation.attributes;
        return {
          ranges: readRanges(ranges),
          attributes,
          formula1: childOf(validation, 'formula1')?.text,
          formula2: childOf(validation, 'formula2')?.text,
        };
      }) ?? [];
    this.rules = part.all('conditionalFormatting').flatMap((block) =>
      block.children
        .filter((rule) => rule.name === 'cfRule')
        .map((rule) => ({
          id: `{cf-${this.nextRule++}}`,
          ranges: readRanges(block.attributes.sqref),
          attributes: rule.attributes,
          formulas: rule.children.filter((child) => child.name === 'formula').map((child) => child.text),
          rest: rule.children
            .filter((child) => child.name !== 'formula')
            .map((child) => child.xml)
            .join(''),
        })),
    );
  }

  setMerges(merges: Rect[]): void {
    this.merges = merges;
    this.changed.add('merges');
  }

  setValidations(validations: Validation[]): void {
    this.validations = validations;
    this.changed.add('validations');
  }

  setRules(rules: ConditionalRule[]): void {
    this.rules = rules;
    this.changed.add('rules');
  }

  newRuleId(): string {
    return `{cf-${this.nextRule++}}`;
  }

  /** The validation of the cells of `rect`: undefined where there is none, null where they differ. */
  validationAt(rect: Rect): Validation | undefined | null {
    const hits = this.validations.filter(({ ranges }) => ranges.some((range) => intersect(range, rect)));
    const [only] = hits;
    if (!only) return undefined;
    const left = only.ranges.reduce<Rect[]>((rest, range) => rest.flatMap((piece) => subtract(piece, range)), [rect]);
    return hits.length === 1 && left.length === 0 ? only : null;
  }

  /** Gives the cells of `rect` this validation, or none. */
  putValidation(rect: Rect, validation: Omit<Validation, 'ranges'> | null): void {
    const rest = this.validations
      .map((one) => ({ ...one, ranges: one.ranges.flatMap((range) => subtract(range, rect)) }))
      .filter(({ ranges }) => ranges.length);
    this.setValidations(validation ? [...rest, { ...validation, ranges: [rect] }] : rest);
  }

  shift(home: string, shift: Shift): void {
    const ranges = (list: readonly Rect[]) =>
      list.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
    const formula = (text: string) => shiftFormula(text, home, home, shift);
    const optional = (text: string | undefined) => (text === undefined ? undefined : formula(text));
    if (this.merges.length) this.setMerges(ranges(this.merges));
    if (this.validations.length)
      this.setValidations(
        this.validations
          .map((v) => ({
            ...v,
            ranges: ranges(v.ranges),
            formula1: optional(v.formula1),
            formula2: optional(v.formula2),
          }))
          .filter((v) => v.ranges.length),
      );
    if (this.rules.length)
      this.setRules(
        this.rules
          .map((rule) => ({ ...rule, ranges: ranges(rule.ranges), formulas: rule.formulas.map(formula) }))
          .filter((rule) => rule.ranges.length),
      );
  }

  /** Writes what changed back into the part. */
  save(): void {
    if (this.changed.has('merges')) {
      const cells = this.merges.map((rect) => element('mergeCell', { ref: addressOf(rect) }));
      this.part.replace(
        'mergeCells',
        cells.length ? [element('mergeCells', { count: cells.length }, cells.join(''))] : [],
      );
    }
    if (this.changed.has('validations')) {
      const list = this.validations.map(validationXml);
      this.part.replace(
        'dataValidations',
        list.length ? [element('dataValidations', { count: list.length }, list.join(''))] : [],
      );
    }
    if (this.changed.has('rules')) this.part.replace('conditionalFormatting', this.rules.map(ruleXml));
    this.changed.clear();
  }
}

function validationXml({ ranges, attributes, formula1, formula2 }: Validation): string {
  const formulas =
    (formula1 === undefined ? '' : element('formula1', {}, escapeText(formula1))) +
    (formula2 === undefined ? '' : element('formula2', {}, escapeText(formula2)));
  return element('dataValidation', { ...attributes, sqref: sqref(ranges) }, formulas);
}

function ruleXml({ ranges, attributes, formulas, rest }: ConditionalRule): string {
  const inner = formulas.map((formula) => element('formula', {}, escapeText(formula))).join('') + rest;
  return element('conditionalFormatting', { sqref: sqref(ranges) }, element('cfRule', attributes, inner));
}
