import { useDeferredValue, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { EntryOutcome, EntryProblem, KnownCustomer } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';
import { findKnown, type Match } from '../../domain/customers/findKnown';
import { knownIndex } from '../../domain/customers/knownIndex';
import { entryProblems, readValues } from '../entry/entryProblems';
import { focusField } from '../entry/focusField';
import { useDraft } from '../entry/useDraft';
import { useProblems } from '../entry/useProblems';
import { today } from '../session/clock';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import { isRefused, type Page } from '../session/state';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { visitAnswers, type VisitAnswers } from './visitAnswers';

const PAGE: Page = { kind: 'visit' };
const NOBODY: readonly KnownCustomer[] = [];

interface Visit {
  /** Absent until the workbook was asked. */
  readonly answers: VisitAnswers | undefined;
  /** The workbook has no register of visits: one will be made. */
  readonly isNewSheet: boolean;
  /** Who it could be, of the customers that are known. */
  readonly matches: readonly Match<KnownCustomer>[];
  /** The visit that was saved last. */
  readonly saved: EntryOutcome | undefined;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly type: (key: FieldKey, value: string) => void;
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
  /** What is wrong with fields that are not asked for. */
  readonly problemsBesides: readonly EntryProblem[];
  readonly save: () => void;
  readonly discard: () => void;
}

/** 登记来店(电): what was typed, who it is, and how it is written. */
export function useVisit(page: RefObject<HTMLElement | null>): Visit {
  const t = useText();
  const { now } = useSession();
  const { running, run } = useRun();
  const form = useSessionState((state) => state.answers.visitForm);
  const saved = useSessionState(({ answers: { entry } }) => (isRefused(entry) ? undefined : entry));
  const draft = useDraft(PAGE);
  const problems = useProblems(page);

  // Asked again after every visit that was saved: its customer is known from now on.
  useEffect(() => {
    void run(JOBS.visitForm());
  }, [run, saved]);
  useFirstField(page, form?.fields[0]?.key, saved);

  const index = useMemo(() => knownIndex(form?.customers ?? NOBODY), [form]);
  const { values } = draft;
  const preset = form?.fields.find(({ key }) => key === 'owner')?.value ?? '';
  const { name = '', phone = '', plate = '', owner = preset } = useDeferredValue(values);
  const matches = useMemo(() => findKnown(index, { name, phone, plate, owner }), [index, name, phone, plate, owner]);
  const isKnown = matches.some(({ by }) => by !== 'name');
  const answers = useMemo(() => form && visitAnswers(form, values, isKnown), [form, values, isKnown]);
  return {
    answers,
    isNewSheet: form?.sheet === null,
    matches,
    saved,
    isDirty: draft.isDirty,
    isBusy: running !== undefined || !answers,
    type: (key, value) => {
      draft.type(key, value);
      problems.forget(key);
    },
    problemOf: problems.problemOf,
    problemsBesides: problems.besides(answers?.fields ?? []),
    save: () => {
      if (!answers) return;
      const day = today(now());
      const wrong = entryProblems(t, answers.fields, answers.values, day);
      if (wrong.length > 0) problems.show(wrong);
      else void run(JOBS.registerVisit(readValues(answers.fields, answers.values, day)));
    },
    discard: draft.discard,
  };
}

/** The keyboard goes to the first field when the form is there, and again for the next visitor. */
function useFirstField(page: RefObject<HTMLElement | null>, first: FieldKey | undefined, saved?: EntryOutcome): void {
  const isOpen = useRef(false);
  const last = useRef(saved);
  useEffect(() => {
    const isNext = saved !== undefined && saved !== last.current;
    if (first === undefined || (isOpen.current && !isNext)) return;
    isOpen.current = true;
    last.current = saved;
    focusField(page.current, first);
  }, [page, first, saved]);
}
