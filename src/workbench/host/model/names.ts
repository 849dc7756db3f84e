import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { CellError } from './grid';
import { assertName } from './naming';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';
import { plain } from './writeCells';

export class NamedItem extends HostObject {
  static override readonly type = 'NamedItem';
  static override readonly navigations = ['worksheet', 'worksheetOrNullObject'];
  override readonly $id: string;

  constructor(
    private readonly $workbook: Workbook,
    readonly $name: string,
    /** With its leading `=`. */
    public $formula: string,
    readonly $scope: Worksheet | null,
    private $visible = true,
    public $comment = '',
  ) {
    super();
    this.$id = $name;
  }
  override get $idName(): string {
    return '_Id';
  }
  private $changed(): void {
    this.$workbook.$dirty = true;
    this.$workbook.$calculation.invalidateAll();
  }
  get name(): string {
    return this.$name;
  }
  get formula(): string {
    return this.$formula;
  }
  set formula(formula: string) {
    this.$formula = formula.startsWith('=') ? formula : `=${formula}`;
    this.$changed();
  }
  /** The address of a range, else what the formula comes to. */
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    return range ? range.address : plain(this.$result);
  }
  private get $result() {
    const [result = ''] =
      this.$workbook.$calculation.evaluate(this.$scope ?? this.$workbook.$active, [this.$formula]).get(this.$formula) ??
      [];
    return result;
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    if (this.$formula.includes('#REF!')) return 'Error';
    const { $result } = this;
    if ($result instanceof CellError) return 'Error';
    if (typeof $result === 'number') return Number.isInteger($result) ? 'Integer' : 'Double';
    return typeof $result === 'boolean' ? 'Boolean' : 'String';
  }
  get scope(): string {
    return this.$scope ? 'Worksheet' : 'Workbook';
  }
  get visible(): boolean {
    return this.$visible;
  }
  set visible(visible: boolean) {
    this.$visible = visible;
    this.$workbook.$dirty = true;
  }
  get comment(): string {
    return this.$comment;
  }
  set comment(comment: string) {
    this.$comment = comment;
    this.$workbook.$dirty = true;
  }
  get worksheet(): Worksheet {
    if (!this.$scope) throw new HostError('InvalidOperation');
    return this.$scope;
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.$scope;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return this.$workbook.$referenced(this.$formula.replace(/^=/, ''), this.$scope ?? undefined);
  }
  delete(): void {
    const list = this.$workbook.$names;
    list.splice(list.indexOf(this), 1);
    this.$changed();
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly type = 'NamedItemCollection';
  constructor(
    private readonly $workbook: Workbook,
    private readonly $scope: Worksheet | null,
  ) {
    super();
  }
  get $items(): readonly NamedItem[] {
    return this.$workbook.$names.filter((name) => name.$scope === this.$scope && !name.$name.startsWith('_xlnm.'));
  }
  add(name: string, reference: string | Range, comment = ''): NamedItem {
    const { $workbook } = this;
    if (this.getItemOrNullObject(name) || (!this.$scope && $workbook.$table(name)))
      throw new HostError('ItemAlreadyExists');
    assertName(name);
    const formula = typeof reference === 'string' ? reference : `=${reference.$absoluteAddress}`;
    const item = new NamedItem(
      $workbook,
      name,
      formula.startsWith('=') ? formula : `=${formula}`,
      this.$scope,
      true,
      comment,
    );
    $workbook.$names.push(item);
    $workbook.$dirty = true;
    $workbook.$calculation.invalidateAll();
    return item;
  }
  addFormulaLocal(name: string, formula: string, comment = ''): NamedItem {
    return this.add(name, formula, comment);
  }
}
