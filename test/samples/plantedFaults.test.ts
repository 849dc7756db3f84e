import { buildConsistentModel } from './buildModel';
import { crossFindings } from './crossChecks';
import { fieldFindings } from './fieldChecks';
import type { Finding } from './findings';
import { FIRST_ROWS } from './findings';
import { plantFaults } from './plantFaults';
import { PLANTED_FAULTS } from './plantedFaults';

const consistent = buildConsistentModel();
const planted = plantFaults(consistent);
const findings: Finding[] = [...crossFindings(planted), ...fieldFindings(planted)];

const lineOf = ({ sheet, row, rule }: Finding): string => `${sheet} ${row} ${rule}`;

describe('the planted faults', () => {
  it('are found where the list says, and nothing else is found', () => {
    const found = findings.map(lineOf).sort();
    const listed = PLANTED_FAULTS.flatMap((fault) => [fault, ...(fault.also ?? [])])
      .map(lineOf)
      .sort();
    expect(found).toEqual(listed);
  });

  it.each(PLANTED_FAULTS.map((fault) => [fault.id, fault.description, fault] as const))(
    '%s %s',
    (_id, _words, fault) => {
      expect(findings.map(lineOf)).toContain(lineOf(fault));
      expect(fault.row).toBeGreaterThanOrEqual(FIRST_ROWS[fault.sheet]);
    },
  );

  it('have numbers of their own', () => {
    expect(new Set(PLANTED_FAULTS.map((fault) => fault.id)).size).toBe(PLANTED_FAULTS.length);
  });

  it('leave the consistent model as it was', () => {
    expect(buildConsistentModel()).toEqual(consistent);
    expect(planted).not.toEqual(consistent);
  });
});
