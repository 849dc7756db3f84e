import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { addressOf, quoteSheet } from './address';
import { Range } from './range';
import type { Validation } from './sheetFeatures';

/** API rule name -> type in the file. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
  list: 'list',
  custom: 'custom',
};
const TYPE_NAMES: Readonly<Record<string, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
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

type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const swap = (table: Readonly<Record<string, string>>, value: string | undefined, fallback: string) =>
  Object.entries(table).find(([, name]) => name === value)?.[0] ?? fallback;

export class DataValidation extends HostObject {
  static override readonly type = 'DataValidation';

  constructor(private readonly $range: Range) {
    super();
  }
  private get $found(): Validation | undefined | null {
    return this.$range.$sheet.$features.validationAt(this.$range.$rect);
  }
  private $put(
    attributes: Readonly<Record<string, string | undefined>>,
    formulas?: { formula1?: string; formula2?: string },
  ): void {
    const { $sheet, $rect } = this.$range;
    $sheet.$assertAllowed('formatCells');
    const found = this.$found;
    const kept = Object.entries({ ...found?.attributes, ...attributes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    $sheet.$features.putValidation($rect, {
      attributes: { allowBlank: '1', ...Object.fromEntries(kept) },
      formula1: found?.formula1,
      formula2: found?.formula2,
      ...formulas,
    });
    $sheet.$workbook.$dirty = true;
  }
  get type(): string {
    const found = this.$found;
    if (found === null) return 'Inconsistent';
    return found ? (TYPE_NAMES[found.attributes.type ?? ''] ?? 'None') : 'None';
  }
  get rule(): unknown {
    const found = this.$found;
    if (!found) return found === null ? null : {};
    const { type = 'none', operator } = found.attributes;
    const name = swap(TYPES, type, '');
    if (type === 'list')
      return {
        list: { inCellDropDown: found.attributes.showDropDown !== '1', source: listSource(found.formula1 ?? '') },
      };
    if (type === 'custom') return { custom: { formula: `=${found.formula1 ?? ''}` } };
    if (!name) return {};
    return {
      [name]: {
        formula1: operand(found.formula1),
        formula2: operand(found.formula2),
        operator: swap(OPERATORS, operator ?? 'between', 'Between'),
      },
    };
  }
  set rule(rule: Rule) {
    const [[name, body] = ['', {}]] = Object.entries(rule ?? {});
    const type = TYPES[name];
    if (!type || !body) throw new HostError('InvalidArgument');
    if (type === 'list') {
      this.$put(
        { type, operator: undefined, showDropDown: body.inCellDropDown === false ? '1' : undefined },
        { formula1: listFormula(body.source), formula2: undefined },
      );
    } else if (type === 'custom')
      this.$put(
        { type, operator: undefined },
        { formula1: String(body.formula).replace(/^=/, ''), formula2: undefined },
      );
    else {
      const operator = OPERATORS[String(body.operator)];
      if (!operator) throw new HostError('InvalidArgument');
      this.$put(
        { type, operator: operator === 'between' ? undefined : operator },
        {
          formula1: formulaText(body.formula1),
          formula2: body.formula2 === undefined ? undefined : formulaText(body.formula2),
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
    const { title, message } = prompt;
    // Excel's limits.
    if (String(title ?? '').length > 32 || String(message ?? '').length > 255) throw new HostError('InvalidArgument');
    this.$put({
      showInputMessage: prompt.showPrompt === false ? undefined : '1',
      promptTitle: text(title),
      prompt: text(message),
    });
  }
  get errorAlert(): Readonly<Record<string, unknown>> {
    const attributes = this.$found?.attributes;
    return {
      showAlert: attributes ? attributes.showErrorMessage === '1' : true,
      style: swap(STYLES, attributes?.errorStyle, 'Stop'),
      title: attributes?.errorTitle ?? '',
      message: attributes?.error ?? '',
    };
  }
  set errorAlert(alert: Readonly<Record<string, unknown>>) {
    const style = STYLES[String(alert.style ?? 'Stop')];
    this.$put({
      showErrorMessage: alert.showAlert === false ? undefined : '1',
      errorStyle: style === 'stop' ? undefined : style,
      errorTitle: text(alert.title),
      error: text(alert.message),
    });
  }
  get ignoreBlanks(): boolean {
    return this.$found?.attributes.allowBlank !== '0';
  }
  set ignoreBlanks(ignore: boolean) {
    this.$put({ allowBlank: ignore ? '1' : '0' });
  }
  get valid(): boolean | null {
    return this.$found === undefined ? true : null;
  }
  clear(): void {
    this.$range.$sheet.$features.putValidation(this.$range.$rect, null);
  }
}

const text = (value: unknown) => (value ? String(value) : undefined);

function listFormula(source: unknown): string {
  if (source instanceof Range) {
    const address = addressOf(source.$rect).replace(/[A-Z]+|\d+/g, '$$$&');
    return `${quoteSheet(source.$sheet.$name)}!${address}`;
  }
  const list = String(source);
  if (list.startsWith('=')) return list.slice(1);
  if (list.length > 255) throw new HostError('InvalidArgument');
  return `"${list.replace(/"/g, '""')}"`;
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;
}

function formulaText(value: unknown): string {
  if (value instanceof Range) return listFormula(value);
  return String(value).replace(/^=/, '');
}

function operand(formula: string | undefined): unknown {
  if (formula === undefined) return undefined;
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
