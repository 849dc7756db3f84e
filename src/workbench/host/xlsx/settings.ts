import type { Setting } from '../model/settings';
import { XML_DECLARATION, type Package } from './package';
import { childOf, childrenOf, element, parsePart } from './xml';

/**
 * Settings of an add-in are kept as Excel keeps them: in a web extension part, which a list of task panes leads to. The host
 * knows no store and no manifest: its own entry is found again by this id.
 */
const REFERENCE = 'workbench';
const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part with the host's own settings, and the list that leads to it. */
function find(parts: Package): { panes?: string; extension?: string } {
  const panes = parts.related('', 'webextensiontaskpanes');
  if (!panes || !parts.has(panes)) return {};
  const extension = parts
    .relationships(panes)
    .filter(({ type, target }) => type === 'webextension' && parts.has(target))
    .find(({ target }) => childOf(parsePart(parts.text(target)), 'reference')?.attributes.id === REFERENCE)?.target;
  return { panes, extension };
}

export function readSettings(parts: Package): Record<string, unknown> {
  const { extension } = find(parts);
  if (!extension) return {};
  const properties = childrenOf(childOf(parsePart(parts.text(extension)), 'properties'), 'property');
  return Object.fromEntries(properties.map(({ attributes: { name = '', value = '' } }) => [name, parseJson(value)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function saveSettings(parts: Package, settings: readonly Setting[]): void {
  const { panes, extension } = find(parts);
  if (!extension && !settings.length) return;
  const properties = settings.map(({ key, value }) =>
    element('we:property', { name: key, value: JSON.stringify(value) }),
  );
  const xml =
    `${XML_DECLARATION}<we:webextension xmlns:we="${WE}" id="{00000000-0000-4000-8000-0000000000FF}">` +
    `<we:reference id="${REFERENCE}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `${element('we:properties', {}, properties.join(''))}<we:bindings/>` +
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`;
  if (extension) {
    if (parts.text(extension) !== xml) parts.write(extension, xml);
    return;
  }
  const list = panes ?? addPanes(parts);
  const part = parts.freeName('xl/webextensions/webextension', '.xml');
  parts.write(part, xml);
  parts.declare(part, 'application/vnd.ms-office.webextension+xml');
  const id = parts.relate(list, EXTENSION_TYPE, part);
  // Not visible: the file asks nobody to open a pane.
  const pane =
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">' +
    `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></wetp:taskpane>`;
  parts.write(
    list,
    parts.text(list).replace(/<\/wetp:taskpanes>\s*$/, () => `${pane}</wetp:taskpanes>`),
  );
}

function addPanes(parts: Package): string {
  const name = 'xl/webextensions/taskpanes.xml';
  parts.write(name, `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`);
  parts.declare(name, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  parts.relate('', PANES_TYPE, name);
  return name;
}
