import { intentsHaveCards } from '../../../src/domain/consistency/intentsHaveCards';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { foundIn, tablesOf } from './tablesOf';

const visit = (own: Readonly<Record<string, string>>) => ({
  date: [own.date ?? '2026-11-18'],
  name: [own.name ?? '赵先生'],
  phone: [own.phone ?? '13800138001'],
  grade: [own.grade ?? 'B'],
  ordered: [own.ordered ?? ''],
  owner: ['王强'],
});
const LEADS = { leadId: ['YX1'], name: ['钱七'], phone: ['13900139000'], owner: ['王强'], state: ['跟进中'] };

describe('rule 2: whoever has an intent has a card (R-3.21)', () => {
  it('a visitor with a grade and no card is found; the card was due the same day', () => {
    const [finding] = intentsHaveCards(tablesOf({ visits: visit({}), leads: LEADS })).findings;
    expect(finding).toMatchObject({ code: 'noCard', severity: 'error', params: { grade: 'B' }, fix: 'createCard', due: day('2026-11-18') }); // prettier-ignore
  });

  it('so is one who ordered on the spot', () => {
    const visits = visit({ grade: '', ordered: '√' });
    expect(foundIn(intentsHaveCards(tablesOf({ visits, leads: LEADS })))).toEqual(['orderedNoCard visits 0']);
  });

  it.each([
    ['by one of several phones', { phone: '13900139000、010-62345678' }],
    ['by name, where one salesperson has only one of that name', { name: '钱七', phone: '' }],
  ])('a card is found %s', (_how, own) => {
    expect(intentsHaveCards(tablesOf({ visits: visit(own), leads: LEADS }))).toEqual({ checked: 1, findings: [] });
  });

  it('an owner’s card is one too', () => {
    const owners = { name: ['赵先生'], phone: ['13800138001'], owner: ['王强'] };
    expect(intentsHaveCards(tablesOf({ visits: visit({}), leads: LEADS, owners })).findings).toEqual([]);
  });

  it.each([
    ['no intent', { grade: '' }],
    ['neither phone nor name', { name: '某先生', phone: '' }],
  ])('who left %s needs none', (_what, own) => {
    expect(intentsHaveCards(tablesOf({ visits: visit(own), leads: LEADS })).checked).toBe(0);
  });

  it('in an office there are two working days for it (R-12.01)', () => {
    const settings = { ...DEFAULT_SETTINGS, restDays: 'office' as const };
    const check = (date: string) => intentsHaveCards(tablesOf({ visits: visit({ date }), leads: LEADS }, { settings }));
    // Friday the 20th: until Tuesday the 24th.
    expect(check('2026-11-20').findings[0]).toMatchObject({ severity: 'info', due: day('2026-11-24') });
    expect(check('2026-11-18').findings[0]).toMatchObject({ severity: 'error', due: day('2026-11-20') });
  });
});
