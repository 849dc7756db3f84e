import fc from 'fast-check';
import given from '../recognition/cardSheet/card-samples.json';
import more from '../recognition/cardSheet/card-samples-more.json';
import { cardChanges } from '../../../src/domain/cardSheets/cardChanges';
import { readCardSheet } from '../../../src/domain/recognition/cardSheet/readCardSheet';
import type { CellValue } from '../../../src/domain/cell/value';
import { readBoxes } from '../../../src/domain/recognition/cardSheet/boxes';
import { splitCell } from '../../../src/domain/recognition/cardSheet/splitCell';
import type { CardReading, CardValue } from '../../../src/domain/recognition/types';
import { areaOf } from '../recognition/sheet';
import { sheetOfCard, valuesOf, type CardSample } from '../recognition/cardSheet/samples';

function read(sample: CardSample): CardReading {
  const card = readCardSheet(sheetOfCard(sample), {})?.card;
  if (!card) throw new Error(`${sample.id} is no card`);
  return card;
}

/** The sample with the changes written into its cells. */
function written(sample: CardSample, values: Readonly<Record<string, CellValue>>): CardSample {
  const rows = areaOf(sample.rows).rows.map((row) => [...row]);
  for (const { row, column, after } of cardChanges(read(sample), values).cells) {
    const cells = rows[row];
    if (cells) cells[column] = after;
  }
  return { ...sample, rows };
}

const card = (rows: CardSample['rows'], merges?: readonly string[]): CardSample => ({
  id: 'card',
  kind: 'leads',
  rows: [['意向客户管理卡'], ...rows],
  merges,
  expected: {},
});

const FORM = card([
  ['客户姓名', '张三', '联系电话', '13800138000'],
  ['性别：☑男 □女    年龄：36', '', '意向级别', 'H□ A√ B□'],
  ['来源：□来店 □来电 □其他____', '', '介绍人：        职业：'],
  ['意向车型', '', '备注', ''],
]);

describe('a card', () => {
  it('is written beside its labels, identifiers as text', () => {
    const { cells } = cardChanges(read(FORM), { name: '李四', phone: 13900139000, model: '途观' });
    expect(cells).toEqual([
      { row: 1, column: 1, before: '张三', after: '李四' },
      { row: 1, column: 3, before: '13800138000', after: '13900139000', text: true },
      { row: 4, column: 1, before: '', after: '途观' },
    ]);
  });

  it('keeps label and punctuation of what stands in one cell, and changes such a cell once', () => {
    expect(cardChanges(read(FORM), { gender: '女', age: 40 }).cells).toEqual([
      { row: 2, column: 0, before: '性别：☑男 □女    年龄：36', after: '性别：□男 ☑女    年龄：40' },
    ]);
  });

  it('is ticked in its own marks, also behind the options', () => {
    expect(cardChanges(read(FORM), { gradeManual: 'H' }).cells[0]?.after).toBe('H√ A□ B□');
  });

  it('takes an option it does not offer into 其他____', () => {
    expect(cardChanges(read(FORM), { source: '抖音' }).cells[0]?.after).toBe('来源：□来店 □来电 ☑其他：抖音 ');
    expect(valuesOf(read(written(FORM, { source: '抖音' }))).source).toBe('抖音');
  });

  it('fills the blanks behind a label and leaves the label behind them apart', () => {
    expect(cardChanges(read(FORM), { referrer: '郑丽' }).cells[0]?.after).toBe('介绍人：郑丽      职业：');
  });

  it('refuses options that are not there, fields it does not have, and words that would read as another label', () => {
    expect(cardChanges(read(FORM), { gender: '保密', vin: 'X', age: '36  电话：1' })).toEqual({
      cells: [],
      refused: ['gender', 'vin', 'age'],
    });
  });

  it('never gives Excel a formula', () => {
    expect(cardChanges(read(FORM), { note: '=1+1' }).cells[0]).toMatchObject({ after: '=1+1', text: true });
  });

  it('is left alone where nothing changes', () => {
    expect(cardChanges(read(FORM), { name: '张三', gender: '男', gradeManual: 'A' })).toEqual({
      cells: [],
      refused: [],
    });
  });
});

/** A value of the same sort: another option, another last digit, other words in front. */
function another({ label, value, form, text = '' }: CardValue, digit: number, word: string): CellValue {
  if (form !== 'boxes') {
    if (typeof value === 'number') return value + 1;
    const written = String(value);
    return /\d/.test(written) ? written.replace(/\d(?!.*\d)/s, String(digit)) : `${word}${written}`;
  }
  const labelled = splitCell(text)
    .filter((part) => part.label === label)
    .flatMap((part) => readBoxes(text, part));
  const options = labelled.length > 0 ? labelled : readBoxes(text);
  return options.find(({ ticked }) => !ticked)?.text ?? '';
}

function words(values: Readonly<Record<string, CellValue>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));
}

describe('what was written', () => {
  const samples = ([...given, ...more] as unknown as readonly CardSample[]).filter(({ kind }) => kind !== 'other');
  const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,3}$/);

  it.each(samples.map((sample) => [sample.id, sample] as const))(
    'comes out of %s again, and nothing else changes',
    (_, sample) => {
      const before = read(sample);
      const filled = before.values.filter(({ value }) => value !== '');
      const blank = Object.fromEntries(before.values.map(({ field }) => [field, '']));
      fc.assert(
        fc.property(fc.constantFrom(...filled), fc.integer({ min: 0, max: 9 }), word, (target, digit, front) => {
          const values = { [target.field]: another(target, digit, front) };
          expect(cardChanges(before, values).refused).toEqual([]);
          const after = read(written(sample, values));
          // A number that is an identifier becomes text.
          expect(words({ ...blank, ...valuesOf(after) })).toEqual(words({ ...blank, ...valuesOf(before), ...values }));
        }),
        { numRuns: 8 },
      );
    },
  );
});
