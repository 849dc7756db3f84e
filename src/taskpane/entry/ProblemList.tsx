import type { EntryProblem } from '../../actions/entries/types';
import { Remark } from '../today/Remark';

/** What is wrong or unusual with an entry, one line each. */
export function ProblemList({ problems }: { readonly problems: readonly EntryProblem[] }) {
  return problems.map(({ field, message }) => (
    <Remark key={`${field} ${message}`} kind="warning">
      {message}
    </Remark>
  ));
}
