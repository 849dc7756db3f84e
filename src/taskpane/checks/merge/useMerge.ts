import { useEffect, useState } from 'react';
import type { MergeField, MergeForm, MergeOutcome } from '../../../actions/checks/types';
import type { FieldKey } from '../../../domain/cards/types';
import { useDraft } from '../../entry/useDraft';
import { CHECK_JOBS } from '../../session/checkJobs';
import { useSession, useSessionState } from '../../session/SessionContext';
import { pageKey, type Page } from '../../session/state';
import { useRun } from '../../session/useRun';

export type MergeSide = MergeField['proposed'];
export type MergingPage = Extract<Page, { readonly kind: 'merge' }>;

interface Merge {
  /** Absent until it has been read. */
  readonly form: MergeForm | undefined;
  /** Whose value of a field stands in the end. */
  readonly sideOf: (field: MergeField) => MergeSide;
  readonly choose: (field: FieldKey, side: MergeSide) => void;
  /** Keeps the other row. */
  readonly swap: () => void;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  /** Rows a colleague changed meanwhile: nothing was written. */
  readonly refused: MergeOutcome | undefined;
  readonly merge: () => Promise<void>;
  readonly discard: () => void;
}

/** Two rows that become one: what each says, and what is kept of it. */
export function useMerge(page: MergingPage): Merge {
  const { pair } = page;
  const { state, openPage, closePage } = useSession();
  const { running, run } = useRun();
  const draft = useDraft(page);
  const [refused, setRefused] = useState<MergeOutcome>();
  const form = useSessionState(({ answers: { mergeForm: known } }) =>
    known && pageKey({ kind: 'merge', pair: known.asked }) === pageKey(page) ? known : undefined,
  );
  useEffect(() => {
    // What stands in the way is said above the page; there is nothing to choose from then.
    void run(CHECK_JOBS.mergeForm(pair)).then((end) => end === 'failed' && closePage());
  }, [run, closePage, pair]);
  const sideOf = ({ field, proposed }: MergeField): MergeSide => {
    const chosen = draft.values[field];
    return chosen === 'keep' || chosen === 'drop' ? chosen : proposed;
  };
  const merge = async () => {
    if (!form) return;
    const taken = form.fields.filter((field) => sideOf(field) === 'drop').map(({ field }) => field);
    const end = await run(CHECK_JOBS.mergeCustomers({ ...pair, taken, seen: form.fields }));
    if (end === 'conflicts') setRefused(state().answers.merged);
    if (end !== 'done') return;
    draft.discard();
    closePage();
  };
  return {
    form,
    sideOf,
    choose: (field, side) => draft.type(field, side),
    swap: () => {
      draft.discard();
      openPage({ kind: 'merge', pair: { keep: pair.drop, drop: pair.keep } });
    },
    isDirty: draft.isDirty,
    isBusy: running !== undefined || !form,
    refused,
    merge,
    discard: draft.discard,
  };
}
