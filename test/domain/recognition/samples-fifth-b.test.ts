import fifth from './header-samples-fifth-b.json';
import { scoreSamples, type HeaderSample } from './samples';

describe('registers of companies, members, issues, trades, credit, prospects, applications and staff', () => {
  const score = scoreSamples(fifth as readonly HeaderSample[]);

  it('are read as what they are', () => {
    console.log([`${score.rightColumns}/${score.columns} columns`, ...score.mistakes].join('\n  '));
    expect(score.rightKinds / score.kinds).toBeGreaterThanOrEqual(0.95);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.97);
  });

  it('and what is certain is right', () => {
    expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.01);
    expect(score.takenCertain / score.withoutField).toBeLessThanOrEqual(0.01);
  });

  it('and sheets of other trades are left alone', () => {
    expect(score.foreignTaken).toBe(0);
  });
});
