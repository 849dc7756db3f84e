import { HostObject } from '../protocol/hostObject';
import type { Workbook } from './workbook';

export class Application extends HostObject {
  static override readonly type = 'Application';
  static override readonly navigations = ['cultureInfo'];

  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get calculationMode(): string {
    return this.$workbook.$calculation.mode;
  }
  set calculationMode(mode: string) {
    this.$workbook.$calculation.mode = mode;
  }
  get calculationState(): string {
    return 'Done';
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return '.';
  }
  get thousandsSeparator(): string {
    return ',';
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  calculate(): void {
    this.$workbook.$calculation.invalidateAll();
    this.$workbook.$calculation.ensure(true);
  }
  suspendApiCalculationUntilNextSync(): void {
    // Calculation happens when somebody looks; there is nothing to hold back.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The page repaints between requests only.
  }
}

class CultureInfo extends HostObject {
  static override readonly type = 'CultureInfo';
  get name(): string {
    return 'zh-CN';
  }
}

export class RuntimeOptions extends HostObject {
  static override readonly type = 'Runtime';
  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get enableEvents(): boolean {
    return this.$workbook.$eventsEnabled;
  }
  set enableEvents(on: boolean) {
    this.$workbook.$eventsEnabled = on;
  }
}

/** Worksheet functions called as such; only those that tell something no property does. */
export class FunctionCollection extends HostObject {
  static override readonly type = 'Functions';
  constructor(private readonly $workbook: Workbook) {
    super();
  }
  /** `date(1904,1,1)` is how a program asks for the date system. */
  date(year: number, month: number, day: number): FunctionResult {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(this.$workbook.$date1904 ? serial - 1462 : serial);
  }
}

class FunctionResult extends HostObject {
  static override readonly type = 'FunctionResult';
  constructor(private readonly $value: number) {
    super();
  }
  get value(): number {
    return this.$value;
  }
  get error(): string {
    return '';
  }
}
