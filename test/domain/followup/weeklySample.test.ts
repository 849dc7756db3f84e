import { weekOf, weeklySample } from '../../../src/domain/followup/weeklySample';
import { day } from '../day';

const cards = Array.from({ length: 60 }, (_, i) => ({ id: `YX${i}`, owner: ['李晓', '王强', '赵敏'][i % 3] ?? '' }));
const saturday = day('2026-11-21');

it('takes two cards of every salesperson', () => {
  const owners = weeklySample(cards, saturday).map((index) => cards[index]?.owner);
  expect(owners.sort()).toEqual(['李晓', '李晓', '王强', '王强', '赵敏', '赵敏']);
});

it('takes all of somebody who has no more', () => {
  expect(weeklySample([{ id: 'YX1', owner: '李晓' }, { id: 'YX2', owner: '王强' }], saturday)).toEqual([0, 1]); // prettier-ignore
});

it('is the same on every day of the week, and another the week after', () => {
  const sample = weeklySample(cards, saturday);
  expect(weeklySample(cards, day('2026-11-16'))).toEqual(sample);
  expect(weeklySample(cards, day('2026-11-23'))).not.toEqual(sample);
});

it('does not depend on the order of the cards', () => {
  const idsOf = (list: typeof cards) => weeklySample(list, saturday).map((index) => list[index]?.id).sort(); // prettier-ignore
  expect(idsOf([...cards].reverse())).toEqual(idsOf(cards));
});

it('comes to every card in time', () => {
  const seen = new Set<number>();
  for (let week = 0; week < 100; week++) weeklySample(cards, saturday + 7 * week).forEach((index) => seen.add(index));
  expect(seen.size).toBe(cards.length);
});

test('a week begins on Monday', () => {
  expect([weekOf(saturday), weekOf(day('2026-11-22')), weekOf(day('2026-11-23'))]).toEqual([
    day('2026-11-16'),
    day('2026-11-16'),
    day('2026-11-23'),
  ]);
});
