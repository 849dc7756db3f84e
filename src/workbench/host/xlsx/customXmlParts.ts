import type { OpenedWorkbook } from './openWorkbook';
import { XML_DECLARATION } from './package';
import { element } from './xml';

const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Custom XML parts: each has a part of properties beside it, by whose id a program finds it again. */
export function saveCustomXml({ package: parts, part, workbook }: OpenedWorkbook): void {
  const kept = new Set(workbook.$customXml.map((custom) => custom.$part));
  for (const { type, target } of parts.relationships(part))
    if (type === 'customXml' && !kept.has(target)) parts.drop(part, target);
  for (const custom of workbook.$customXml) {
    if (custom.$part && custom.$changed) parts.write(custom.$part, custom.getXml());
    custom.$changed = false;
    if (custom.$part) continue;
    parts.declareDefault('xml', 'application/xml');
    custom.$part = parts.freeName('customXml/item', '.xml');
    parts.write(custom.$part, custom.getXml());
    parts.relate(part, 'customXml', custom.$part);
    const properties = parts.freeName('customXml/itemProps', '.xml');
    parts.write(
      properties,
      `${XML_DECLARATION}${element('ds:datastoreItem', { 'ds:itemID': custom.id, 'xmlns:ds': DATASTORE }, '<ds:schemaRefs/>')}`,
    );
    parts.declare(properties, PROPERTIES_TYPE);
    parts.relate(custom.$part, 'customXmlProps', properties);
  }
}
