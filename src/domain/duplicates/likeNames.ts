import { distance } from 'fastest-levenshtein';
import { foldWidth } from '../cell/text';
import { comparable, pairsOf, sharedBy, sharedWithin } from './blocks';
import { CROWD, type Candidate } from './cluster';
import type { ComparedRows } from './comparedRows';
import { soundOf } from './pinyin';
import { placeAt } from './placeAt';
import { oneByPlace } from './sureKeys';

const NAME_AND_KEY = 0.85;
const PINYIN = 0.7;
const SIMILAR = 0.6;
const ALIKE_ADDRESS = 0.9;
type Shared = ReadonlyMap<string, readonly number[]>;

const LAST = 4;
/** So many digits at the end, or all before them, stay where one digit of a mobile is mistyped. */
const HALF = 6;
const MOBILE = /^1\d{10}$/;
const NUMERALS = /[\d一二三四五六七八九十甲乙丙丁东南西北]/g;

/**
 * Rows that may be one customer by their names (DICTIONARY §0.3): the same name with the same company or address, a name that
 * sounds the same or is one slip away with a telephone number that is nearly the same, company names one slip away in one
 * city. Compared is only inside
 * blocks that share a part of both; a block of more than 20 rows is left out.
 *
 * @param similarity how alike names have to be, 0…1
 */
export function likeNames(rows: ComparedRows, similarity: number): readonly Candidate[] {
  const persons = rows.customers.filter((row) => rows.person(row).length > 1);
  const companies = rows.by.company.length ? rows.customers.filter((row) => !rows.isPerson(row)) : [];
  const namesakes = sharedBy(persons, rows.person);
  return [
    ...sameCompany(rows, namesakes),
    ...sameAddress(rows, namesakes),
    ...sameSound(rows, persons),
    ...mistypedPhone(rows, namesakes),
    ...slips(rows, persons, rows.person, similarity),
    ...companySlips(rows, companies, similarity),
  ];
}

function sameCompany(rows: ComparedRows, namesakes: Shared): readonly Candidate[] {
  return colleagues(rows, namesakes).map((own) => nameAndKey(rows, own));
}

/** Rows of a block whose persons work for one company. */
function colleagues(rows: ComparedRows, blocks: Shared): readonly (readonly number[])[] {
  if (!rows.by.company.length) return [];
  const companies = sharedWithin(blocks, (row) => rows.company(row)?.core ?? '');
  return companies.flatMap((own) => oneByPlace(own, (row) => rows.company(row)?.place ?? ''));
}

/** The numbers in two addresses have to be the same: the house next door is another one. */
function sameAddress(rows: ComparedRows, namesakes: Shared): readonly Candidate[] {
  const { address: field } = rows.by;
  if (field === undefined) return [];
  const addressOf = (row: number) => bareAddress(rows.text(row, field));
  const numbersOf = (row: number) => {
    const address = addressOf(row);
    return address.length > LAST ? `#${(address.match(/\d+/g) ?? []).join(' ')}` : '';
  };
  const isGiven = (row: number) => rows.text(row, field).length > LAST;
  const isSame = (a: number, b: number) =>
    isGiven(a) && isGiven(b) && numbersOf(a) === numbersOf(b) && isAlike(addressOf(a), addressOf(b), ALIKE_ADDRESS);
  return pairs(comparable(namesakes, numbersOf), isSame).map((own) => nameAndKey(rows, own));
}

