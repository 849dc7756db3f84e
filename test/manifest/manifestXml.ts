import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';

export const ROOT = resolve(__dirname, '../..');

/** The manifest's text. */
export const manifestText = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');

/** The root element of a manifest. */
export function parseManifest(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new Error('The manifest has no root element.');
  return root;
}

/** The elements directly below one, in their order. */
export function childrenOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((node): node is XmlElement => node instanceof XmlElement);
}

/** Names of the elements directly below one, in their order. */
export const childNames = (parent: XmlElement): readonly string[] => childrenOf(parent).map((child) => child.name);

/** Every element below one that has the name, at any depth, in document order. */
export function all(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element with the name below another, at any depth. */
export function only(parent: XmlElement, name: string): XmlElement {
  const found = all(parent, name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} elements <${name}>, expected one.`);
  return first;
}

/** An attribute that has to be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no attribute ${name}.`);
  return value;
}

/** The value that a string has in the manifest's other language. */
export function overrideFor(element: XmlElement, locale: string): string | undefined {
  return childrenOf(element).find(
    (child) => /^(bt:)?Override$/.test(child.name) && child.attributes['Locale'] === locale,
  )?.attributes['Value'];
}
