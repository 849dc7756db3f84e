import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { Calculation } from './calculation';
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
    if (!Calculation.isMode(mode)) throw new HostError('InvalidArgument');
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
  calculate(calculationType = 'Recalculate'): void {
    if (calculationType !== 'Recalculate') this.$workbook.$calculation.invalidateAll();
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
