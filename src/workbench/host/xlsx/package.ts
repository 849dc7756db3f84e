import { childrenOf, element, parsePart } from './xml';
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip';

/** Why a file cannot be opened as a workbook. */
export type FileProblem = 'empty' | 'notZip' | 'encrypted' | 'oldFormat' | 'damaged' | 'notWorkbook' | 'binaryWorkbook';

export class WorkbookFileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Full part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** An Office package: parts by name. The opened bytes stay as they are; changed parts lie over them until saving. */
export class Package {
  private readonly changed = new Map<string, string | null>();
  private readonly names: Set<string>;
  private readonly opened: ReadonlySet<string>;
  private strict?: boolean;

  private constructor(private readonly entries: ReadonlyMap<string, ZipEntry>) {
    this.names = new Set(entries.keys());
    this.opened = new Set(this.names);
  }

  static open(bytes: Uint8Array): Package {
    checkSignature(bytes);
    try {
      return new Package(new Map(readZip(bytes).map((entry) => [entry.name, entry])));
    } catch {
      throw new WorkbookFileError('damaged');
    }
  }

  static create(parts: Readonly<Record<string, string>>): Package {
    const entries = Object.entries(parts).map(([name, text]) => pack(name, new TextEncoder().encode(text)));
    return new Package(new Map(entries.map((entry) => [entry.name, entry])));
  }

  get partNames(): string[] {
    return [...this.names];
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Part names are compared without regard to case, as the packaging standard says. */
  private find(name: string): string | undefined {
    if (this.names.has(name)) return name;
    const wanted = name.toLowerCase();
    for (const known of this.names) if (known.toLowerCase() === wanted) return known;
    return undefined;
  }

  text(name: string): string {
    const known = this.find(name);
    const changed = known === undefined ? undefined : this.changed.get(known);
    if (changed) return changed;
    if (known === undefined) throw new WorkbookFileError('damaged');
    return this.openedText(known);
  }

  /** Whether the part was in the package from the beginning and still is. */
  isOpened(name: string): boolean {
    return this.opened.has(name) && this.names.has(name);
  }

  /** The part as it was opened, whatever was written over it since. */
  openedText(name: string): string {
    const entry = this.entries.get(name);
    if (!entry) throw new WorkbookFileError('damaged');
    try {
      return decode(unpack(entry));
    } catch {
      throw new WorkbookFileError('damaged');
    }
  }

  /** Strict packages have namespaces of their own. */
  private get isStrict(): boolean {
    return (this.strict ??= this.has('_rels/.rels') && this.text('_rels/.rels').includes(STRICT));
  }

  write(name: string, text: string): void {
    const known = this.find(name) ?? name;
    this.names.add(known);
    this.changed.set(known, this.isStrict ? asStrict(text) : text);
  }

  remove(name: string): void {
    const known = this.find(name);
    if (known === undefined) return;
    this.names.delete(known);
    this.changed.set(known, null);
  }

  /** A part name that is not taken: `freeName('xl/tables/table', '.xml')` -> "xl/tables/table3.xml". */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n++) if (!this.has(`${stem}${n}${extension}`)) return `${stem}${n}${extension}`;
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return childrenOf(parsePart(this.text(name)), 'Relationship').map(({ attributes: a }) => ({
      id: a.Id ?? '',
      type: (a.Type ?? '').replace(/^.*\//, ''),
      target: a.TargetMode === 'External' ? (a.Target ?? '') : resolvePart(part, a.Target ?? ''),
      external: a.TargetMode === 'External',
    }));
  }

  related(part: string, type: string): string | undefined {
    return this.relationships(part).find((relationship) => relationship.type === type)?.target;
  }

  /** Relates `part` to `target` and returns the relationship's id. */
  relate(part: string, type: string, target: string): string {
    return this.addRelationship(part, { Type: typeName(type), Target: `/${target}` });
  }

  /** Relates `part` to something outside the package. */
  relateOutside(part: string, type: string, target: string): string {
    return this.addRelationship(part, { Type: typeName(type), Target: target, TargetMode: 'External' });
  }

