import type { SheetPart } from '../xlsx/sheetPart';
import { readRanges } from '../xlsx/readGrid';
import { element } from '../xlsx/xml';
import { addressOf, subtract, type Rect } from './address';
import { HyperlinkList } from './hyperlinks';
import { RuleList, type ConditionalRule } from './ruleList';
import { changeAnchoredFormulas, shiftAnchors } from './sheetAnchors';
import { shiftRects, type FormulaChange, type Shift } from './shift';
import { ValidationList, type Validation } from './validationList';

/** The parts of a worksheet around its cells that the host reads and changes; each is written back only if it changed. */
export class SheetFeatures {
  private mergedAreas: readonly Rect[];
  private mergesChanged = false;
  private readonly validationList: ValidationList;
  readonly conditional: RuleList;
  readonly hyperlinks: HyperlinkList;

  constructor(
    private readonly part: SheetPart,
    targetOf: (relationship: string) => string | undefined = () => undefined,
  ) {
    this.mergedAreas = part.one('mergeCells')?.children.flatMap(({ attributes }) => readRanges(attributes.ref)) ?? [];
    this.validationList = new ValidationList(part);
    this.conditional = new RuleList(part);
    this.hyperlinks = new HyperlinkList(part, targetOf);
  }

  get merges(): readonly Rect[] {
    return this.mergedAreas;
  }

  setMerges(merges: readonly Rect[]): void {
    if (merges.length === this.mergedAreas.length && merges.every((rect, i) => rect === this.mergedAreas[i])) return;
    this.mergedAreas = merges;
    this.mergesChanged = true;
  }

  get validations(): readonly Validation[] {
    return this.validationList.all;
  }

  get rules(): readonly ConditionalRule[] {
    return this.conditional.all;
  }

  /** The validation of the cells of `areas`: undefined where there is none, null where they differ. */
  validationAt(areas: readonly Rect[]): Validation | undefined | null {
    return this.validationList.at(areas);
  }

  /** Rows below `last` are checked as it is. */
  continueValidations(last: Rect, rows: number): void {
    this.validationList.goOn(last, rows);
  }
  /** Gives the cells of `areas` this validation, or none. */
  putValidation(areas: readonly Rect[], validation: Omit<Validation, 'ranges'> | null): void {
    this.validationList.put(areas, validation);
  }

  /** Whether `areas` together cover every cell of `rect`. */
  isCovered(rect: Rect, areas: readonly Rect[]): boolean {
    return (
      areas.reduce<readonly Rect[]>((rest, area) => rest.flatMap((piece) => subtract(piece, area)), [rect]).length === 0
    );
  }

  /** Cells of the sheet were inserted or deleted. */
  shift(shift: Shift): void {
    this.setMerges(shiftRects(this.mergedAreas, shift).filter(({ rows, columns }) => rows * columns > 1));
    this.validationList.shift(shift);
    this.conditional.shift(shift);
    this.hyperlinks.shift(shift);
    shiftAnchors(this.part, shift);
  }

  changeFormulas(change: FormulaChange): void {
    this.validationList.changeFormulas(change);
    this.conditional.changeFormulas(change);
    this.hyperlinks.changeLocations(change);
    changeAnchoredFormulas(this.part, change);
  }

  /** Writes what changed back into the part; hyperlinks only where relationships can be made. */
  save(relate: ((target: string) => string) | null): void {
    if (this.mergesChanged) {
      const cells = this.mergedAreas.map((rect) => element('mergeCell', { ref: addressOf(rect) }));
      this.part.replace(
        'mergeCells',
        cells.length ? [element('mergeCells', { count: cells.length }, cells.join(''))] : [],
      );
      this.mergesChanged = false;
    }
    this.validationList.save();
    this.conditional.save();
    if (relate) this.hyperlinks.save(relate);
  }
}
