import { creditGroups } from '../../../src/domain/credit/creditGroups';
import { creditFigures } from '../../../src/domain/credit/creditFigures';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { AS_OF, bookOf, settled } from './creditBook';

const BOOK = bookOf({
  cards: {
    甲机电: { group: '华东集团', approvedLimit: 500_00 },
    乙五金: { group: '' },
    丙泵业: { group: '华东集团' },
    丁仪表: { group: '西部集团' },
  },
  documents: [
    { of: '甲机电', on: AS_OF, yuan: 300 },
    { of: '甲机电', on: AS_OF - 40, yuan: 100 },
    { of: '乙五金', on: AS_OF, yuan: 9_000 },
    { of: '丙泵业', on: AS_OF - 40, yuan: 250 },
    { of: '丁仪表', on: AS_OF, yuan: 20 },
  ],
});
const GROUPS = creditGroups(creditFigures(BOOK, [settled(BOOK, AS_OF)], DEFAULT_SETTINGS), BOOK);

it('related companies are taken together, the group that owes most first', () => {
  expect(GROUPS).toMatchObject([
    {
      group: '华东集团',
      members: [{ customer: 0 }, { customer: 2 }],
      receivable: 650_00,
      buckets: [300_00, 350_00, 0, 0, 0, 0],
      overdue: 350_00,
      approvedLimit: 500_00,
      used: 650_00,
      available: -150_00,
    },
    { group: '西部集团', receivable: 20_00, approvedLimit: null, used: 20_00, available: -20_00 },
  ]);
});

it('customers without a group are in none', () => {
  expect(GROUPS.flatMap(({ members }) => members.map(({ customer }) => customer))).not.toContain(1);
});
