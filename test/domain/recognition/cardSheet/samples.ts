import type { CellValue } from '../../../../src/domain/cell/value';
import { readCardSheet } from '../../../../src/domain/recognition/cardSheet/readCardSheet';
import type { CardReading, CellArea, SheetSample } from '../../../../src/domain/recognition/types';
import { areaOf } from '../sheet';

/** A card as somebody has it, with what its values are. */
export interface CardSample {
  readonly id: string;
  /** `other` for a form that is no customer's card. */
  readonly kind: string;
  readonly alsoKinds?: readonly string[];
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Addresses such as A1:D1. */
  readonly merges?: readonly string[];
  readonly expected: Readonly<Record<string, CellValue>>;
  /** Acceptable readings that need not be found. */
  readonly optional?: Readonly<Record<string, CellValue>>;
  readonly mustNot?: Readonly<Record<string, CellValue>>;
  /** Contacts, the filled fields of each. */
  readonly contacts?: readonly Readonly<Record<string, CellValue>>[];
}

export interface CardScore {
  readonly cards: number;
  readonly rightKinds: number;
  readonly fields: number;
  readonly rightFields: number;
  /** Fields filled that nobody asked for. */
  readonly extra: number;
  readonly certain: number;
  readonly wrongCertain: number;
  readonly mustNot: number;
  readonly foreign: number;
  readonly foreignTaken: number;
  readonly mistakes: readonly string[];
}

const CERTAIN = 0.8;

/** The sample as recognition sees it. */
export function sheetOfCard({ rows, merges, name }: CardSample, withMerges = true): SheetSample {
  return {
    name: name ?? 'Sheet1',
    areas: [areaOf(rows)],
    merges: withMerges && merges ? merges.map(areaAt) : undefined,
  };
}

function areaAt(address: string): CellArea {
  const [from = '', to = from] = address.split(':');
  const [a, b] = [placeOf(from), placeOf(to)];
  return { row: a.row, column: a.column, rowCount: b.row - a.row + 1, columnCount: b.column - a.column + 1 };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d/g, '');
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
}

/** The filled fields of a card. */
export function valuesOf(card: Pick<CardReading, 'values'> | undefined): Record<string, CellValue> {
  return Object.fromEntries((card?.values ?? []).filter(({ value }) => value !== '').map((v) => [v.field, v.value]));
}

/** Reads every sample and counts what came out right. */
export function scoreCards(samples: readonly CardSample[], withMerges = true): CardScore {
  const score = {
    cards: 0, rightKinds: 0, fields: 0, rightFields: 0, extra: 0, certain: 0, wrongCertain: 0, mustNot: 0, foreign: 0, foreignTaken: 0, mistakes: [] as string[],
  }; // prettier-ignore
  for (const sample of samples) {
    const card = readCardSheet(sheetOfCard(sample, withMerges), {})?.card;
    const miss = (text: string): number => score.mistakes.push(`${sample.id}: ${text}`);
    if (sample.kind === 'other') {
      score.foreign++;
      if (card) score.foreignTaken += miss(`taken for ${card.kind}`) ? 1 : 0;
      continue;
    }
    score.cards++;
    if (card && [sample.kind, ...(sample.alsoKinds ?? [])].includes(card.kind)) score.rightKinds++;
    else miss(`${sample.kind} taken for ${card?.kind ?? 'none'}`);
    const found = valuesOf(card);
    for (const [field, value] of Object.entries(sample.expected)) {
      score.fields++;
      if (found[field] === value) score.rightFields++;
      else miss(`${field} is ${JSON.stringify(found[field])}, not ${JSON.stringify(value)}`);
    }
    for (const [field, value] of Object.entries(sample.mustNot ?? {}))
      if (found[field] === value) score.mustNot += miss(`${field} must not be ${String(value)}`) ? 1 : 0;
    for (const { field, value, confidence, label } of card?.values ?? []) {
      if (value === '') continue;
      const right = [sample.expected[field], sample.optional?.[field]].includes(value);
      if (!right && !(field in sample.expected)) {
        score.extra++;
        miss(`${label} taken for ${field} = ${String(value)} (${confidence})`);
      }
      if (confidence < CERTAIN) continue;
      score.certain++;
      if (!right) score.wrongCertain++;
    }
    sample.contacts?.forEach((contact, i) => {
      const got = valuesOf(card?.contacts.filter(({ values }) => values.some((v) => v.value !== ''))[i]);
      for (const [field, value] of Object.entries(contact)) {
        score.fields++;
        if (got[field] === value) score.rightFields++;
        else miss(`contact ${i + 1}: ${field} is ${JSON.stringify(got[field])}, not ${JSON.stringify(value)}`);
      }
    });
  }
  return score;
}
