import { readHeader } from '../../../src/domain/recognition/headerText';
import { compileVocabulary } from '../../../src/domain/recognition/vocabulary';
import fourth from './header-samples-fourth.json';
import more from './header-samples-more.json';
import real from './header-samples-real.json';
import { scoreSamples, type HeaderSample, type Score } from './samples';

const FOLDS = 5;
const samples = [...real, ...more, ...fourth] as readonly HeaderSample[];

/** Every header as matching sees it: whole, and the parts of a combined one. */
function words(from: readonly HeaderSample[]): Set<string> {
  return new Set(
    from.flatMap(({ headers }) => headers.flatMap((header) => [readHeader(header).core, ...readHeader(header).parts])),
  );
}

/**
 * What recognition is worth on sheets with words nobody has met: of every fifth of the samples the synonyms that stand
 * in no other sample are taken from the dictionary, then the fifth is read. Fields keep their own names.
 */
function heldOut(fold: number): Score {
  const test = samples.filter((_, i) => i % FOLDS === fold);
  const known = words(samples.filter((_, i) => i % FOLDS !== fold));
  const withheld = new Set([...words(test)].filter((word) => !known.has(word)));
  return scoreSamples(test, compileVocabulary(withheld));
}

describe('sheets with words nobody has met', () => {
  it('are read nearly as well as others', () => {
    const scores = Array.from({ length: FOLDS }, (_, fold) => heldOut(fold));
    const sum = (key: Exclude<keyof Score, 'mistakes'>): number =>
      scores.reduce((total, score) => total + score[key], 0);
    const lines = [...scores.map((score, fold) => [`fold ${fold + 1}`, score] as const)].map(
      ([name, { rightKinds, kinds, rightColumns, columns, wrongCertain, certain }]) =>
        `${name}: kinds ${rightKinds}/${kinds}, columns ${rightColumns}/${columns}, wrong among certain ${wrongCertain}/${certain}`,
    );
    const total = `all: kinds ${sum('rightKinds')}/${sum('kinds')}, columns ${sum('rightColumns')}/${sum('columns')}, wrong among certain ${sum('wrongCertain')}/${sum('certain')}, certain without a field ${sum('takenCertain')}/${sum('withoutField')}, foreign sheets taken ${sum('foreignTaken')}/${sum('foreign')}`;
    console.log(
      [...lines, total, ...(process.env['MISTAKES'] ? scores.flatMap(({ mistakes }) => mistakes) : [])].join('\n'),
    );
    expect(sum('rightKinds') / sum('kinds')).toBeGreaterThanOrEqual(0.9);
    expect(sum('rightColumns') / sum('columns')).toBeGreaterThanOrEqual(0.85);
    expect(sum('wrongCertain') / sum('certain')).toBeLessThanOrEqual(0.02);
    expect(sum('foreignTaken')).toBe(0);
  });
});
