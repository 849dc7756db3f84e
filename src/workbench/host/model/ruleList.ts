import { readRanges } from '../xlsx/readGrid';
import type { SheetPart } from '../xlsx/sheetPart';
import { element, escapeAttribute, escapeText, unescapeText, type Attributes } from '../xlsx/xml';
import { addressOf, subtract, type Rect } from './address';
import { shiftRects, type FormulaChange, type Shift } from './shift';

/** One rule of conditional formatting. */
export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** Attributes of `<cfRule>`; type, priority and dxfId among them. */
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
  /** Other children of `<cfRule>` (colour scales, bars, icons), as text. */
  readonly rest: string;
  /** Attributes of the `<conditionalFormatting>` around it, without sqref. */
  readonly block?: Attributes;
}

/** The rules of conditional formatting of a sheet. */
export class RuleList {
  private rules: readonly ConditionalRule[];
  private changed = false;
  private nextId = 1;

  constructor(private readonly part: SheetPart) {
    this.rules = part.all('conditionalFormatting').flatMap(({ attributes: { sqref, ...block }, children }) =>
      children
        .filter((rule) => rule.name === 'cfRule')
        .map((rule) => ({
          id: this.newId(),
          ranges: readRanges(sqref),
          attributes: rule.attributes,
          formulas: rule.children.filter((child) => child.name === 'formula').map((child) => child.text),
          rest: rule.children
            .filter((child) => child.name !== 'formula')
            .map((child) => child.xml)
            .join(''),
          block,
        })),
    );
  }

  private newId(): string {
    return `{00000000-000C-0000-0000-${(this.nextId++).toString(16).padStart(12, '0').toUpperCase()}}`;
  }

  get all(): readonly ConditionalRule[] {
    return this.rules;
  }

  set(rules: readonly ConditionalRule[]): void {
    this.rules = rules.filter(({ ranges }) => ranges.length);
    this.changed = true;
  }

  /** The newest rule comes first; answers its id. */
  add(rule: Omit<ConditionalRule, 'id'>): string {
    const id = this.newId();
    const later = this.rules.map((one) =>
      withAttributes(one, { priority: String(Number(one.attributes.priority ?? 1) + 1) }),
    );
    this.set([...later, { ...rule, id, attributes: { ...rule.attributes, priority: '1' } }]);
    return id;
  }

  /** Lets rules apply to further cells; rules of another sheet are added as copies. */
  extend(copies: readonly { rule: ConditionalRule; ranges: readonly Rect[] }[], own: boolean): void {
    for (const { rule, ranges } of copies) {
      if (!ranges.length) continue;
      if (!own) this.add({ ...rule, ranges });
      else
        this.set(this.rules.map((one) => (one.id === rule.id ? { ...one, ranges: [...one.ranges, ...ranges] } : one)));
    }
  }

  /** Takes the cells of `areas` out of every rule. */
  cut(areas: readonly Rect[]): void {
    this.set(
      this.rules.map((rule) => ({
        ...rule,
        ranges: areas.reduce<readonly Rect[]>(
          (pieces, area) => pieces.flatMap((piece) => subtract(piece, area)),
          rule.ranges,
        ),
      })),
    );
  }

  shift(shift: Shift): void {
    this.update((rule) => {
      const ranges = shiftRects(rule.ranges, shift);
      return ranges === rule.ranges ? rule : { ...rule, ranges };
    });
  }

  changeFormulas(change: FormulaChange): void {
    this.update((rule) => {
      const formulas = rule.formulas.map(change);
      const rest = rule.rest.replace(
        /(<cfvo\b[^>]*\btype="formula"[^>]*\bval=")([^"]*)/g,
        (_all, head: string, text: string) => head + escapeAttribute(change(unescapeText(text))),
      );
      const same = rest === rule.rest && formulas.every((formula, i) => formula === rule.formulas[i]);
      return same ? rule : { ...rule, formulas, rest };
    });
  }

  private update(change: (rule: ConditionalRule) => ConditionalRule): void {
    const next = this.rules.map(change);
    if (next.some((rule, i) => rule !== this.rules[i])) this.set(next);
  }

  /** Writes what changed back into the part. */
  save(): void {
    if (!this.changed) return;
    this.changed = false;
    // Rules that stand one after the other for the same cells share an element, as in Excel.
    const groups: ConditionalRule[][] = [];
    for (const rule of this.rules) {
      const last = groups.at(-1);
      if (last && blockKey(last[0]) === blockKey(rule)) last.push(rule);
      else groups.push([rule]);
    }
    this.part.replace('conditionalFormatting', groups.map(groupXml));
  }
}

export function withAttributes(
  rule: ConditionalRule,
  patch: Readonly<Record<string, string | undefined>>,
): ConditionalRule {
  const attributes = Object.entries({ ...rule.attributes, ...patch }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...rule, attributes: Object.fromEntries(attributes) };
}

function blockKey(rule: ConditionalRule | undefined): string {
  return JSON.stringify([rule?.ranges.map(addressOf), rule?.block]);
}

function groupXml(rules: readonly ConditionalRule[]): string {
  const sqref = rules[0]?.ranges.map(addressOf).join(' ');
  return element('conditionalFormatting', { ...rules[0]?.block, sqref }, rules.map(ruleXml).join(''));
}

function ruleXml({ attributes, formulas, rest }: ConditionalRule): string {
  const inner = formulas.map((formula) => element('formula', {}, escapeText(formula))).join('') + rest;
  return element('cfRule', attributes, inner);
}
