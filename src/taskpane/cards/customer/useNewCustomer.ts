import { useEffect, type RefObject } from 'react';
import { NAME_FIELDS } from '../../../actions/entries/customerPlaces';
import type { EntryField, EntryProblem, EntryValues } from '../../../actions/entries/types';
import type { FieldKey } from '../../../domain/cards/types';
import { entryProblems, readValues } from '../../entry/entryProblems';
import { useDraft } from '../../entry/useDraft';
import { useProblems } from '../../entry/useProblems';
import { JOBS } from '../../session/jobs';
import { useSession, useSessionState } from '../../session/SessionContext';
import type { Page } from '../../session/state';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import { useToday } from '../../session/useToday';
import { nameAfter } from './nameAfter';

export type NewCustomerPageOf = Extract<Page, { readonly kind: 'newCustomer' }>;

interface NewCustomer {
  /** Absent until the register was asked. */
  readonly fields: readonly EntryField[] | undefined;
  readonly values: EntryValues;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly type: (key: FieldKey, value: string) => void;
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
  /** Writes the customer; his card comes up. */
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/** A customer has a name; what else is missing is asked for on his card. */
function asLittleAsPossible(field: EntryField): EntryField {
  return { ...field, required: field.required && NAME_FIELDS.includes(field.key) };
}

/** 新客户: what the register asks, what was typed, and how it is written. */
export function useNewCustomer(page: NewCustomerPageOf, form: RefObject<HTMLElement | null>): NewCustomer {
  const t = useText();
  const { state, openPage } = useSession();
  const { running, run } = useRun();
  const day = useToday();
  const { sheet } = page;
  const asked = useSessionState(({ answers }) => answers.newCustomer);
  const fields = asked?.sheet === sheet ? asked.fields : undefined;
  const { values: typed, isDirty, type, discard } = useDraft(page);
  const values = { ...Object.fromEntries(fields?.map(({ key, value }) => [key, value]) ?? []), ...typed };
  const problems = useProblems(form);
  const { show } = problems;
  useEffect(() => {
    void run(JOBS.newCustomerForm(sheet));
    show([]);
  }, [run, sheet]);

  const save = async () => {
    if (!fields) return;
    const wrong = entryProblems(t, fields.map(asLittleAsPossible), values, day);
    if (wrong.length > 0) return show(wrong);
    const read = readValues(fields, values, day);
    const end = await run(JOBS.newCustomer({ sheet, values: read }));
    const place = state().answers.entry?.written.find((written) => written.sheet === sheet && written.isNew);
    if (end !== 'done' || !place) return;
    discard();
    openPage({ kind: 'card', place: { sheet, row: place.row, name: nameAfter([], read) } });
  };
  return {
    fields,
    values,
    isDirty,
    isBusy: running !== undefined || !fields,
    type: (key, value) => {
      type(key, value);
      problems.forget(key);
    },
    problemOf: problems.problemOf,
    save,
    discard,
  };
}
