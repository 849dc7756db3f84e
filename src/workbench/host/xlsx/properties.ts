import type { DocumentProperties } from '../model/documentProperties';
import { XML_DECLARATION, appendChild, type Package } from './package';
import { element, escapeText, parsePart } from './xml';

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
const CORE_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Names of the API -> elements of docProps/core.xml. */
const IN_CORE: Readonly<Record<string, string>> = {
  author: 'dc:creator',
  category: 'cp:category',
  comments: 'dc:description',
  creationDate: 'dcterms:created',
  keywords: 'cp:keywords',
  lastAuthor: 'cp:lastModifiedBy',
  revisionNumber: 'cp:revision',
  subject: 'dc:subject',
  title: 'dc:title',
};
/** Names of the API -> elements of docProps/app.xml. */
const IN_APP: Readonly<Record<string, string>> = { company: 'Company', manager: 'Manager' };

const EMPTY_CORE =
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const EMPTY_APP = `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function read(parts: Package, part: string | undefined, names: Readonly<Record<string, string>>) {
  if (!part || !parts.has(part)) return [];
  const found = new Map(parsePart(parts.text(part)).children.map(({ name, text }) => [name, text]));
  return Object.entries(names).flatMap(([name, inFile]) => {
    const value = found.get(localName(inFile));
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What the workbook says about itself, by the API's names. */
export function readProperties(parts: Package): Record<string, string> {
  return Object.fromEntries([
    ...read(parts, parts.related('', 'core-properties'), IN_CORE),
    ...read(parts, parts.related('', 'extended-properties'), IN_APP),
  ]);
}

/** Writes what was changed; everything else in the parts stays. */
export function saveProperties(parts: Package, properties: DocumentProperties): void {
  const changed = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).filter(([name]) => properties.$changed.has(name));
  const core = changed(IN_CORE);
  if (core.length) {
    const part = partFor(
      parts,
      'core-properties',
      CORE,
      CORE_TYPE,
      EMPTY_CORE,
      'application/vnd.openxmlformats-package.core-properties+xml',
    );
    for (const [name, inFile] of core) replaceText(parts, part, 'coreProperties', inFile, properties.$get(name));
  }
  const app = changed(IN_APP);
  if (app.length) {
    const type = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
    const part = partFor(parts, 'extended-properties', APP, 'extended-properties', EMPTY_APP, type);
    for (const [name, inFile] of app) replaceText(parts, part, 'Properties', inFile, properties.$get(name));
  }
}

function partFor(
  parts: Package,
  type: string,
  name: string,
  relationship: string,
  empty: string,
  contentType: string,
): string {
  const known = parts.related('', type);
  if (known && parts.has(known)) return known;
  parts.write(name, empty);
  parts.declare(name, contentType);
  parts.relate('', relationship, name);
  return name;
}

function replaceText(parts: Package, part: string, root: string, name: string, value: string): void {
  const xml = parts.text(part);
  const found = parsePart(xml).children.find((child) => child.name === localName(name));
  const own = found && /^<([^\s/>]+)/.exec(found.xml)?.[1];
  const made = element(own ?? name, found?.attributes ?? {}, escapeText(value));
  parts.write(part, found ? xml.replace(found.xml, () => made) : appendChild(xml, root, made));
}
