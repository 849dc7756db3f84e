import type { ContactEnd, EntryValues } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';
import { useSession, useSessionState } from '../session/SessionContext';
import { pageKey, type Draft, type Page } from '../session/state';

const NOTHING: EntryValues = {};

/** What has been typed on a page and is not saved yet. */
interface Typed {
  readonly values: EntryValues;
  readonly end: ContactEnd;
  readonly ending: EntryValues;
  /** Something would be lost. */
  readonly isDirty: boolean;
  readonly type: (key: FieldKey, value: string) => void;
  /** As `type`, for the fields of how the lead ends. */
  readonly typeEnding: (key: FieldKey, value: string) => void;
  readonly chooseEnd: (end: ContactEnd) => void;
  readonly discard: () => void;
}

/** The draft of a page; it outlives the page, so that nothing typed is lost by looking elsewhere. */
export function useDraft(page: Page): Typed {
  const { keep, state } = useSession();
  const draft = useSessionState(({ drafts }) => drafts[pageKey(page)]);
  const change = (part: (draft: Draft) => Partial<Draft>) => {
    const latest = state().drafts[pageKey(page)] ?? { values: NOTHING };
    keep(page, { ...latest, ...part(latest) });
  };
  const { values = NOTHING, end = '', ending = NOTHING } = draft ?? {};
  return {
    values,
    end,
    ending,
    isDirty: end !== '' || [values, ending].some((typed) => Object.values(typed).some((value) => value.trim() !== '')),
    type: (key, value) => change((latest) => ({ values: { ...latest.values, [key]: value } })),
    typeEnding: (key, value) => change((latest) => ({ ending: { ...latest.ending, [key]: value } })),
    chooseEnd: (chosen) => change(() => ({ end: chosen })),
    discard: () => keep(page),
  };
}
