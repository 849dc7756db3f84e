import type { MoveCount } from '../domain/grading/gradeMove';
import { text, type Locale } from './index';

/**
 * How many leads go up and down, in words: a sentence for each way there is.
 *
 * @param moves of one worksheet or of several
 * @example movesText('zh-CN', [{ from: 'A', to: 'H', move: 'up', count: 2 }]) // ['升级 2（A→H 2）']
 */
export function movesText(locale: Locale, moves: readonly MoveCount[]): readonly string[] {
  const t = text(locale);
  return (['up', 'down'] as const).flatMap((way) => {
    const pairs = new Map<string, MoveCount>();
    let sum = 0;
    for (const one of moves) {
      if (one.move !== way) continue;
      const pair = `${one.from} ${one.to}`;
      pairs.set(pair, { ...one, count: one.count + (pairs.get(pair)?.count ?? 0) });
      sum += one.count;
    }
    const words = [...pairs.values()].map(({ from, to, count }) => t('move.pair', { from, to, count }));
    return sum ? [t('move.sum', { move: t(`move.${way}`), count: sum, pairs: words.join(t('list.separator')) })] : [];
  });
}