  private addRelationship(part: string, attributes: Readonly<Record<string, string>>): string {
    const name = relationshipsPart(part);
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const before = this.has(name)
      ? this.text(name)
      : `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    this.write(name, appendChild(before, 'Relationships', element('Relationship', { Id: `rId${n}`, ...attributes })));
    return `rId${n}`;
  }

  /** Takes a part out together with its declaration and with every part that only it led to. */
  drop(source: string, target: string): void {
    const before = this.reachable();
    this.unrelate(source, target);
    const after = this.reachable();
    for (const name of before)
      if (!after.has(name)) {
        this.remove(name);
        this.remove(relationshipsPart(name));
        this.undeclare(name);
      }
  }

  /** The parts that relationships lead to, from the package's own on. */
  private reachable(): Set<string> {
    const found = new Set<string>();
    const pending = [''];
    for (let part = pending.pop(); part !== undefined; part = pending.pop())
      for (const { target, external } of this.relationships(part)) {
        const known = external ? undefined : this.find(target);
        if (known === undefined || found.has(known)) continue;
        found.add(known);
        pending.push(known);
      }
    return found;
  }

  unrelate(part: string, target: string): void {
    const name = relationshipsPart(part);
    const id = this.relationships(part).find((relationship) => relationship.target === target)?.id;
    if (!id) return;
    this.write(
      name,
      this.text(name).replace(/<(?:\w+:)?Relationship\b[^>]*?\/>/g, (tag) => (tag.includes(`Id="${id}"`) ? '' : tag)),
    );
  }

  /** Declares the content type of a new part. */
  declare(part: string, contentType: string): void {
    const types = this.text(CONTENT_TYPES);
    if (types.includes(`PartName="/${part}"`)) return;
    this.write(
      CONTENT_TYPES,
      appendChild(types, 'Types', element('Override', { PartName: `/${part}`, ContentType: contentType })),
    );
  }

  /** Declares the content type of all parts with an extension, unless that is done. */
  declareDefault(extension: string, contentType: string): void {
    const types = this.text(CONTENT_TYPES);
    if (new RegExp(`<(?:\\w+:)?Default\\b[^>]*Extension="${extension}"`, 'i').test(types)) return;
    const entry = element('Default', { Extension: extension, ContentType: contentType });
    // Defaults stand before overrides.
    this.write(
      CONTENT_TYPES,
      types.replace(/(<(?:\w+:)?Types\b[^>]*>)/, (open) => open + entry),
    );
  }

  undeclare(part: string): void {
    if (!this.text(CONTENT_TYPES).toLowerCase().includes(`"/${part.toLowerCase()}"`)) return;
    const override = new RegExp(
      `<(?:\\w+:)?Override\\b[^>]*PartName="/${part.replace(/[.[\]()]/g, '\\$&')}"[^>]*/>`,
      'i',
    );
    this.write(CONTENT_TYPES, this.text(CONTENT_TYPES).replace(override, ''));
  }

  /** The package as a file; parts that nobody changed are not even unpacked. */
  toBytes(): Uint8Array {
    return writeZip(
      [...this.names].map((name) => {
        const text = this.changed.get(name);
        const opened = this.entries.get(name);
        if (opened && (text === undefined || text === null)) return opened;
        return pack(name, new TextEncoder().encode(text ?? ''));
      }),
    );
  }
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/';

function typeName(type: string): string {
  return type.includes(':') ? type : RELATIONSHIP_TYPES + type;
}

/** Transitional namespaces, of which the host writes its parts, as strict ones. */
function asStrict(text: string): string {
  return text
    .replace(/http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml)\/2006\//g, `${STRICT}$1/`)
    .replace(/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g, `${STRICT}officeDocument/`);
}

/** Puts `xml` last into the root element `root` of a part. */
export function appendChild(part: string, root: string, xml: string): string {
  const close = new RegExp(`</((?:\\w+:)?)${root}>\\s*$`).exec(part);
  if (close) return part.slice(0, close.index) + xml + part.slice(close.index);
  return part.replace(new RegExp(`<((?:\\w+:)?${root})\\b([^>]*)/>\\s*$`), (_all, name: string, rest: string) => {
    return `<${name}${rest}>${xml}</${name}>`;
  });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** An encrypted .xlsx and an old .xls are both OLE files; the name of a stream tells them apart. */
function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    throw new WorkbookFileError(text.includes('EncryptedPackage') ? 'encrypted' : 'oldFormat');
  }
  // BIFF2…BIFF5 workbooks were plain streams that begin with a BOF record.
  if (startsWith(bytes, [0x09]) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1))
    throw new WorkbookFileError('oldFormat');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookFileError('notZip');
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolvePart(source: string, target: string): string {
  if (target.startsWith('/')) return decodeURI(target.slice(1));
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return decodeURI(path.join('/'));
}
