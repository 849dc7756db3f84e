import { gradeMove, gradeMoves } from '../../../src/domain/grading/gradeMove';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { movesText } from '../../../src/i18n/gradeMoves';

const { threeTables, urgency } = GRADE_PROFILES;

it.each([
  ['A', 'H', 'up'],
  ['C', 'B', 'up'],
  ['H', 'A', 'down'],
  ['B', 'B', ''],
  ['', 'H', ''],
  ['未定', 'H', ''],
  ['观望', 'H', ''],
] as const)('%s -> %s in 三表一卡: %s', (from, to, way) => {
  expect(gradeMove(from, to, threeTables)).toBe(way);
});

it('goes by the order of the profile', () => {
  expect(gradeMove('观望', '渴望', urgency)).toBe('up');
});

it('counts promotions first, the most frequent first; first grades are none', () => {
  const before = ['B', 'A', 'A', 'H', '', '未定'];
  const after = ['A', 'H', 'H', 'A', 'H', 'C'];
  const moves = gradeMoves(before, after, threeTables);
  expect(moves).toEqual([
    { from: 'A', to: 'H', move: 'up', count: 2 },
    { from: 'B', to: 'A', move: 'up', count: 1 },
    { from: 'H', to: 'A', move: 'down', count: 1 },
  ]);
  expect(movesText('zh-CN', moves)).toEqual(['升级 3（A→H 2、B→A 1）', '降级 1（H→A 1）']);
  expect(movesText('zh-CN', [...moves, ...moves])).toEqual(['升级 6（A→H 4、B→A 2）', '降级 2（H→A 2）']);
  expect(movesText('en-US', [])).toEqual([]);
});
