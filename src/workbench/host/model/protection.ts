import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { EventType } from './events';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class WorkbookProtection extends HostObject {
  static override readonly type = 'WorkbookProtection';
  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get protected(): boolean {
    return this.$workbook.$protected;
  }
  protect(): void {
    if (this.$workbook.$protected) throw new HostError('AccessDenied');
    this.$workbook.$protected = true;
  }
  unprotect(): void {
    this.$workbook.$protected = false;
  }
}

/** What a protected sheet still allows; the names are the API's, the attributes the file's, where "0" means allowed. */
const ALLOWANCES: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

export class WorksheetProtection extends HostObject {
  static override readonly type = 'WorksheetProtection';
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  get protected(): boolean {
    return this.$sheet.$protection !== null;
  }
  get options(): Record<string, unknown> | null {
    const attributes = this.$sheet.$protection;
    if (!attributes) return null;
    const allowed = Object.entries(ALLOWANCES).map(([name, attribute]) => [name, attributes[attribute] === '0']);
    return {
      ...Object.fromEntries(allowed),
      allowEditObjects: attributes.objects !== '1',
      allowEditScenarios: attributes.scenarios !== '1',
      selectionMode: 'Normal',
    };
  }
  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.$sheet.$protection) throw new HostError('AccessDenied');
    const attributes: Record<string, string> = { sheet: '1', objects: '1', scenarios: '1' };
    for (const [name, attribute] of Object.entries(ALLOWANCES)) if (options[name] === true) attributes[attribute] = '0';
    this.$sheet.$setProtection(attributes, password);
    this.$changed(true);
  }
  unprotect(password?: string): void {
    if (!this.$sheet.$protection) return;
    if (this.$sheet.$password !== undefined && password !== this.$sheet.$password) throw new HostError('AccessDenied');
    this.$sheet.$setProtection(null);
    this.$changed(false);
  }
  private $changed(isProtected: boolean): void {
    const { $workbook, $id } = this.$sheet;
    $workbook.$emit(EventType.WorksheetProtectionChanged, [$id, 'Workbook'], {
      worksheetId: $id,
      isProtected,
      ...$workbook.$source,
    });
  }
}
