import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Workbook } from './workbook';

export class CustomXmlPart extends HostObject {
  static override readonly type = 'CustomXmlPart';
  override readonly $id: string;
  constructor(
    private readonly $workbook: Workbook,
    private $text: string,
    /** Part name in the package; undefined until the workbook is saved. */
    public $part?: string,
  ) {
    super();
    this.$id = $workbook.$newId();
  }
  $changed = false;
  get id(): string {
    return this.$id;
  }
  get namespaceUri(): string {
    return /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(this.$text)?.[1] ?? '';
  }
  getXml(): string {
    return this.$text;
  }
  setXml(xml: string): void {
    assertElement(xml);
    this.$text = xml;
    this.$changed = true;
    this.$workbook.$dirty = true;
  }
  delete(): void {
    const { $customXml } = this.$workbook;
    $customXml.splice($customXml.indexOf(this), 1);
    this.$workbook.$dirty = true;
  }
}

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static override readonly type: string = 'CustomXmlPartCollection';
  constructor(
    protected readonly $workbook: Workbook,
    protected readonly $namespace?: string,
  ) {
    super();
  }
  get $items(): readonly CustomXmlPart[] {
    const all = this.$workbook.$customXml;
    return this.$namespace === undefined ? all : all.filter((part) => part.namespaceUri === this.$namespace);
  }
  add(xml: string): CustomXmlPart {
    assertElement(xml);
    const part = new CustomXmlPart(this.$workbook, xml);
    this.$workbook.$customXml.push(part);
    this.$workbook.$dirty = true;
    return part;
  }
  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartScopedCollection(this.$workbook, namespace);
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  static override readonly type = 'CustomXmlPartScopedCollection';
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new HostError('InvalidOperation');
    return part;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.$items.length === 1 ? (this.$items[0] ?? null) : null;
  }
}

function assertElement(xml: string): void {
  if (!/^\s*<[^>]+>[\s\S]*$/.test(xml)) throw new HostError('InvalidArgument');
}
