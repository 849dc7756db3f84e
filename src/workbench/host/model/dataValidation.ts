import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { quoteSheet, type Rect } from './address';
import { chosen } from './choice';
import { serialOf } from './entry';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import { absoluteAddress } from './references';
import { invalidCells } from './validity';
import type { Validation } from './validationList';
import type { Worksheet } from './worksheet';

/** API rule name -> type in the file -> the API's name of the type. */
const TYPES: Readonly<Record<string, readonly [file: string, api: string]>> = {
  wholeNumber: ['whole', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  textLength: ['textLength', 'TextLength'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
  list: ['list', 'List'],
  custom: ['custom', 'Custom'],
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const STYLES: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
/** What Excel gives a new validation. */
const DEFAULTS = { allowBlank: '1', showInputMessage: '1', showErrorMessage: '1' };
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const keyOf = (table: Readonly<Record<string, string>>, value: string | undefined, fallback: string) =>
  Object.entries(table).find(([, name]) => name === value)?.[0] ?? fallback;

export class DataValidation extends HostObject {
  static override readonly type = 'DataValidation';

  constructor(
    private readonly $sheet: Worksheet,
    private readonly $areas: readonly Rect[],
  ) {
    super();
  }
  private get $found(): Validation | undefined | null {
    return this.$sheet.$features.validationAt(this.$areas);
  }
  private $put(
    attributes: Readonly<Record<string, string | undefined>>,
    formulas?: { formula1?: string; formula2?: string },
  ): void {
    this.$sheet.$assertUnprotected();
    const found = this.$found;
    const kept = Object.entries({ ...(found?.attributes ?? DEFAULTS), ...attributes });
    this.$sheet.$features.putValidation(this.$areas, {
      attributes: Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== undefined)),
      formula1: found?.formula1,
      formula2: found?.formula2,
      extended: found?.extended,
      ...formulas,
    });
    this.$sheet.$workbook.$dirty = true;
  }
  get type(): string {
    const found = this.$found;
    if (found === null) return this.$isEverywhere ? 'Inconsistent' : 'MixedCriteria';
    return Object.values(TYPES).find(([file]) => file === found?.attributes.type)?.[1] ?? 'None';
  }
  /** Whether every cell has a validation, of whatever kind. */
  private get $isEverywhere(): boolean {
    const { validations } = this.$sheet.$features;
    return this.$areas.every((area) =>
      this.$sheet.$features.isCovered(
        area,
        validations.flatMap(({ ranges }) => ranges),
      ),
    );
  }
  get rule(): unknown {
    const found = this.$found;
    if (!found) return found === null ? null : {};
    const { type, operator } = found.attributes;
    const { formula1, formula2 } = found;
    if (type === 'list')
      return { list: { inCellDropDown: found.attributes.showDropDown !== '1', source: listSource(formula1 ?? '') } };
    if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
    const name = Object.entries(TYPES).find(([, [file]]) => file === type)?.[0];
    if (!name) return {};
    return {
      [name]: {
        formula1: formula1 === undefined ? '' : `=${formula1}`,
        ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
        operator: keyOf(OPERATORS, operator ?? 'between', 'Between'),
      },
    };
  }
  set rule(rule: Rule) {
    const [[name, body] = ['', undefined], ...others] = Object.entries(rule ?? {}).filter(([, value]) => !!value);
    const type = TYPES[name]?.[0];
    if (!type || !body || others.length) throw new HostError('InvalidArgument');
    if (type === 'list')
      this.$put(
        { type, operator: undefined, showDropDown: body.inCellDropDown === false ? '1' : undefined },
        { formula1: listFormula(body.source), formula2: undefined },
      );
    else if (type === 'custom')
      this.$put(
        { type, operator: undefined, showDropDown: undefined },
        { formula1: String(body.formula).replace(/^=/, ''), formula2: undefined },
      );
    else {
      const operator = chosen(OPERATORS, body.operator);
      const needsTwo = operator === 'between' || operator === 'notBetween';
      if (body.formula1 === undefined || (needsTwo && body.formula2 === undefined))
        throw new HostError('InvalidArgument');
      const { $date1904 } = this.$sheet.$workbook;
      this.$put(
        { type, operator: operator === 'between' ? undefined : operator, showDropDown: undefined },
        {
          formula1: operandFormula(body.formula1, type, $date1904),
          formula2: needsTwo ? operandFormula(body.formula2, type, $date1904) : undefined,
        },
      );
    }
  }
  get prompt(): Readonly<Record<string, unknown>> {
    const attributes = this.$found?.attributes;
    return {
      showPrompt: attributes ? attributes.showInputMessage === '1' : true,
      title: attributes?.promptTitle ?? '',
      message: attributes?.prompt ?? '',
    };
  }
  set prompt(prompt: Readonly<Record<string, unknown>>) {
    assertTexts(prompt);
    this.$put({
      showInputMessage: prompt.showPrompt === false ? undefined : '1',
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
    });
  }
  get errorAlert(): Readonly<Record<string, unknown>> {
    const attributes = this.$found?.attributes;
    return {
      showAlert: attributes ? attributes.showErrorMessage === '1' : true,
      style: keyOf(STYLES, attributes?.errorStyle, 'Stop'),
      title: attributes?.errorTitle ?? '',
      message: attributes?.error ?? '',
    };
  }
  set errorAlert(alert: Readonly<Record<string, unknown>>) {
    const style = chosen(STYLES, alert.style ?? 'Stop');
    assertTexts(alert);
    this.$put({
      showErrorMessage: alert.showAlert === false ? undefined : '1',
      errorStyle: style === 'stop' ? undefined : style,
      errorTitle: text(alert.title),
      error: text(alert.message),
    });
  }
  get ignoreBlanks(): boolean {
    const found = this.$found;
    return found ? found.attributes.allowBlank === '1' : true;
  }
  set ignoreBlanks(ignore: boolean) {
    this.$put({ allowBlank: ignore ? '1' : undefined });
  }
  get valid(): boolean | null {
    const { cells, count } = this.$check();
    if (!count) return true;
    return count === cells ? false : null;
  }
  getInvalidCells(): RangeAreas {
    const found = this.getInvalidCellsOrNullObject();
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  getInvalidCellsOrNullObject(): RangeAreas | null {
    const { invalid } = this.$check();
    return invalid.length ? this.$sheet.$rangeAreas(invalid) : null;
  }
  private $check() {
    return invalidCells(this.$sheet, this.$areas);
  }
  clear(): void {
    this.$sheet.$assertUnprotected();
    this.$sheet.$features.putValidation(this.$areas, null);
    this.$sheet.$workbook.$dirty = true;
  }
}

const text = (value: unknown) => (value ? String(value) : undefined);

/** Excel's limits for what it shows beside a cell. */
function assertTexts({ title, message }: Readonly<Record<string, unknown>>): void {
  if (String(title ?? '').length > LONGEST_TITLE || String(message ?? '').length > LONGEST_MESSAGE)
    throw new HostError('InvalidArgument');
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && '$rect' in value;
}

function rangeFormula({ $sheet, $rect }: Range): string {
  return `${quoteSheet($sheet.$name)}!${absoluteAddress($rect)}`;
}

function listFormula(source: unknown): string {
  if (isRange(source)) return rangeFormula(source);
  const list = String(source ?? '');
  if (list.startsWith('=')) return list.slice(1);
  if (list === '' || list.length > LONGEST_MESSAGE) throw new HostError('InvalidArgument');
  return `"${list.replace(/"/g, '""')}"`;
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;
}

/** A number, a formula, a range, or for days and times their ISO 8601 text. */
function operandFormula(value: unknown, type: string, date1904: boolean): string {
  if (isRange(value)) return rangeFormula(value);
  const operand = String(value);
  if (operand.startsWith('=')) return operand.slice(1);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(
    operand,
  );
  if (!iso || (type !== 'date' && type !== 'time')) return operand;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = iso.map(Number);
  const serial = serialOf(year ?? 0, month ?? 0, day ?? 0, date1904);
  if (serial === null) throw new HostError('InvalidArgument');
  const time = ((hours || 0) * 3600 + (minutes || 0) * 60 + (seconds || 0)) / 86_400;
  return String(type === 'time' ? time : serial + time);
}
