import { checkRegisters } from '../../../../src/domain/validation/checkRegisters';
import { CONTEXT, register, told } from './found';

const company = (name: string, phone: string) => register('corporate', { name: [name], phone: [phone], postcode: ['80333'], province: ['-'] }); // prettier-ignore
const askedOf = (name: string, phone: string) =>
  told(checkRegisters([{ register: company(name, phone) }], CONTEXT)[0] ?? [])
    .map((one) => one.split(' ')[1])
    .filter((field) => field === 'postcode' || field === 'province');

test('a customer abroad has no postcode and no province of this country', () => {
  expect(askedOf('Siemens AG', '+49 89 63600')).toEqual([]);
});

test('a customer named in Latin letters who is reached here has both', () => {
  expect(askedOf('Siemens AG', '010-64721888')).toEqual(['postcode', 'province']);
  expect(askedOf('西门子', '+49 89 63600')).toEqual(['postcode', 'province']);
});
