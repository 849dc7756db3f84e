import type { WorklistOutcome } from '../../actions/types';
import type { HelpTopic } from '../../i18n/help/topics';
import { GROUPS } from '../today/dueGroups';

/**
 * What explains a list of the day: the list, then every kind of thing that is due on it, the most urgent first.
 *
 * @example worklistTopics(list) // ['worklist', 'due.contact', 'due.birthday']
 */
export function worklistTopics(list: WorklistOutcome): readonly [HelpTopic, ...HelpTopic[]] {
  const kinds = GROUPS.flatMap((group) => list[group].map(({ kind }) => kind));
  return ['worklist', ...[...new Set(kinds)].map((kind) => `due.${kind}` as const)];
}
