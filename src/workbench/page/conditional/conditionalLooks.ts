import { contains, intersect, type Rect } from '../../host/model/address';
import { ConditionalBook, type Answers } from '../../host/model/conditionalBook';
import type { Content } from '../../host/model/grid';
import type { ConditionalRule } from '../../host/model/ruleList';
import type { Worksheet } from '../../host/model/worksheet';
import { effectOf, type Effect } from './effects';
import { under, type Overlay } from './overlay';
import { RuleFormula } from './ruleFormula';

/** What conditional formatting does to a cell; equal ones have the same key. */
export interface ConditionalLook extends Overlay {
  readonly key: string;
}

interface ReadyRule {
  readonly rule: ConditionalRule;
  readonly formulas: readonly RuleFormula[];
  readonly effect: Effect;
}

/** The cells that are worked out together: each time is a run of the formula engine. */
interface Block {
  readonly rules: readonly ReadyRule[];
  readonly answers: Answers;
  readonly looks: Map<number, KnownLook>;
  /** When the answers were last known to be right. */
  checked: number;
}

interface KnownLook {
  readonly value: Content | '';
  readonly look: ConditionalLook | undefined;
}

const BLOCK = { rows: 32, columns: 64 };
/** About a hundred screens. */
const MOST_BLOCKS = 200;
/** Kinds whose condition is a formula; the others say the same in their attributes. */
const WITH_OPERANDS = /^(?:cellIs|expression)$/;

/** The conditional formats of a worksheet, as far as its cells have been looked at. */
export class ConditionalLooks {
  private readonly book: ConditionalBook;
  private readonly blocks = new Map<string, Block>();
  private readonly ready = new Map<ConditionalRule, ReadyRule>();
  private readonly keys = new WeakMap<Overlay, string>();
  private seen: readonly ConditionalRule[] = [];
  private rules: readonly ConditionalRule[] = [];
  private turn = 0;

  constructor(private readonly sheet: Worksheet) {
    this.book = new ConditionalBook(sheet.$workbook);
    this.refresh();
  }

  /** The workbook may have changed: what is known holds as long as the cells that it comes from are the same. */
  refresh(): void {
    this.turn++;
    const { rules } = this.sheet.$features;
    const stale = [...this.ready.values()].filter(({ effect }) => !effect.isCurrent());
    for (const { rule } of stale) this.ready.delete(rule);
    if (rules === this.seen && !stale.length) return;
    this.seen = rules;
    this.rules = [...rules].sort((a, b) => priority(a) - priority(b));
    this.blocks.clear();
    for (const rule of this.ready.keys()) if (!rules.includes(rule)) this.ready.delete(rule);
  }

  at(row: number, column: number): ConditionalLook | undefined {
    if (!this.rules.length || row < 0 || column < 0) return undefined;
    const block = this.blockAt(row, column);
    if (!block.rules.length) return undefined;
    const value = this.sheet.$grid.value(row, column);
    const place = (row % BLOCK.rows) * BLOCK.columns + (column % BLOCK.columns);
    let known = block.looks.get(place);
    if (!known || known.value !== value) {
      known = { value, look: this.look(block, row, column) };
      block.looks.set(place, known);
    }
    return known.look;
  }

  private look({ rules, answers }: Block, row: number, column: number): ConditionalLook | undefined {
    const value = this.sheet.$grid.value(row, column);
    let look: Overlay | undefined;
    for (const { rule, formulas, effect } of rules) {
      if (!isIn(rule.ranges, row, column)) continue;
      const operands = formulas.map((one) => one.literal ?? answers.results.get(one.at(row, column)));
      const overlay = effect.on(value, operands);
      if (!overlay) continue;
      look = look ? under(look, overlay) : overlay;
      if (rule.attributes.stopIfTrue === '1' || rule.attributes.stopIfTrue === 'true') break;
    }
    return look && { ...look, key: this.keyOf(look) };
  }

  private keyOf(look: Overlay): string {
    let key = this.keys.get(look);
    if (key === undefined) this.keys.set(look, (key = JSON.stringify(look)));
    return key;
  }

  private blockAt(row: number, column: number): Block {
    const top = Math.floor(row / BLOCK.rows) * BLOCK.rows;
    const left = Math.floor(column / BLOCK.columns) * BLOCK.columns;
    const key = `${top},${left}`;
    let block = this.blocks.get(key);
    if (!block || (block.checked !== this.turn && !block.answers.isCurrent())) {
      if (this.blocks.size >= MOST_BLOCKS) this.blocks.clear();
      this.blocks.set(key, (block = this.newBlock({ row: top, column: left, ...BLOCK })));
    }
    block.checked = this.turn;
    return block;
  }

  private newBlock(area: Rect): Block {
    const rules = this.rules
      .filter(({ ranges }) => ranges.some((range) => intersect(range, area)))
      .map((rule) => this.readyRule(rule));
    const asked = new Set<string>();
    for (const { rule, formulas } of rules)
      for (const range of rule.ranges) {
        const cells = intersect(range, area);
        if (cells) for (const formula of formulas) if (formula.literal === undefined) ask(formula, cells, asked);
      }
    return { rules, answers: this.answer([...asked]), looks: new Map(), checked: this.turn };
  }

  private readyRule(rule: ConditionalRule): ReadyRule {
    const known = this.ready.get(rule);
    if (known) return known;
    const [origin] = rule.ranges;
    const asks = origin !== undefined && WITH_OPERANDS.test(rule.attributes.type ?? '');
    const made = {
      rule,
      formulas: asks ? rule.formulas.map((formula) => new RuleFormula(formula, origin)) : [],
      effect: effectOf(this.sheet, rule, (asked) => this.answer(asked)),
    };
    this.ready.set(rule, made);
    return made;
  }

  /** What the engine cannot work out is left out, and leaves the cells as they are. */
  private answer(formulas: readonly string[]): Answers {
    try {
      return this.book.answer(this.sheet, formulas);
    } catch {
      return NO_ANSWERS;
    }
  }
}

const NO_ANSWERS: Answers = { results: new Map(), isCurrent: () => true };

function ask(formula: RuleFormula, { row, column, rows, columns }: Rect, asked: Set<string>): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) asked.add(formula.at(r, c));
}

function isIn(ranges: readonly Rect[], row: number, column: number): boolean {
  return ranges.some((range) => contains(range, { row, column, rows: 1, columns: 1 }));
}

function priority({ attributes }: ConditionalRule): number {
  return Number(attributes.priority ?? 0);
}
