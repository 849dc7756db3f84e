import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';

const FOLDER = 'assets/help';
const PAGES = ['zh-CN', 'en-US'] as const;
const PICTURES = ['today', 'preview', 'checks', 'card', 'structure', 'credit', 'settings'];

/** A page, which is well-formed besides being HTML. */
const opened = (locale: string): XmlDocument =>
  parseXml(readFileSync(join(FOLDER, `${locale}.html`), 'utf8').replace('<!doctype html>', ''));

function all(node: XmlDocument | XmlElement): readonly XmlElement[] {
  return node.children.flatMap((child) => (child instanceof XmlElement ? [child, ...all(child)] : []));
}
const named = (page: XmlDocument, ...names: readonly string[]) => all(page).filter(({ name }) => names.includes(name));
const valuesOf = (elements: readonly XmlElement[], attribute: string) =>
  elements.map(({ attributes }) => attributes[attribute]).filter((value) => value !== undefined);
const idsOf = (page: XmlDocument) => valuesOf(all(page), 'id');
/** An address of a page as a file of the repository. */
const fileOf = (address: string) => join(FOLDER, address.replace(/#.*/, ''));

describe.each(PAGES)('the manual in %s', (locale) => {
  const page = opened(locale);

  it('says its language, and has no script', () => {
    expect(page.root?.attributes['lang']).toBe(locale);
    expect(named(page, 'script', 'style', 'iframe')).toEqual([]);
    expect(all(page).flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^style$/.test(name))).toEqual([]); // prettier-ignore
  });

  it('has every id once, and a heading for every line of its contents', () => {
    const ids = idsOf(page);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const contents = valuesOf(
      named(page, 'nav').flatMap((nav) => all(nav)),
      'href',
    );
    expect(contents).toEqual(valuesOf(named(page, 'h2'), 'id').map((id) => `#${id}`));
    expect(valuesOf(named(page, 'section'), 'aria-labelledby').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one main heading, and none that skips a level', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('leads nowhere but to its own parts and to files that are there', () => {
    const addresses = [...valuesOf(named(page, 'a', 'link'), 'href'), ...valuesOf(named(page, 'img'), 'src')];
    const lost = addresses.filter((address) =>
      address.startsWith('#') ? !idsOf(page).includes(address.slice(1)) : !existsSync(fileOf(address)),
    );
    expect(lost).toEqual([]);
    expect(addresses.filter((address) => /^\w+:|^\/\//.test(address))).toEqual([]);
  });

  it('shows every picture of its language once, with words for it and its size', () => {
    const pictures = named(page, 'img');
    expect([...valuesOf(pictures, 'src')].sort()).toEqual(
      PICTURES.map((name) => `../pictures/${locale}/${name}.png`).sort(),
    );
    for (const { attributes } of pictures) {
      expect(attributes['alt']).toBeTruthy();
      const png = readFileSync(fileOf(attributes['src'] ?? ''));
      expect([attributes['width'], attributes['height']]).toEqual([
        String(png.readUInt32BE(16)),
        String(png.readUInt32BE(20)),
      ]);
    }
  });
});

it('says the same in both languages, part by part', () => {
  const shape = (locale: string) =>
    named(opened(locale), 'h2', 'h3', 'li', 'dt', 'dd', 'p', 'img', 'tr').map(
      ({ name, attributes }) => attributes['id'] ?? name,
    );
  expect(shape('en-US')).toEqual(shape('zh-CN'));
});

it('has no page or file besides', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['en-US.html', 'manual.css', 'zh-CN.html']);
});
