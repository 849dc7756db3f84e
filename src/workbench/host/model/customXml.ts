import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { parsePart } from '../xlsx/xml';
import type { Workbook } from './workbook';

export class CustomXmlPart extends HostObject {
  static override readonly type = 'CustomXmlPart';
  override readonly $id: string;
  $changed = false;

  constructor(
    private readonly $workbook: Workbook,
    private $text: string,
    /** Part name in the package; undefined until the workbook is saved. */
    public $part?: string,
    /** The id in the part's properties; a part without any gets one that lasts as long as the workbook is open. */
    id?: string,
  ) {
    super();
    this.$id = id ?? freeId($workbook);
  }
  get id(): string {
    return this.$id;
  }
  get namespaceUri(): string {
    const { attributes, xml } = parsePart(this.$text);
    const prefix = /^<([^\s/>:]+):/.exec(xml)?.[1];
    return attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  }
  getXml(): string {
    return this.$text;
  }
  setXml(xml: string): void {
    assertXml(xml);
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

function freeId({ $customXml }: Workbook): string {
  for (let n = 1; ; n++) {
    const id = `{00000000-0000-4000-8000-${n.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!$customXml.some((part) => part.$id === id)) return id;
  }
}

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static override readonly type = 'CustomXmlPartCollection';
  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get $items(): readonly CustomXmlPart[] {
    return this.$workbook.$customXml;
  }
  add(xml: string): CustomXmlPart {
    assertXml(xml);
    const part = new CustomXmlPart(this.$workbook, xml);
    this.$workbook.$customXml.push(part);
    this.$workbook.$dirty = true;
    return part;
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.$workbook, namespace);
  }
}

class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  static override readonly type = 'CustomXmlPartScopedCollection';
  constructor(
    private readonly $workbook: Workbook,
    private readonly $namespace: string,
  ) {
    super();
  }
  get $items(): readonly CustomXmlPart[] {
    return this.$workbook.$customXml.filter((part) => part.namespaceUri === this.$namespace);
  }
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new HostError('InvalidOperation');
    return part;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.$items.length === 1 ? (this.$items[0] ?? null) : null;
  }
}

function assertXml(xml: string): void {
  try {
    parsePart(xml);
  } catch {
    throw new HostError('InvalidArgument');
  }
}
