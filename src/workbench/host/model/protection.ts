import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { EventType } from './events';
import { isPassword, withPassword, type ProtectionAttributes } from './password';
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
  protect(password?: string): void {
    if (this.$workbook.$protected || this.$workbook.$readOnly) throw new HostError('AccessDenied');
    this.$workbook.$protection = withPassword({ lockStructure: '1' }, 'workbookPassword', password);
    this.$workbook.$dirty = true;
  }
  unprotect(password?: string): void {
    const { $protection } = this.$workbook;
    if (!this.$workbook.$protected || !$protection) return;
    if (!isPassword($protection, 'workbook', password)) throw new HostError('AccessDenied');
    this.$workbook.$protection = null;
    this.$workbook.$dirty = true;
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
const SELECTION_MODES: Readonly<Record<string, ProtectionAttributes>> = {
  Normal: {},
  Unlocked: { selectLockedCells: '1' },
  None: { selectLockedCells: '1', selectUnlockedCells: '1' },
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
    const mode =
      attributes.selectUnlockedCells === '1' ? 'None' : attributes.selectLockedCells === '1' ? 'Unlocked' : 'Normal';
    return {
      ...Object.fromEntries(allowed),
      allowEditObjects: attributes.objects !== '1',
      allowEditScenarios: attributes.scenarios !== '1',
      selectionMode: mode,
    };
  }
  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.$sheet.$protection || this.$sheet.$workbook.$readOnly) throw new HostError('AccessDenied');
    const attributes: Record<string, string> = { sheet: '1' };
    if (options.allowEditObjects !== true) attributes.objects = '1';
    if (options.allowEditScenarios !== true) attributes.scenarios = '1';
    for (const [name, attribute] of Object.entries(ALLOWANCES)) if (options[name] === true) attributes[attribute] = '0';
    Object.assign(attributes, SELECTION_MODES[String(options.selectionMode ?? 'Normal')]);
    this.$sheet.$setProtection(withPassword(attributes, 'password', password));
    this.$changed(true);
  }
  unprotect(password?: string): void {
    const { $protection, $workbook } = this.$sheet;
    if (!$protection) return;
    if ($workbook.$readOnly || !isPassword($protection, '', password)) throw new HostError('AccessDenied');
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
