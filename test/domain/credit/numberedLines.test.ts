import { NOBODY, numberedLines, SEVERAL } from '../../../src/domain/credit/numberedLines';

describe('documents by their numbers', () => {
  const lines = (customers: readonly number[]) => ({ count: customers.length, customer: Int32Array.from(customers) });

  it('are one group where customer and number are the same', () => {
    const found = numberedLines(lines([0, 0, 1, 0]), ['FH001', 'FH001', 'FH001', '']);
    expect(found.count).toBe(2);
    expect(found.groupOf).toEqual([0, 0, 1, -1]);
    expect([found.find(0, 'FH001'), found.find(1, 'FH001'), found.find(2, 'FH001')]).toEqual([0, 1, -1]);
  });

  it('belong to the only customer who has one of that number', () => {
    const { ownerOf } = numberedLines(lines([3, 3, 4, 5]), ['FH001', 'FH001', 'FH002', 'FH002']);
    expect([ownerOf('FH001'), ownerOf('FH002'), ownerOf('FH003'), ownerOf('')]).toEqual([3, SEVERAL, NOBODY, NOBODY]);
  });

  it('are found too where they were added later', () => {
    const numbers = ['FH001'];
    expect(numberedLines(lines([0]), numbers).ownerOf('TZ009')).toBe(NOBODY);
    numbers.push('TZ009');
    expect(numberedLines(lines([0, 2]), numbers).ownerOf('TZ009')).toBe(2);
    expect(numberedLines(lines([0, 2]), numbers).groupOf).toEqual([0, 1]);
  });
});
