import type { CardValue } from '../../src/domain/recognition/types';
import { INTENT_CARDS, expectedCard, expectedContacts, type Expected } from './intentCards/cards';
import { RULES_SHEET, intentCardsWorkbook } from './intentCards/workbook';
import { openSample, type OpenedSample } from './opened';

let opened: OpenedSample;
beforeAll(async () => {
  opened = await openSample(await intentCardsWorkbook(), '2026-11-21');
});

/** The values that are filled in, by field. */
function filled(values: readonly CardValue[]): Expected {
  return Object.fromEntries(
    values.flatMap(({ field, value }) => (value === '' || typeof value === 'boolean' ? [] : [[field, value] as const])),
  );
}

describe.each(INTENT_CARDS.map((card) => [card.sheet, card] as const))('the card of %s', (sheet, card) => {
  it('is taken for the card of an intent customer, not for a register', () => {
    const { kind, layout } = opened.reading(sheet).reading;
    expect({ kind, layout }).toEqual({ kind: 'leads', layout: 'card' });
  });

  it('says all that is filled in, and nothing else', () => {
    expect(filled(opened.reading(sheet).reading.card?.values ?? [])).toEqual(expectedCard(card));
  });

  it('tells the contacts that took place', () => {
    const contacts = opened.reading(sheet).reading.card?.contacts ?? [];
    const told = contacts.map(({ ordinal, values }) => ({ ordinal, values: filled(values) }));
    expect(told.filter(({ values }) => Object.keys(values).length > 0)).toEqual(
      expectedContacts(card).map((values, i) => ({ ordinal: i + 1, values })),
    );
  });

  it('fits one page of A5', () => {
    const { pageLayout } = opened.host.workbook.worksheets.getItem(sheet);
    expect({ paper: pageLayout.paperSize, zoom: pageLayout.zoom }).toMatchObject({
      paper: 'A5',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
  });
});

it('the sheet with the rules is none of ours', () => {
  expect(opened.reading(RULES_SHEET).reading.kind).toBe('other');
});