/** 浙江省杭州市 and 室 are left out as often as not. */
function bareAddress(text: string): string {
  let rest = foldWidth(text).replace(/[\s,，.。·#号()（）-]/g, '').replace(/室$/, ''); // prettier-ignore
  for (let place = placeAt(rest); place; place = placeAt(rest)) rest = rest.slice(place.length);
  return rest;
}

function nameAndKey(rows: ComparedRows, own: readonly number[]): Candidate {
  return { rule: 'nameAndKey', confidence: NAME_AND_KEY, key: rows.person(own[0] ?? 0), rows: own };
}

/** Names are spelt only where the last digits meet, or the company. */
function sameSound(rows: ComparedRows, persons: readonly number[]): readonly Candidate[] {
  const sound = (row: number) => soundOf(rows.person(row));
  const ends = sharedBy(persons, (row) => endsOf(rows, row));
  const firms = sharedBy(rows.by.company.length ? persons : [], (row) => rows.company(row)?.core ?? '');
  const alike = sharedWithin(firms, sound).map((own, i): [string, readonly number[]] => [String(i), own]);
  return [...sharedWithin(ends, sound), ...colleagues(rows, new Map(alike))].map((own) => ({
    rule: 'pinyin',
    confidence: PINYIN,
    key: rows.person(own[0] ?? 0),
    rows: own,
  }));
}

function endsOf(rows: ComparedRows, row: number): readonly string[] {
  return rows.phones(row).map((number) => number.slice(-LAST));
}

/** The same name, and numbers of which one digit differs or two have changed places. */
function mistypedPhone(rows: ComparedRows, namesakes: Shared): readonly Candidate[] {
  const halves = (row: number) =>
    rows.phones(row).flatMap((number) => [number.slice(-HALF), `${number.slice(0, -HALF)}…`]);
  const isOneDigit = (a: number, b: number) =>
    rows.phones(a).some((one) => rows.phones(b).some((other) => isDigitOff(one, other) && MOBILE.test(one)));
  return pairs(comparable(namesakes, halves), isOneDigit).map((own) => similar(rows.person(own[0] ?? 0), own));
}

/** One digit is another one, or two neighbours have changed places. */
function isDigitOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const off: number[] = [];
  for (let i = 0; i < one.length && off.length < 3; i++) if (one[i] !== other[i]) off.push(i);
  const [i = 0, j = 0] = off;
  return off.length === 1 || (off.length === 2 && j === i + 1 && one[i] === other[j] && one[j] === other[i]);
}

/** Names one slip away from each other whose telephone numbers end in the same four digits. */
function slips(
  rows: ComparedRows,
  of: readonly number[],
  nameOf: (row: number) => string,
  similarity: number,
): readonly Candidate[] {
  // In a shorter name one slip is too much.
  const long = of.filter((row) => nameOf(row).length * (1 - similarity) >= 1);
  const shared = sharedBy(long, (row) => endsOf(rows, row));
  return pairs(shared.values(), (a, b) => isSlip(nameOf(a), nameOf(b), similarity)).map((own) =>
    similar(nameOf(own[0] ?? 0), own),
  );
}

/** The first or the last three characters stay where one slips. */
const STEM = 3;

function companySlips(rows: ComparedRows, companies: readonly number[], similarity: number): readonly Candidate[] {
  const foldedOf = (row: number) => rows.company(row)?.folded ?? '';
  const cityOf = (row: number) => rows.text(row, rows.by.city).replace(/市$/, '') || (rows.company(row)?.place ?? '');
  const shared = sharedBy(companies, (row) => {
    const { core = '' } = rows.company(row) ?? {};
    const city = cityOf(row);
    return core === '' || city === '' ? '' : [`${city} ${core.slice(0, STEM)}`, `${city} …${core.slice(-STEM)}`];
  });
  const isSamePlace = (a: number, b: number) => {
    const [one, other] = [rows.company(a)?.place ?? '', rows.company(b)?.place ?? ''];
    return one === '' || other === '' || one === other;
  };
  const found = pairs(shared.values(), (a, b) => isSamePlace(a, b) && isSlip(foldedOf(a), foldedOf(b), similarity));
  return [
    ...found.map((own) => similar(foldedOf(own[0] ?? 0), own)),
    ...slips(rows, companies, foldedOf, similarity).filter(({ rows: [a = 0, b = 0] }) => isSamePlace(a, b)),
  ];
}

function similar(key: string, rows: readonly number[]): Candidate {
  return { rule: 'similarName', confidence: SIMILAR, key, rows };
}

/** 一店 and 二店, 3号 and 4号 are no slips. */
function isSlip(one: string, other: string, similarity: number): boolean {
  if (one === other || !isAlike(one, other, similarity)) return false;
  return (one.match(NUMERALS) ?? []).join('') === (other.match(NUMERALS) ?? []).join('');
}

function isAlike(one: string, other: string, similarity: number): boolean {
  const longest = Math.max(one.length, other.length);
  const allowed = longest * (1 - similarity) + 1e-9;
  if (Math.abs(one.length - other.length) > allowed) return false;
  return one === other || (allowed >= 1 && distance(one, other) <= allowed);
}

/** A crowd that shares a part of a name is compared no further. */
function pairs(
  blocks: Iterable<readonly number[]>,
  isOne: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const rows of blocks)
    if (rows.length <= CROWD) for (const pair of pairsOf(rows)) if (isOne(...pair)) found.push(pair);
  return found;
}
