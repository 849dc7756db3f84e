import { bookCustomers } from '../../../../src/domain/structure/book/bookCustomers';
import { joinedNamings } from '../../../../src/domain/structure/book/joinedNamings';
import { namedCustomers } from '../../../../src/domain/structure/book/namedCustomers';
import { sheetOf } from './sheet';

const named = (number: string, name: string) => ({ number, name });

describe('more namings of customers', () => {
  const { customers } = namedCustomers([named('K1', '甲'), named('K2', '甲'), named('', '乙'), named('K3', '丙')]);
  const placeOf = (number: string, name: string) => joinedNamings(customers, [named(number, name)]).of[0];

  it('are found by number, else by the name that only one has', () => {
    expect([placeOf('k2', ''), placeOf('K3', '丙公司'), placeOf('', '乙'), placeOf('', '丙')]).toEqual([1, 3, 2, 3]);
    expect(placeOf('K9', '乙')).toBe(2);
  });

  it('are customers of their own where several have the name, or the number is another one', () => {
    expect([placeOf('', '甲'), placeOf('K9', '丙'), placeOf('', '丁')]).toEqual([4, 4, 4]);
    expect(joinedNamings(customers, [named('', '丁'), named('', '丁'), named('', '戊')]).of).toEqual(Int32Array.of(4, 4, 5)); // prettier-ignore
  });
});

describe('customers of other lines', () => {
  const corporate = sheetOf('corporate', '企业客户资料', { corpId: ['K1', 'K2', 'K3'], name: ['甲', '乙', '丙'] });
  const lists = { corporate: [corporate], owners: [], members: [] };

  it('are those of the list, and decide nothing about it', () => {
    const others = [named('K3', ''), named('', '乙'), named('', '丁'), named('', '戊'), named('', '己')];
    const { of, matched, customers } = bookCustomers([named('', '甲')], lists, others);
    expect([matched, customers.length, [...of]]).toEqual([true, 3, [0, 2, 1, -1, -1, -1]]);
  });

  it('join those whom lines name where there is no list', () => {
    const none = { corporate: [], owners: [], members: [] };
    const { of, customers } = bookCustomers([named('', '甲')], none, [named('', '乙'), named('', '甲')]);
    expect([customers.map(({ name }) => name), [...of]]).toEqual([
      ['甲', '乙'],
      [0, 1, 0],
    ]);
  });
});
