import { MAX_COLUMNS, cellName, type Rect } from '../../host/model/address';
import type { Content } from '../../host/model/grid';
import { translateFormula } from '../../host/model/references';

const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
/** ROW() means the row of the cell that is formatted. */
const OWN_PLACE = /\b(ROW|COLUMN)\(\s*\)/gi;

/** A formula of a rule, which the file writes as for the rule's first cell. */
export class RuleFormula {
  /** What it says where it needs no working out. */
  readonly literal: Content | undefined;
  private readonly text: string;
  private readonly goesDown: boolean;
  private readonly goesRight: boolean;
  private readonly texts = new Map<number, string>();

  constructor(
    formula: string,
    private readonly origin: Rect,
  ) {
    this.literal = literalOf(formula);
    this.text = formula.replace(OWN_PLACE, `$1(${cellName(origin.row, origin.column)})`);
    this.goesDown = translateFormula(this.text, 1, 0) !== this.text;
    this.goesRight = translateFormula(this.text, 0, 1) !== this.text;
  }

  /** The formula as it reads in a cell; the same text in all cells that it looks the same from. */
  at(row: number, column: number): string {
    const down = this.goesDown ? row - this.origin.row : 0;
    const right = this.goesRight ? column - this.origin.column : 0;
    const key = down * MAX_COLUMNS + right;
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = translateFormula(this.text, down, right)));
    return text;
  }
}

function literalOf(formula: string): Content | undefined {
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  if (NUMBER.test(formula)) return Number(formula);
  return /^(?:TRUE|FALSE)$/i.test(formula) ? formula.toUpperCase() === 'TRUE' : undefined;
}
