import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { ContactEnd, ContactForm, CustomerPlace, EntryProblem } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';
import { entryProblems, readValues } from '../entry/entryProblems';
import { focusField } from '../entry/focusField';
import { useDraft } from '../entry/useDraft';
import { useProblems } from '../entry/useProblems';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { useToday } from '../session/useToday';
import { contactAnswers, type ContactAnswers } from './contactAnswers';

interface Contact {
  /** Absent until the workbook was asked. */
  readonly form: ContactForm | undefined;
  readonly answers: ContactAnswers | undefined;
  /** What was said, typed before the form was there too. */
  readonly words: string;
  readonly end: ContactEnd;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly type: (key: FieldKey, value: string) => void;
  readonly typeEnding: (key: FieldKey, value: string) => void;
  readonly chooseEnd: (end: ContactEnd) => void;
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
  /** What is wrong with fields that are not asked for. */
  readonly problemsBesides: readonly EntryProblem[];
  readonly save: () => void;
  readonly discard: () => void;
}

/** 记录联系 with one customer: what was typed, and how it is written. The page is closed by the session once it is. */
export function useContact(place: CustomerPlace, page: RefObject<HTMLElement | null>): Contact {
  const t = useText();
  const today = useToday();
  const { prefer } = useSession();
  const { running, run } = useRun();
  const lastMode = useSessionState((state) => state.preferences.contactMode);
  // Asked afresh by every page: the form of another customer, or of this one some time ago, is none.
  const [asked] = useState(() => ({ ...place }));
  const latest = useSessionState((state) => state.answers.contactForm);
  const form = latest?.asked === asked ? latest : undefined;
  const { values, end, ending, isDirty, type, typeEnding, chooseEnd, discard } = useDraft({ kind: 'contact', place });
  const problems = useProblems(page);

  useEffect(() => void run(JOBS.contactForm(asked)), [run, asked]);
  useEffect(() => focusField(page.current, 'content'), [page]);

  const answers = useMemo(
    () => form && contactAnswers(form, { values, end, ending }, lastMode, today),
    [form, values, end, ending, lastMode, today],
  );
  const save = () => {
    if (!form || !answers) return;
    const wrong = [
      ...entryProblems(t, answers.fields, answers.values, today),
      ...entryProblems(t, answers.ending, answers.endingValues, today),
    ];
    if (wrong.length > 0) return problems.show(wrong);
    if (answers.values.mode) prefer({ contactMode: answers.values.mode });
    const entry = {
      values: readValues(answers.fields, answers.values, today),
      end,
      ending: readValues(answers.ending, answers.endingValues, today),
    };
    void run(JOBS.logContact(form.place, entry));
  };
  return {
    form,
    answers,
    words: values.content ?? '',
    end,
    isDirty,
    isBusy: running !== undefined || !answers,
    type: (key, value) => {
      type(key, value);
      problems.forget(key);
    },
    typeEnding: (key, value) => {
      typeEnding(key, value);
      problems.forget(key);
    },
    chooseEnd,
    problemOf: problems.problemOf,
    problemsBesides: problems.besides([...(answers?.fields ?? []), ...(answers?.ending ?? [])]),
    save,
    discard,
  };
}
