import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { intersect, rectOf } from '../../src/workbench/host/model/address';
import { SAMPLES_FOLDER, SAMPLE_FILES, TRADING_WORKBOOK } from './sampleFiles';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const matches = (text: string | undefined, pattern: RegExp): string[] =>
  [...(text ?? '').matchAll(pattern)].map(([, found]) => found ?? '');

/** Two years of documents take more room than a register of customers. */
const MOST_BYTES: Readonly<Record<string, number>> = { [TRADING_WORKBOOK]: 800_000 };
const USUAL_BYTES = 300_000;

describe.each(Object.entries(SAMPLE_FILES))('%s', (name, make) => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let sheets: [path: string, xml: string][];
  beforeAll(async () => {
    bytes = await make();
    parts = partsOf(bytes);
    sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  });

  it('is small', () => {
    expect(bytes.length).toBeLessThan(MOST_BYTES[name] ?? USUAL_BYTES);
  });

  it('comes out the same every time, to the byte', async () => {
    expect(Buffer.compare(await make(), bytes)).toBe(0);
  });

  it('is the one that is committed', () => {
    // Part by part: another version of zlib may pack the same parts otherwise.
    const committed = partsOf(readFileSync(join(SAMPLES_FOLDER, name)));
    expect(Object.keys(committed)).toEqual(Object.keys(parts));
    expect(Object.keys(parts).filter((path) => committed[path] !== parts[path])).toEqual([]);
  });

  it('has well-formed parts only', () => {
    for (const xml of Object.values(parts)) expect(() => parseXml(xml)).not.toThrow();
  });

  it('names a content type for every part and points to parts that exist', () => {
    const overrides = matches(parts['[Content_Types].xml'], /PartName="\/([^"]+)"/g);
    expect(overrides.filter((path) => parts[path] === undefined)).toEqual([]);
    const plain = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    expect(plain.filter((path) => !overrides.includes(path))).toEqual([]);
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const target of matches(xml, /Target="([^"]+)"/g)) {
        expect(parts[join(folder, target).replaceAll('\\', '/')]).toBeDefined();
      }
    }
  });

  it('points to shared strings and formats that exist', () => {
    const strings = matches(parts['xl/sharedStrings.xml'], /(<si>)/g).length;
    const formats = Number(/<cellXfs count="(\d+)"/.exec(parts['xl/styles.xml'] ?? '')?.[1]);
    for (const [, xml] of sheets) {
      expect(Math.max(...matches(xml, / t="s"[^>]*><v>(\d+)</g).map(Number))).toBeLessThan(strings);
      expect(Math.max(0, ...matches(xml, / s(?:tyle)?="(\d+)"/g).map(Number))).toBeLessThan(formats);
    }
  });

  it('merges no cell twice', () => {
    for (const [, xml] of sheets) {
      const merged = matches(xml, /<mergeCell ref="([^"]+)"/g).map(rectOf);
      merged.forEach((rect, i) => {
        expect(merged.slice(0, i).filter((earlier) => intersect(rect, earlier) !== null)).toEqual([]);
      });
    }
  });

  it('is opened by the host sheet by sheet, and saved again as it was', () => {
    const host = ExcelHost.open(bytes);
    expect(host.workbook.$sheets.map((sheet) => sheet.$name)).toEqual(
      matches(parts['xl/workbook.xml'], /<sheet name="([^"]+)"/g),
    );
    const saved = partsOf(host.save());
    expect(Object.keys(parts).filter((path) => saved[path] !== parts[path])).toEqual([]);
  });
});
