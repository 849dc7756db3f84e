import { placeKey } from '../../../src/domain/structure/placeKey';
import { bookOf, sheetOf, trades, type Cells } from './book/sheet';
import { BOOK } from './smallBook';

const bookWith = (cells: Cells) =>
  bookOf({
    corporate: [sheetOf('corporate', '企业客户资料', { name: ['甲'], ...cells })],
    trades: [trades('发货', { date: ['2026-11-02'], customer: ['甲'], amount: [5] })],
  });

it('is the sales region where somebody fills it in, else the province, else the city', () => {
  expect(placeKey(BOOK)).toBe('region');
  expect(placeKey(bookWith({ region: [''], province: ['江苏省'], city: ['苏州市'] }))).toBe('province');
  expect(placeKey(bookWith({ city: ['苏州市'] }))).toBe('city');
});

it('is the region where nothing tells', () => {
  expect(placeKey(bookWith({}))).toBe('region');
});
