import type { Attributes } from '../../host/xlsx/xml';
import type { Declarations } from './lookClass';

const STACKED = 255;
/** Degrees up to 90 turn to the left; above that, what is more turns to the right. */
const LEFT_MOST = 90;
/** Text that is turned by no more than this stays level. */
const LEVEL = 45;

/** How text lies in its cell; null for text as usual. */
export function textDirection({ textRotation = '0' }: Attributes): Declarations | null {
  const turn = Number(textRotation);
  if (turn === STACKED) return { 'writing-mode': 'vertical-rl', 'text-orientation': 'upright' };
  if (turn > LEFT_MOST)
    return turn - LEFT_MOST <= LEVEL ? null : { 'writing-mode': 'vertical-rl', 'text-orientation': 'sideways' };
  return turn <= LEVEL ? null : { 'writing-mode': 'sideways-lr' };
}

/** Where turned text stands: its lines run up or down, so that the two alignments change places. */
export function turnedAlignment(direction: Declarations, horizontal: string, vertical: string): Declarations {
  const runsUp = direction['writing-mode'] === 'sideways-lr';
  const along: Readonly<Record<string, string>> = runsUp
    ? { start: 'end', center: 'center', end: 'start' }
    : { start: 'start', center: 'center', end: 'end' };
  const across: Readonly<Record<string, string>> = runsUp
    ? { left: 'start', center: 'center', right: 'end' }
    : { left: 'end', center: 'center', right: 'start' };
  return { ...direction, 'text-align': along[vertical], 'align-content': across[horizontal] ?? 'center' };
}
