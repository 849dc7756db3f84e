import given from './card-samples.json';
import more from './card-samples-more.json';
import short from '../header-samples.json';
import real from '../header-samples-real.json';
import { recogniseSheet } from '../../../../src/domain/recognition/recogniseSheet';
import type { CellValue } from '../../../../src/domain/cell/value';
import { sheetOf } from '../sheet';
import { scoreCards, sheetOfCard, type CardSample, type CardScore } from './samples';

function report(name: string, { mistakes, ...score }: CardScore): void {
  console.log([`${name}: ${JSON.stringify(score)}`, ...mistakes].join('\n  '));
}

const CARDS = [
  ['8 forms as people have them', given as unknown as readonly CardSample[]],
  ['60 further forms in varied styles', more as unknown as readonly CardSample[]],
] as const;

describe.each(CARDS)('%s', (name, samples) => {
  it.each([true, false])(
    'are read with at least 95 %% of their fields, none wrong among the certain (merges: %s)',
    (merges) => {
      const score = scoreCards(samples, merges);
      report(`${name}, merges ${String(merges)}`, score);
      expect(score.rightKinds).toBe(score.cards);
      expect(score.rightFields / score.fields).toBeGreaterThanOrEqual(0.95);
      expect(score.mustNot).toBe(0);
      expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.01);
      expect(score.foreignTaken).toBe(0);
    },
  );

  it('are cards, and those about something else are none', () => {
    const wrong = samples.filter(
      (sample) => (recogniseSheet(sheetOfCard(sample)).layout === 'card') === (sample.kind === 'other'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('registers', () => {
  const registers = [...short, ...real] as unknown as readonly {
    readonly id: string;
    readonly headers: readonly string[];
    readonly titleRows?: readonly (readonly CellValue[])[];
    readonly rows?: readonly (readonly CellValue[])[];
  }[];

  it('are never taken for a card, with one line of data or with many', () => {
    const taken = registers.filter(({ titleRows = [], headers, rows = [] }) =>
      [rows, rows.slice(0, 1)].some(
        (data) => recogniseSheet(sheetOf([...titleRows, headers, ...data])).layout === 'card',
      ),
    );
    expect(taken.map(({ id }) => id)).toEqual([]);
  });
});
