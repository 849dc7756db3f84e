import { CARD_KINDS, cardOf } from '../cards';
import type { Field } from '../cards/field';
import type { CardKind } from '../cards/types';
import { normaliseTerm, readHeader } from './headerText';
import { foldWords } from './wordClasses';

/** A dictionary word's claim on a field: how much the word by itself says for it, 0…1. */
export interface Claim {
  readonly kind: CardKind;
  readonly field: Field;
  readonly score: number;
}

/** Every header the dictionary knows, ready for look-up. */
export interface Vocabulary {
  readonly exact: ReadonlyMap<string, readonly Claim[]>;
  readonly folded: ReadonlyMap<string, readonly Claim[]>;
}

const EXACT_NAME = 1;
const EXACT_ENGLISH = 0.99;
/** The first half of 购买品牌/店. */
const EXACT_PART = 0.985;
const SHORTEST_PART = 4;
const EXACT_SYNONYM = 0.97;
const ORDER = 0.0003;
const FOLDED_NAME = 0.9;
/** A synonym in other words is a guess: two foldings may meet in words that mean different things (车款, 车型). */
const FOLDED_SYNONYM = 0.79;

let compiled: Vocabulary | null = null;

/**
 * The dictionary's words by what they look like, built once.
 *
 * @returns the look-up tables
 * @example vocabulary().exact.get('车架号')?.[0]?.field.key // 'vin'
 */
export function vocabulary(): Vocabulary {
  compiled ??= compileVocabulary();
  return compiled;
}

/**
 * Look-up tables of the dictionary's words. Headings of a card (sections, groups) are no columns and left out.
 *
 * @param withheld synonyms to be left out, normalised; names of fields are never left out. So is measured how much
 *   recognition owes to having met a word before
 * @returns the look-up tables
 * @example compileVocabulary(new Set(['车架号'])).exact.has('车架号') // false
 */
export function compileVocabulary(withheld: ReadonlySet<string> = new Set()): Vocabulary {
  const exact = new Map<string, Claim[]>();
  const folded = new Map<string, Claim[]>();
  for (const kind of CARD_KINDS) {
    for (const field of cardOf(kind).fields) {
      if (field.type === 'section' || field.type === 'group') continue;
      const name = normaliseTerm(field.zh);
      const english = normaliseTerm(field.en);
      const synonyms = field.synonyms.map(normaliseTerm).filter((term) => !withheld.has(term));
      const terms = new Set([name, english, normaliseTerm(field.key), ...synonyms]);
      let order = 0;
      const part = firstPart(field.zh);
      if (part !== null) claim(exact, part, { kind, field, score: EXACT_PART });
      for (const term of terms) {
        if (term === '') continue;
        // The dictionary lists the surer words first; of two equal headers the surer one is meant.
        const exactScore =
          term === name ? EXACT_NAME : term === english ? EXACT_ENGLISH : EXACT_SYNONYM - ORDER * order++;
        claim(exact, term, { kind, field, score: exactScore });
        const foldedTerm = foldWords(term);
        if (foldedTerm.length > 1) {
          claim(folded, foldedTerm, { kind, field, score: term === name ? FOLDED_NAME : FOLDED_SYNONYM });
        }
      }
    }
  }
  return { exact, folded };
}

function firstPart(name: string): string | null {
  const { parts } = readHeader(name);
  const first = parts[0] ?? '';
  return parts.length > 1 && first.length >= SHORTEST_PART ? first : null;
}

/**
 * Whether a header is a word of the dictionary, as it stands or in other words.
 *
 * @param core a header's `core`
 * @param words the look-up tables
 * @returns true where the header alone says what it is
 * @example isKnownWord('拜访日期', vocabulary()) // true
 */
export function isKnownWord(core: string, words: Vocabulary): boolean {
  return core !== '' && (words.exact.has(core) || words.folded.has(foldWords(core)));
}

/** One claim a word and field: the strongest. */
function claim(index: Map<string, Claim[]>, word: string, added: Claim): void {
  const claims = index.get(word);
  if (!claims) {
    index.set(word, [added]);
    return;
  }
  const known = claims.findIndex(({ kind, field }) => kind === added.kind && field === added.field);
  if (known < 0) claims.push(added);
  else if ((claims[known]?.score ?? 0) < added.score) claims[known] = added;
}
