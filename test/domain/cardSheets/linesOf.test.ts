import { linesOf } from '../../../src/domain/cardSheets/linesOf';

describe('the lines a value takes', () => {
  it.each([
    ['', 50, 1],
    ['13800138000', 68, 1],
    ['周六带家人来看车', 50, 2],
    ['看车\n试驾', 200, 2],
    ['价格高于预期，需争取二手车置换补贴', 68, 3],
  ])('%j in %d points of 9-point letters are %d', (value, width, lines) => {
    expect(linesOf(value, width, 9)).toBe(lines);
  });
});
