import fifth from './header-samples-fifth-a.json';
import { scoreSamples, type HeaderSample } from './samples';

describe('registers of visits, leads, follow-ups, progress, owners, losses and days', () => {
  const score = scoreSamples(fifth as readonly HeaderSample[]);

  it('are read as what they are', () => {
    console.log(JSON.stringify(score, null, 1));
    expect(score.rightKinds / score.kinds).toBeGreaterThanOrEqual(0.95);
    expect(score.rightColumns / score.columns).toBeGreaterThanOrEqual(0.95);
  });

  it('and what is certain is right', () => {
    expect(score.wrongCertain / score.certain).toBeLessThanOrEqual(0.01);
    expect(score.takenCertain / score.withoutField).toBeLessThanOrEqual(0.01);
  });

  it('and no foreign sheet is taken', () => {
    expect(score.foreignTaken).toBe(0);
  });
});
