import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { cellName } from './address';
import { chosen } from './choice';
import type { ConditionalFormat } from './conditionalFormats';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const keyOf = (table: Readonly<Record<string, string>>, value: string | undefined) =>
  Object.entries(table).find(([, name]) => name === value)?.[0] ?? 'Invalid';

/** A rule that gives cells a format; the kinds differ in what they ask of a cell. */
abstract class FormattingRule extends HostObject {
  static override readonly navigations: readonly string[] = ['format'];
  constructor(protected readonly $owner: ConditionalFormat) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$owner);
  }
  /** The first cell as the formulas of the file name it. */
  protected get $cell(): string {
    return cellName(this.$owner.$origin.row, this.$owner.$origin.column);
  }
}

export class CellValueFormat extends FormattingRule {
  static override readonly type = 'CellValueConditionalFormat';
  get rule(): unknown {
    const { attributes, formulas } = this.$owner.$rule;
    const [formula1, formula2] = formulas.map((formula) => `=${formula}`);
    const operator = keyOf(OPERATORS, attributes.operator);
    return formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
  }
  set rule(rule: { formula1: unknown; formula2?: unknown; operator: string }) {
    const operator = chosen(OPERATORS, rule.operator);
    if (rule.formula1 === undefined) throw new HostError('InvalidArgument');
    const formulas = [rule.formula1, rule.formula2]
      .filter((formula) => formula !== undefined && formula !== null)
      .map((formula) => String(formula).replace(/^=/, ''));
    this.$owner.$update({ attributes: { operator }, formulas });
  }
}

export class CustomFormat extends FormattingRule {
  static override readonly type = 'CustomConditionalFormat';
  static override readonly navigations = ['format', 'rule'];
  get rule(): CustomRule {
    return new CustomRule(this.$owner);
  }
}

