import short from './header-samples.json';
import real from './header-samples-real.json';
import more from './header-samples-more.json';
import fourth from './header-samples-fourth.json';
import { scoreSamples, type HeaderSample, type Score } from './samples';

function report(name: string, score: Score): void {
  const share = (part: number, whole: number): string => `${part}/${whole}`;
  console.log(
    [
      `${name}: kinds ${share(score.rightKinds, score.kinds)}`,
      `columns ${share(score.rightColumns, score.columns)} (${((100 * score.rightColumns) / score.columns).toFixed(1)} %)`,
      `wrong among certain ${share(score.wrongCertain, score.certain)}`,
      `certain without a field ${share(score.takenCertain, score.withoutField)}`,
      `foreign sheets taken ${share(score.foreignTaken, score.foreign)}`,
      ...score.mistakes.map((mistake) => `  ${mistake}`),
    ].join('\n'),
  );
}

describe('registers as people have them', () => {
  it('13 short header rows without data: at least 98 % of the headers, none wrong among the certain', () => {
    const score = scoreSamples(short as readonly HeaderSample[]);
    report('short', score);
    expect(score.rightKinds).toBe(score.kinds);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.98);
    expect(score.wrongCertain).toBe(0);
  });

  it('49 real sheets: at least 95 % of kinds and 98 % of columns, at most 1 % wrong among the certain', () => {
    const score = scoreSamples(real as readonly HeaderSample[]);
    report('real', score);
    expect(score.rightKinds / score.kinds).toBeGreaterThanOrEqual(0.95);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.98);
    expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.01);
    expect(score.takenCertain / score.withoutField).toBeLessThanOrEqual(0.011);
    expect(score.foreignTaken).toBe(0);
  });

  it('69 further header rows without data: at least 95 % of kinds, 97 % of columns, no foreign sheet', () => {
    const score = scoreSamples(more as readonly HeaderSample[]);
    report('more', score);
    expect(score.rightKinds / score.kinds).toBeGreaterThanOrEqual(0.95);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.97);
    expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.02);
    expect(score.foreignTaken).toBe(0);
  });

  it('195 header rows of many trades, some with data: at least 95 % of kinds and columns, no foreign sheet', () => {
    const score = scoreSamples(fourth as readonly HeaderSample[]);
    report('fourth', score);
    expect(score.rightKinds / score.kinds).toBeGreaterThanOrEqual(0.95);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.95);
    expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.01);
    expect(score.takenCertain / score.withoutField).toBeLessThanOrEqual(0.01);
    expect(score.foreignTaken).toBe(0);
  });
});
