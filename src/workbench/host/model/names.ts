import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class NamedItem extends HostObject {
  static override readonly type = 'NamedItem';
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
  get name(): string {
    return this.$name;
  }
  get formula(): string {
    return this.$formula;
  }
  set formula(formula: string) {
    this.$formula = formula.startsWith('=') ? formula : `=${formula}`;
  }
  get value(): unknown {
    return this.$formula;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : this.$formula.includes('#REF!') ? 'Error' : 'String';
  }
  get scope(): string {
    return this.$scope ? 'Worksheet' : 'Workbook';
  }
  get visible(): boolean {
    return this.$visible;
  }
  set visible(visible: boolean) {
    this.$visible = visible;
  }
  get comment(): string {
    return this.$comment;
  }
  set comment(comment: string) {
    this.$comment = comment;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    try {
      return this.$workbook.$rangeOf(this.$formula.replace(/^=/, ''), this.$scope ?? undefined);
    } catch {
      return null;
    }
  }
  delete(): void {
    const list = this.$workbook.$names;
    list.splice(list.indexOf(this), 1);
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
    if (this.getItemOrNullObject(name)) throw new HostError('ItemAlreadyExists');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError('InvalidArgument');
    const formula = typeof reference === 'string' ? reference : `=${reference.$absoluteAddress}`;
    const item = new NamedItem(
      this.$workbook,
      name,
      formula.startsWith('=') ? formula : `=${formula}`,
      this.$scope,
      true,
      comment,
    );
    this.$workbook.$names.push(item);
    this.$workbook.$dirty = true;
    return item;
  }
  addFormulaLocal(name: string, formula: string, comment = ''): NamedItem {
    return this.add(name, formula, comment);
  }
}
