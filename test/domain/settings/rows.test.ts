import fc from 'fast-check';
import { CARD_KINDS, cardOf } from '../../../src/domain/cards';
import type { CellValue } from '../../../src/domain/cell/value';
import { NOTHING_SAVED, type SavedMapping } from '../../../src/domain/recognition/savedMapping';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { readSettingsRows } from '../../../src/domain/settings/readRows';
import { settingsRows } from '../../../src/domain/settings/rows';
import type { Settings } from '../../../src/domain/settings/settings';
import { COLUMN_KEYS } from '../../../src/domain/settings/sheetColumns';
import { settingWords } from '../../../src/i18n/settings';
import type { Locale } from '../../../src/i18n';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** The whole sheet: headers, then rows. */
function sheetOf(settings: Settings, saved: SavedMapping, locale: Locale): CellValue[][] {
  const words = settingWords(locale);
  const header = COLUMN_KEYS.map((key) => words.say(`column.${key}`));
  return [header, ...settingsRows(settings, saved, words).map(({ cells }) => [...cells])];
}

const read = (rows: readonly (readonly CellValue[])[]) => readSettingsRows(rows, settingWords('zh-CN'));

const sheetName = fc.constantFrom('客户', 'Leads 2026', '=2026', '老客户#2');
const header = fc.constantFrom('电话', '电话#2', '客户 级别', '手机\n号码', 'Owner');
const savedColumn = fc.record({
  sheet: sheetName,
  header,
  occurrence: fc.integer({ min: 1, max: 3 }),
  field: fc.constantFrom(null, ...CARD_KINDS.flatMap((kind) => cardOf(kind).fields.map(({ key }) => key))),
});
const savedMapping: fc.Arbitrary<SavedMapping> = fc.record({
  sheets: fc.uniqueArray(fc.record({ sheet: sheetName, kind: fc.constantFrom(...CARD_KINDS, 'other' as const) }), {
    selector: ({ sheet }) => sheet,
  }),
  columns: fc.uniqueArray(savedColumn, {
    selector: ({ sheet, header: text, occurrence }) => `${sheet}|${text}|${occurrence}`,
  }),
  synonyms: fc.uniqueArray(
    fc.constantFrom(...CARD_KINDS).chain((kind) =>
      fc.record({
        word: header.filter((word) => !word.includes('#')),
        kind: fc.constant(kind),
        field: fc.constantFrom(...cardOf(kind).fields.map(({ key }) => key)),
      }),
    ),
    { selector: ({ word, kind }) => `${kind}|${word}` },
  ),
});

describe('the settings sheet', () => {
  it.each(LOCALES)('says the defaults in %s and is read back without a problem', (locale) => {
    const { settings, saved, findings } = read(sheetOf(DEFAULT_SETTINGS, NOTHING_SAVED, locale));
    expect(findings).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(saved).toEqual(NOTHING_SAVED);
  });

  it.each(LOCALES)('has a word for everything in %s', (locale) => {
    const rows = settingsRows(DEFAULT_SETTINGS, NOTHING_SAVED, settingWords(locale));
    for (const { cells, choices = [] } of rows) {
      expect([...cells, ...choices]).not.toContain(undefined);
      expect(cells.join('')).not.toMatch(/group\.|item\.|note\.|choice\.|unit\./);
    }
  });

  it('keeps what the user has said about sheets, columns and words, in either language', () => {
    fc.assert(
      fc.property(savedMapping, fc.constantFrom(...LOCALES), (saved, locale) => {
        const result = read(sheetOf(DEFAULT_SETTINGS, saved, locale));
        expect(result.findings).toEqual([]);
        expect(result.saved).toEqual(saved);
      }),
      { numRuns: 80 },
    );
  });

  it('reads rows in any order, with any missing, as the same settings or their defaults', () => {
    const own: Settings = { ...DEFAULT_SETTINGS, firstContactDays: 15, abcLimits: [0.7, 0.9], dailyLimit: 20 };
    const [head = [], ...rows] = sheetOf(own, NOTHING_SAVED, 'zh-CN');
    // Rows of lists are in order where their order means something, so only the others are shuffled.
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows.filter((row) => row[0] === '回访与分配' || row[0] === '客户结构')),
        (some) => {
          const { settings, findings } = read([head, ...some]);
          const has = (item: string) => some.some((row) => row[1] === item);
          expect(findings).toEqual([]);
          expect(settings).toEqual({
            ...DEFAULT_SETTINGS,
            firstContactDays: has('首次联系期限') ? 15 : 7,
            dailyLimit: has('每人每天回访上限') ? 20 : null,
            abcLimits: has('ABC累计分界') ? [0.7, 0.9] : [0.8, 0.95],
          });
        },
      ),
    );
  });

  it('is stable: what is read from it writes the same rows', () => {
    const cell = fc.oneof(fc.constantFrom('7天', '30%', '2周', '不限', 'abc', '', '80、90', 3, 0.5, true), fc.string());
    const [head = [], ...rows] = sheetOf(DEFAULT_SETTINGS, NOTHING_SAVED, 'zh-CN');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(rows.length - 1), cell), { maxLength: 8 }), (changes) => {
        const changed = rows.map((row) => [...row]);
        for (const [row, value] of changes) (changed[row] as CellValue[])[3] = value;
        const first = read([head, ...changed]);
        const again = read(sheetOf(first.settings, first.saved, 'zh-CN'));
        expect(again.findings).toEqual([]);
        expect(again.settings).toEqual(first.settings);
      }),
      { numRuns: 80 },
    );
  });
});
