import { previewColumns, previewLines } from '../../../src/domain/changes/preview';
import { ALL_CHOSEN, chosenCount, chosenOrNot, isChosen, KINDS, toggled } from '../../../src/taskpane/preview/choices';
import { changeSet } from '../workbook';

/** Three grades, the first over an old one, and one day. */
const changes = [changeSet('意向客户', 3, 1)];
const columns = previewColumns(changes);
const lines = previewLines(changes, { from: 0, count: 10 }, false);
const [oldGrade, day] = lines;
if (!oldGrade || !day) throw new Error('the changes are not as they should be');

test('at first everything is chosen', () => {
  expect(lines.every((line) => isChosen(ALL_CHOSEN, line))).toBe(true);
  expect(chosenCount(ALL_CHOSEN, columns)).toBe(4);
});

test('a change is left out, and taken in again', () => {
  const without = toggled(ALL_CHOSEN, oldGrade);
  expect(isChosen(without, oldGrade)).toBe(false);
  expect(isChosen(without, day)).toBe(true);
  expect(chosenCount(without, columns)).toBe(3);
  expect(chosenCount(toggled(without, oldGrade), columns)).toBe(4);
});

test('a column is left out, but for a change that is wanted', () => {
  const grades = columns.slice(0, 1);
  const without = chosenOrNot(ALL_CHOSEN, grades, KINDS, false);
  expect(chosenCount(without, columns)).toBe(1);
  const one = toggled(without, oldGrade);
  expect(isChosen(one, oldGrade)).toBe(true);
  expect(chosenCount(one, grades)).toBe(1);
  expect(chosenCount(one, columns)).toBe(2);
});

test('values that stand in the sheet are left out, blanks are filled', () => {
  const blanks = chosenOrNot(ALL_CHOSEN, columns, ['replace'], false);
  expect(lines.filter((line) => isChosen(blanks, line)).map(({ kind }) => kind)).toEqual(['fill', 'fill', 'fill']);
  expect(chosenCount(blanks, columns)).toBe(3);
});

test('all or none forgets the exceptions', () => {
  const one = toggled(chosenOrNot(ALL_CHOSEN, columns, KINDS, false), day);
  expect(chosenCount(chosenOrNot(one, columns, KINDS, false), columns)).toBe(0);
  expect(chosenCount(chosenOrNot(one, columns, KINDS, true), columns)).toBe(4);
});
