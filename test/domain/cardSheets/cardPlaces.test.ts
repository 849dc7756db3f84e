import { cellNow, labelPlace, type CardCell } from '../../../src/domain/cardSheets/cardPlaces';

const CARD = {
  top: 2,
  left: 1,
  rows: [
    ['姓名', '', '张三'],
    ['电话', '138', '电话'],
    ['', '', '139'],
  ],
};

it('the label of a value is the nearest cell with words to its left, else over it', () => {
  expect(labelPlace(CARD, { row: 2, column: 3 }, '姓名')).toEqual({ text: '姓名', before: 0, down: 0, right: 2 });
  expect(labelPlace(CARD, { row: 4, column: 3 }, '电 话')).toEqual({ text: '电话', before: 1, down: 1, right: 0 });
  // 138 is no label.
  expect(labelPlace(CARD, { row: 3, column: 3 }, '电话')).toBeUndefined();
});

describe('a written cell', () => {
  const written: CardCell = {
    row: 4,
    column: 3,
    before: '',
    after: '139',
    formatBefore: 'General',
    formatAfter: null,
    label: { text: '电话', before: 1, down: 1, right: 0 },
  };

  it('stands where it stood, or beside its label when rows and columns were inserted', () => {
    expect(cellNow(CARD, written)).toEqual({ row: 4, column: 3 });
    expect(cellNow({ ...CARD, top: 5, left: 4 }, written)).toEqual({ row: 7, column: 6 });
    expect(cellNow({ ...CARD, rows: CARD.rows.slice(0, 1) }, written)).toBeNull();
  });

  it('with its label in itself is known by its value, if no other cell has that', () => {
    const itself: CardCell = { ...written, label: undefined, after: '性别：□男 ☑女' };
    const below = { top: 0, left: 0, rows: [[''], ['性别：□男 ☑女']] };
    expect(cellNow(below, itself)).toEqual({ row: 1, column: 0 });
    expect(cellNow({ ...below, rows: [...below.rows, ['性别：□男 ☑女']] }, itself)).toBeNull();
  });
});
