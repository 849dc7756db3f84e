import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file as they stand in it: text, or the bytes of a picture. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const files = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strFromU8(content, name.endsWith('.png'))]),
  );
}

/** The elements of a name in a part, as text, in their order. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

export function element(xml: string, name: string): string {
  return elements(xml, name)[0] ?? '';
}

/** The children of `<worksheet>` other than the cells, by name; several of a name are put together. */
export function surroundings(xml: string): Record<string, string> {
  const inner = xml
    .slice(xml.indexOf('>', xml.indexOf('<worksheet')) + 1, xml.lastIndexOf('</worksheet>'))
    .replace(/<sheetData>[\s\S]*<\/sheetData>|<sheetData\/>/, '');
  const found: Record<string, string> = {};
  for (let rest = inner; rest;) {
    const name = /^<([\w:]+)/.exec(rest)?.[1];
    if (!name) throw new Error(`no element: ${rest.slice(0, 60)}`);
    const [text = ''] = elements(rest, name);
    found[name] = (found[name] ?? '') + text;
    rest = rest.slice(text.length);
  }
  return found;
}
