import { CARDS, CARD_KINDS, cardOf, fieldOf } from '../../../src/domain/cards';
import type { Field } from '../../../src/domain/cards/field';
import { normaliseTerm } from '../../../src/domain/recognition/headerText';
import fieldKeys from './fieldKeys.json';

/** 421 fields of the trade's dictionary, by kind; d1..d31 stands for a column a day of the month. */
const KEYS: Readonly<Record<string, string>> = fieldKeys;
/** Our own column, for registers without a next contact, whose consent is withdrawn, the day payments are collected on, disputes, and what is taken off an amount, bills beside the money (ANALYSIS C0). */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  leads: ['suggestedContact', 'wonOn', 'idNo', 'email', 'uscc', 'plate', 'vin'],
  owners: ['consent'],
  members: ['consent'],
  corporate: ['payDay'],
  trades: ['payDay', 'dispute', 'discount', 'bills'],
  credit: ['business', 'standing', 'cooperation', 'management', 'lawsuits', 'assessor'],
};

const everyField: readonly (readonly [string, Field])[] = CARD_KINDS.flatMap((kind) =>
  CARDS[kind].fields.map((field) => [`${kind}.${field.key}`, field] as const),
);

describe('the data dictionary', () => {
  it('has the fifteen kinds of cards', () => {
    expect([...CARD_KINDS].sort()).toEqual(Object.keys(KEYS).sort());
    for (const kind of CARD_KINDS) expect(cardOf(kind).kind).toBe(kind);
  });

  it.each(Object.entries(KEYS))('has every field of %s, and none besides', (kind, keys) => {
    const expected = keys
      .split(' ')
      .flatMap((key) => (key === 'd1..d31' ? Array.from({ length: 31 }, (_, i) => `d${i + 1}`) : [key]));
    const card = Object.values(CARDS).find((candidate) => candidate.kind === kind);
    expect(card?.fields.map(({ key }) => key).sort()).toEqual([...expected, ...(ADDED[kind] ?? [])].sort());
  });

  it('names the fields that make a row unique', () => {
    for (const kind of CARD_KINDS) {
      expect(CARDS[kind].identity.length).toBeGreaterThan(0);
      for (const key of CARDS[kind].identity) expect(fieldOf(kind, key)).toBeDefined();
    }
  });

  it('finds a field by its key, and none where there is none', () => {
    expect(fieldOf('leads', 'gradeManual')?.zh).toBe('意向级别');
    expect(fieldOf('leads', 'gradedOn')?.zh).toBe('判级日期');
    expect(fieldOf('leads', 'suggestedContact')).toMatchObject({ zh: '建议回访日期', type: 'date', need: 'computed' });
    expect(fieldOf('leads', 'engineNo')).toBeUndefined();
  });
});

describe('a field', () => {
  it('has a header in both languages, and another one than its neighbours', () => {
    for (const kind of CARD_KINDS) {
      const headers = CARDS[kind].fields.map(({ zh }) => normaliseTerm(zh));
      expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
      for (const { zh, en } of CARDS[kind].fields) {
        expect(zh).not.toBe('');
        expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('of an enumeration says where its values come from', () => {
    const open = everyField.filter(([, { type, values, list }]) => /^(enum|multi)$/.test(type) && !values && !list);
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('that refers says where to', () => {
    const lost = everyField.filter(([, { type, refersTo }]) => (type === 'ref') !== (refersTo !== undefined));
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it('repeats no synonym', () => {
    const repeated = everyField.filter(([, { synonyms }]) => new Set(synonyms).size !== synonyms.length);
    expect(repeated.map(([name]) => name)).toEqual([]);
  });

  it('that holds ID numbers or bank accounts is sensitive; names and phones of people are personal', () => {
    const sensitive = everyField.filter(([, { pii }]) => pii === 'sensitive').map(([name]) => name);
    expect(sensitive.sort()).toEqual(['corporate.bankNo', 'leads.idNo', 'members.idNo', 'owners.idNo']);
    expect(fieldOf('leads', 'name')?.pii).toBe('personal');
    expect(fieldOf('leads', 'phone')?.pii).toBe('personal');
  });
});
