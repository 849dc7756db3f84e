import { fieldOf } from '../../../src/domain/cards';
import { cardCells, type CardRecord, type RenderedCard } from '../../../src/domain/cardSheets/cardCells';
import type { CardLanguage, CardTemplate, TemplateField } from '../../../src/domain/cardSheets/cardTemplate';
import { CARD_TEMPLATES, INTENT_CARD } from '../../../src/domain/cardSheets/templates';
import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import type { SheetSample } from '../../../src/domain/recognition/types';
import { areaOf } from '../recognition/sheet';
import { valuesOf } from '../recognition/cardSheet/samples';

function sheetOf({ rows, columns, cells }: RenderedCard): SheetSample {
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(''));
  for (const { row, column, value } of cells) (values[row] ?? [])[column] = value;
  const merges = cells
    .filter(({ width, height }) => width * height > 1)
    .map(({ row, column, width, height }) => ({ row, column, columnCount: width, rowCount: height }));
  return { name: '张三', areas: [areaOf(values)], merges };
}

/** A value of the field's own sort. */
function valueFor(
  kind: CardTemplate['kind'] | 'followups',
  { field, options }: TemplateField,
  i: number,
  language: CardLanguage,
): CellValue {
  const option = options?.[i % options.length];
  if (option) return option[language];
  const samples: Readonly<Record<string, CellValue>> = {
    date: 46000 + i, datetime: 46000 + i, phone: `138000000${10 + i}`, int: i + 1, number: i, money: 1000 + i, id: `NO-${i}0`, vin: 'LFV3A23C5J3012345', uscc: '91500000MA5U12345X', plate: '川A12345', idno: '510104198507120029', postcode: '401120', email: `a${i}@b.example`,
  }; // prettier-ignore
  const type = fieldOf(kind, field)?.type ?? 'text';
  return (
    samples[type] ??
    (language === 'zh' ? `甲乙${'丙丁戊己庚辛'.charAt(i % 6)}丑` : `some words ${'abcdef'.charAt(i % 6)}`)
  );
}

function recordFor({ kind, rows }: CardTemplate, language: CardLanguage): CardRecord {
  const values: Record<string, CellValue> = {};
  const contacts: Record<string, CellValue>[] = [];
  for (const row of rows) {
    if ('fields' in row) row.fields.forEach((entry, i) => (values[entry.field] = valueFor(kind, entry, i, language)));
    if ('contact' in row && row.contact < 3)
      contacts.push(
        Object.fromEntries(row.rows.flat().map((entry, i) => [entry.field, valueFor('followups', entry, i, language)])),
      );
  }
  return { values, contacts };
}

const forms = CARD_TEMPLATES.flatMap((template) =>
  (['zh', 'en'] as const).map((language) => [template.title[language], template, language] as const),
);

describe('a printed card', () => {
  it.each(forms)('%s gives back the customer it was made from', (_, template, language) => {
    const record = recordFor(template, language);
    const reading = recogniseSheet(sheetOf(cardCells(template, record, language)));
    expect(reading).toMatchObject({ layout: 'card', kind: template.kind });
    expect(valuesOf(reading.card)).toEqual(record.values);
    const contacts = (reading.card?.contacts ?? []).map(valuesOf).filter((contact) => Object.keys(contact).length > 0);
    expect(contacts).toEqual(record.contacts);
  });

  it.each(forms)('%s is a card also when nothing is filled in', (_, template, language) => {
    const reading = recogniseSheet(sheetOf(cardCells(template, { values: {}, contacts: [] }, language)));
    expect(reading).toMatchObject({ layout: 'card', kind: template.kind });
    expect(valuesOf(reading.card)).toEqual({});
  });

  it.each(forms)('%s covers its rectangle once', (_, template, language) => {
    const { rows, columns, cells } = cardCells(template, { values: {}, contacts: [] }, language);
    const covered = cells.flatMap(({ row, column, width, height }) =>
      Array.from(
        { length: width * height },
        (_none, i) => (row + Math.floor(i / width)) * columns + column + (i % width),
      ),
    );
    expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: rows * columns }, (_none, i) => i));
  });

  it('ticks options named in the other language, and keeps what is no option', () => {
    const boxes = (value: string) =>
      cardCells(INTENT_CARD, { values: { gender: value }, contacts: [] }, 'en').cells.find(
        ({ role, value: text }) => role === 'boxes' && String(text).includes('Male'),
      )?.value;
    expect(boxes('女')).toBe('□Male ☑Female');
    expect(boxes('未知')).toBe('□Male □Female ☑未知');
  });

  it('writes identifiers and what begins like a formula as text', () => {
    const { cells } = cardCells(INTENT_CARD, { values: { phone: '13800138000', note: '=1+1' }, contacts: [] }, 'zh');
    expect(cells.filter(({ value }) => value === '13800138000' || value === '=1+1').map(({ role }) => role)).toEqual([
      'text',
      'text',
    ]);
  });
});
