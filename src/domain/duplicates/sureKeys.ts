import { sharedBy } from './blocks';
import { CROWD, DOUBTFUL, type Candidate, type DuplicateRule } from './cluster';
import type { ComparedRows } from './comparedRows';

/** One sign only: nobody's number. */
const PLACEHOLDER = /^(.)\1+$/;
const COMPANY = 0.9;
const PERSONS_PHONE = 0.98;
/** One person may answer the telephone of several companies. */
const COMPANIES_PHONE = 0.7;

/**
 * Rows that share a number, or are the same company by name: USCC, ID number, VIN, telephone, plate, company.
 *
 * @param isClash whether the salespersons of rows differ
 */
export function sureKeys(rows: ComparedRows, isClash: (rows: readonly number[]) => boolean): readonly Candidate[] {
  return [...exactNumbers(rows), ...telephones(rows, isClash), ...companies(rows)];
}

function exactNumbers(rows: ComparedRows): readonly Candidate[] {
  return rows.by.exact.flatMap(({ rule, field, confidence, shape }) => {
    const numberOf = (row: number) => {
      const number = rows.text(row, field);
      return shape.test(number) && !PLACEHOLDER.test(number) ? number : '';
    };
    return [...sharedBy(rows.customers, numberOf)].map(([key, own]) => candidate(rule, confidence, key, own));
  });
}

/**
 * Visits show who was first where the salespersons differ (R-3.04, D-16); where they do not, they are the visits of the
 * customer on the card.
 */
function telephones(rows: ComparedRows, isClash: (rows: readonly number[]) => boolean): readonly Candidate[] {
  const shared = sharedBy([...rows.customers, ...rows.visits], rows.phones);
  return [...shared].flatMap(([key, all]) => {
    const own = isClash(all) ? all : all.filter((row) => row < rows.customers.length);
    const companies = new Set(own.map((row) => (rows.isPerson(row) ? '' : (rows.company(row)?.core ?? ''))));
    const confidence = companies.size > 1 && !companies.has('') ? COMPANIES_PHONE : PERSONS_PHONE;
    return own.length > 1 ? [candidate('phone', confidence, key, own)] : [];
  });
}

function companies(rows: ComparedRows): readonly Candidate[] {
  const companyOf = (row: number) => (rows.isPerson(row) ? null : rows.company(row));
  const shared = sharedBy(rows.customers, (row) => companyOf(row)?.core ?? '');
  return [...shared].flatMap(([core, own]) =>
    oneByPlace(own, (row) => companyOf(row)?.place ?? '').map((same) => {
      const forms = new Set(same.flatMap((row) => companyOf(row)?.form || []));
      const found = candidate('company', COMPANY, core, same);
      return forms.size > 1 && found.note === undefined ? { ...found, note: 'legalForm' as const } : found;
    }),
  );
}

/** 上海华联 and 北京华联 are two companies; a bare 华联 is the one there is. */
function oneByPlace(own: readonly number[], placeOf: (row: number) => string): readonly (readonly number[])[] {
  const places = new Set(own.map(placeOf));
  if (places.size - Number(places.has('')) <= 1) return [own];
  return [...sharedBy(own, (row) => `=${placeOf(row)}`).values()];
}

/** A crowd is shown as what it is, and joins nobody. */
function candidate(rule: DuplicateRule, confidence: number, key: string, rows: readonly number[]): Candidate {
  return rows.length > CROWD
    ? { rule, confidence: DOUBTFUL, key, rows, note: 'crowd' }
    : { rule, confidence, key, rows };
}
