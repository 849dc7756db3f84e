import { gradeName } from './gradeName';
import type { GradeProfile } from './profiles';

/** Which way a lead goes from one grading to the next: 升级, 降级, or neither. */
export type GradeMove = 'up' | 'down' | '';

/** How many leads went from one grade to another. */
export interface MoveCount {
  readonly from: string;
  readonly to: string;
  readonly move: Exclude<GradeMove, ''>;
  readonly count: number;
}

/**
 * Which way a lead goes, by the order of the profile.
 *
 * @param from the computed grade of the last run; blank, 未定 or a grade of another profile gives no direction
 * @param to the grade computed now
 * @param profile the scale in use
 * @example gradeMove('A', 'H', GRADE_PROFILES.threeTables) // 'up'
 */
export function gradeMove(from: string, to: string, profile: GradeProfile): GradeMove {
  const place = (text: string) => {
    const name = gradeName(text, profile);
    return profile.grades.findIndex(({ grade }) => grade === name);
  };
  const [before, after] = [place(from), place(to)];
  if (before < 0 || after < 0 || before === after) return '';
  return after < before ? 'up' : 'down';
}

/**
 * How many leads go up and down, by grades: first those that go up, the most frequent first.
 *
 * @param before grades of the last run
 * @param after grades computed now, parallel
 * @example gradeMoves(['A', 'H'], ['H', 'A'], threeTables) // [{ from: 'A', to: 'H', move: 'up', count: 1 }, { from: 'H', to: 'A', move: 'down', count: 1 }]
 */
export function gradeMoves(
  before: readonly unknown[],
  after: readonly unknown[],
  profile: GradeProfile,
): readonly MoveCount[] {
  const counts = new Map<string, number>();
  before.forEach((from, i) => {
    if (from === '') return;
    const pair = `${String(from)}\n${String(after[i])}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  const moves = [...counts].flatMap(([pair, count]): MoveCount[] => {
    const [from = '', to = ''] = pair.split('\n');
    const move = gradeMove(from, to, profile);
    return move === '' ? [] : [{ from, to, move, count }];
  });
  return moves.sort((one, other) => other.move.localeCompare(one.move) || other.count - one.count);
}