class CustomRule extends HostObject {
  static override readonly type = 'ConditionalFormatRule';
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get formula(): string {
    return `=${this.$owner.$rule.formulas[0] ?? ''}`;
  }
  set formula(formula: string) {
    this.$owner.$update({ formulas: [formula.replace(/^=/, '')] });
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

/** Operator of the API -> type of the file, operator of the file, and the formula that says the same. */
const TEXT: Readonly<
  Record<string, readonly [type: string, operator: string, formula: (cell: string, text: string) => string]>
> = {
  Contains: ['containsText', 'containsText', (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ['notContainsText', 'notContains', (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ['beginsWith', 'beginsWith', (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ['endsWith', 'endsWith', (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

export class TextFormat extends FormattingRule {
  static override readonly type = 'TextConditionalFormat';
  get rule(): unknown {
    const { attributes } = this.$owner.$rule;
    const operator = Object.entries(TEXT).find(([, [type]]) => type === attributes.type)?.[0] ?? 'Invalid';
    return { operator, text: attributes.text ?? '' };
  }
  set rule(rule: { operator: string; text: string }) {
    const [type, operator, formula] = chosen(TEXT, rule.operator);
    const quoted = `"${String(rule.text).replace(/"/g, '""')}"`;
    this.$owner.$update({ attributes: { type, operator, text: rule.text }, formulas: [formula(this.$cell, quoted)] });
  }
}

export class TopBottomFormat extends FormattingRule {
  static override readonly type = 'TopBottomConditionalFormat';
  get rule(): unknown {
    const { rank, bottom, percent } = this.$owner.$rule.attributes;
    return {
      rank: Number(rank ?? 10),
      type: (bottom === '1' ? 'Bottom' : 'Top') + (percent === '1' ? 'Percent' : 'Items'),
    };
  }
  set rule(rule: { rank: number; type: string }) {
    const found = /^(Top|Bottom)(Items|Percent)$/i.exec(rule.type);
    if (!found || !(rule.rank >= 1 && rule.rank <= 1000)) throw new HostError('InvalidArgument');
    this.$owner.$update({
      attributes: {
        rank: String(rule.rank),
        bottom: /bottom/i.test(rule.type) ? '1' : undefined,
        percent: /percent/i.test(rule.type) ? '1' : undefined,
      },
    });
  }
}

type Attributes = Readonly<Record<string, string | undefined>>;
type Preset = readonly [type: string, attributes: Attributes, formula?: (cell: string) => string];

const AVERAGE: Attributes = {
  aboveAverage: undefined,
  equalAverage: undefined,
  stdDev: undefined,
  timePeriod: undefined,
};
const days = (cell: string) => `FLOOR(${cell},1)`;

/** Excel's ready-made rules as the file has them. */
const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: ['containsBlanks', {}, (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ['notContainsBlanks', {}, (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ['containsErrors', {}, (cell) => `ISERROR(${cell})`],
  NonErrors: ['notContainsErrors', {}, (cell) => `NOT(ISERROR(${cell}))`],
  Yesterday: ['timePeriod', { timePeriod: 'yesterday' }, (cell) => `${days(cell)}=TODAY()-1`],
  Today: ['timePeriod', { timePeriod: 'today' }, (cell) => `${days(cell)}=TODAY()`],
  Tomorrow: ['timePeriod', { timePeriod: 'tomorrow' }, (cell) => `${days(cell)}=TODAY()+1`],
  LastSevenDays: [
    'timePeriod',
    { timePeriod: 'last7Days' },
    (cell) => `AND(TODAY()-${days(cell)}<=6,${days(cell)}<=TODAY())`,
  ],
  LastWeek: [
    'timePeriod',
    { timePeriod: 'lastWeek' },
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ],
  ThisWeek: [
    'timePeriod',
    { timePeriod: 'thisWeek' },
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  NextWeek: [
    'timePeriod',
    { timePeriod: 'nextWeek' },
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ],
  LastMonth: [
    'timePeriod',
    { timePeriod: 'lastMonth' },
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  ],
  ThisMonth: [
    'timePeriod',
    { timePeriod: 'thisMonth' },
    (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  ],
  NextMonth: [
    'timePeriod',
    { timePeriod: 'nextMonth' },
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
  ],
  AboveAverage: ['aboveAverage', {}],
  BelowAverage: ['aboveAverage', { aboveAverage: '0' }],
  EqualOrAboveAverage: ['aboveAverage', { equalAverage: '1' }],
  EqualOrBelowAverage: ['aboveAverage', { aboveAverage: '0', equalAverage: '1' }],
  OneStdDevAboveAverage: ['aboveAverage', { stdDev: '1' }],
  OneStdDevBelowAverage: ['aboveAverage', { aboveAverage: '0', stdDev: '1' }],
  TwoStdDevAboveAverage: ['aboveAverage', { stdDev: '2' }],
  TwoStdDevBelowAverage: ['aboveAverage', { aboveAverage: '0', stdDev: '2' }],
  ThreeStdDevAboveAverage: ['aboveAverage', { stdDev: '3' }],
  ThreeStdDevBelowAverage: ['aboveAverage', { aboveAverage: '0', stdDev: '3' }],
  UniqueValues: ['uniqueValues', {}],
  DuplicateValues: ['duplicateValues', {}],
};

export class PresetFormat extends FormattingRule {
  static override readonly type = 'PresetCriteriaConditionalFormat';
  get rule(): unknown {
    const { attributes } = this.$owner.$rule;
    const found = Object.entries(PRESETS).find(
      ([, [type, wanted]]) =>
        type === attributes.type &&
        Object.entries({ ...AVERAGE, ...wanted }).every(([name, value]) => attributes[name] === value),
    );
    return { criterion: found?.[0] ?? 'Invalid' };
  }
  set rule({ criterion }: { criterion: string }) {
    const [type, attributes, formula] = chosen(PRESETS, criterion);
    this.$owner.$update({
      attributes: { ...AVERAGE, type, ...attributes },
      formulas: formula ? [formula(this.$cell)] : [],
    });
  }
}
