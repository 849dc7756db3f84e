import type { RecognisedSheet } from '../../../src/actions/types';
import { nextStep, type NextStep } from '../../../src/taskpane/firstRun/nextStep';

const sheet = (
  kind: RecognisedSheet['kind'],
  rows: number,
  layout: RecognisedSheet['layout'] = 'register',
): RecognisedSheet => ({ name: `${kind} ${layout}`, kind, layout, rows, mapped: 5, headers: 6, questions: 0 });

test.each<[string, readonly RecognisedSheet[], NextStep]>([
  ['a car dealer has leads', [sheet('visits', 600), sheet('leads', 400), sheet('owners', 320)], 'grade'],
  ['a wholesaler has more sales than leads', [sheet('leads', 52), sheet('trades', 900)], 'structure'],
  ['a shop has few sales yet', [sheet('leads', 52), sheet('trades', 3)], 'grade'],
  ['a register of leads is still empty', [sheet('leads', 0)], 'grade'],
  ['there are only cards', [sheet('leads', 1, 'card'), sheet('other', 9, 'other')], 'collect'],
  ['leads stand beside cards', [sheet('leads', 1, 'card'), sheet('leads', 9)], 'grade'],
  ['there are only owners', [sheet('owners', 320)], 'check'],
  ['there are only sheets that are none of ours', [sheet('other', 40, 'other')], 'visit'],
  ['there is nothing', [], 'visit'],
])('%s', (_, sheets, step) => expect(nextStep(sheets)).toBe(step));
