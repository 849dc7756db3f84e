import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { CustomerCard, EntryField, EntryOutcome, EntryProblem } from '../../../actions/entries/types';
import type { FieldKey } from '../../../domain/cards/types';
import { entryProblems, readValues } from '../../entry/entryProblems';
import { useDraft } from '../../entry/useDraft';
import { useProblems } from '../../entry/useProblems';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import type { Page } from '../../session/state';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import { useToday } from '../../session/useToday';
import { nameAfter } from './nameAfter';
import { useCard } from './useCard';

export type CardPage = Extract<Page, { readonly kind: 'card' }>;

interface Customer {
  /** Absent until it has been read. */
  readonly card: CustomerCard | undefined;
  /** Fields with other values than the sheet has. */
  readonly changed: readonly EntryField[];
  /** What came of saving, as long as this customer is looked at. */
  readonly saved: EntryOutcome | undefined;
  readonly isBusy: boolean;
  readonly valueOf: (field: EntryField) => string;
  readonly type: (key: FieldKey, value: string) => void;
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
  /** Writes what was changed; answers whether all of it stands in the sheet now. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
}

const NO_FIELDS: readonly EntryField[] = [];

/** A customer's card: what the sheet says, what was typed over it, and how that is written. */
export function useCustomer(page: CardPage, form: RefObject<HTMLElement | null>): Customer {
  const t = useText();
  const { state, openPage } = useSession();
  const { running, run } = useRun();
  const day = useToday();
  const card = useCard(page.place);
  const draft = useDraft(page);
  const problems = useProblems(form);
  const [saved, setSaved] = useState<{ readonly of: string; readonly entry: EntryOutcome }>();
  const { show } = problems;
  const { sheet, row } = page.place;
  const here = `${sheet} ${row}`;
  // What was said of another form, or of another customer.
  useEffect(() => show([]), [here]);
  const fields = useMemo(() => card?.sections.flatMap((section) => section.fields) ?? NO_FIELDS, [card]);
  const changed = fields.filter(({ key, value, readOnly }) => !readOnly && (draft.values[key] ?? value) !== value);

  const save = async (): Promise<boolean> => {
    if (!card || changed.length === 0) return true;
    const wrong = entryProblems(t, changed, draft.values, day);
    if (wrong.length > 0) {
      show(wrong);
      return false;
    }
    const values = readValues(changed, draft.values, day);
    const seen = Object.fromEntries(changed.map(({ key, value }) => [key, value]));
    const end = await run(JOBS.saveCustomer(card.place, { values, seen }));
    const { entry } = state().answers;
    if ((end !== 'done' && end !== 'conflicts') || !entry) return false;
    setSaved({ of: here, entry });
    if (entry.conflicts.length > 0) return false;
    draft.discard();
    const name = nameAfter(fields, values);
    if (name !== card.place.name) openPage({ kind: 'card', place: { ...card.place, name } });
    return true;
  };
  return {
    card,
    changed,
    saved: saved?.of === here && changed.length === 0 ? saved.entry : undefined,
    isBusy: running !== undefined || changed.length === 0,
    valueOf: ({ key, value }) => draft.values[key] ?? value,
    type: (key, value) => {
      draft.type(key, value);
      problems.forget(key);
    },
    problemOf: (key) => problems.problemOf(key) ?? card?.problems.find(({ field }) => field === key),
    save,
    discard: draft.discard,
  };
}
