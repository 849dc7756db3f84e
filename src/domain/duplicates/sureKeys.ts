import { plainName } from '../customers/knownIndex';
import { pairsOf, sharedBy } from './blocks';
import { CROWD, DOUBTFUL, type Candidate, type DuplicateRule } from './cluster';
import type { ComparedRows } from './comparedRows';

const MOBILE = /^1\d{10}$/;
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
  const given = (row: number) => rows.phones(row).filter((number) => !PLACEHOLDER.test(number));
  const shared = sharedBy([...rows.customers, ...rows.visits], given);
  const told = [...shared].flatMap(([key, all]): readonly Shared[] => (MOBILE.test(key) ? [[key, all]] : byName(rows, key, all))); // prettier-ignore
  return told.flatMap(([key, all]) => {
    const own = isClash(all) ? all : all.filter((row) => row < rows.customers.length);
    const companies = new Set(own.map((row) => (rows.isPerson(row) ? '' : (rows.company(row)?.core ?? ''))));
    const confidence = companies.size > 1 && !companies.has('') ? COMPANIES_PHONE : PERSONS_PHONE;
    return own.length > 1 ? [candidate('phone', confidence, key, own)] : [];
  });
}

type Shared = readonly [key: string, rows: readonly number[]];

/** A landline is a household's, an office's or a building's: whoever answers it is one customer only by the name too. */
function byName(rows: ComparedRows, key: string, all: readonly number[]): readonly Shared[] {
  if (all.length > CROWD) return [[key, all]];
  const nameOf = (row: number) => rows.person(row) || (rows.company(row)?.core ?? plainName(rows.text(row, 'name')));
  const isKin = (one: string, other: string) => one !== '' && other !== '' && (one.includes(other) || other.includes(one)); // prettier-ignore
  return [...pairsOf(all)].flatMap(([a, b]): Shared[] => (isKin(nameOf(a), nameOf(b)) ? [[key, [a, b]]] : []));
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

/**
 * Rows of one company's name by its places: 上海华联 and 北京华联 are two companies; a bare 华联 is the one there is.
 *
 * @example oneByPlace([0, 1], (row) => ['上海市', ''][row] ?? '') // [[0, 1]]
 */
export function oneByPlace(own: readonly number[], placeOf: (row: number) => string): readonly (readonly number[])[] {
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
