import { cardOf, fieldOf } from '../../../src/domain/cards';
import { sectionsOf } from '../../../src/domain/cards/sections';
import type { CardKind } from '../../../src/domain/cards/types';

const keysOf = (kind: CardKind) =>
  cardOf(kind)
    .fields.filter(({ type }) => type !== 'section')
    .map(({ key }) => key);

it('parts the fields of a lead, in the order of the sections and not of the sheet', () => {
  expect(sectionsOf('leads', ['note', 'need', 'state', 'model', 'name', 'leadId', 'sys_updated'])).toEqual([
    { title: 'basics', fields: ['leadId', 'name'] },
    { title: 'need', fields: ['model'] },
    { title: 'man', fields: ['need'] },
    { title: 'followUp', fields: ['state', 'note'] },
    { title: 'other', fields: ['sys_updated'] },
  ]);
});

it('has the four parts of a company’s card, and who is in charge', () => {
  const sections = sectionsOf('corporate', keysOf('corporate'));
  expect(sections.map(({ title }) => title)).toEqual(['basics', 'traits', 'business', 'trade', 'people']);
  const titleOf = (key: string) => sections.find(({ fields }) => fields.includes(key))?.title;
  expect([titleOf('uscc'), titleOf('potential'), titleOf('rival'), titleOf('creditIssue'), titleOf('owner')]).toEqual([
    'basics', 'traits', 'business', 'trade', 'people',
  ]); // prettier-ignore
});

it('has the groups about a person on every card of a person', () => {
  expect(sectionsOf('owners', ['family', 'education', 'traits', 'income', 'referrals']).map(({ title }) => title)).toEqual(
    ['career', 'family', 'education', 'personality', 'relations'],
  ); // prettier-ignore
});

test.each(['leads', 'owners', 'members', 'visits', 'corporate', 'roster', 'issues'] as const)(
  'shows every field of %s exactly once',
  (kind) => {
    const keys = keysOf(kind);
    const shown = sectionsOf(kind, keys).flatMap(({ fields }) => fields);
    expect([...shown].sort()).toEqual([...keys].sort());
  },
);

test.each(['leads', 'owners', 'members', 'visits'] as const)(
  'has a section for all that people fill in of %s',
  (kind) => {
    const other = sectionsOf(kind, keysOf(kind)).find(({ title }) => title === 'other')?.fields ?? [];
    expect(other.filter((key) => fieldOf(kind, key)?.need !== 'computed')).toEqual([]);
  },
);

it('has one section for a kind without a table of its own', () => {
  expect(sectionsOf('roster', ['phone', 'company'])).toEqual([{ title: 'basics', fields: ['company', 'phone'] }]);
});
