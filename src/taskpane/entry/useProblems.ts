import { useEffect, useState, type RefObject } from 'react';
import type { EntryField, EntryProblem } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';
import { useSessionState } from '../session/SessionContext';
import { isRefused } from '../session/state';
import { focusField } from './focusField';

interface Problems {
  readonly problemOf: (key: FieldKey) => EntryProblem | undefined;
  /** What is wrong with fields that are not among these: nobody would see it. */
  readonly besides: (fields: readonly EntryField[]) => readonly EntryProblem[];
  /** Shows what is wrong; the keyboard goes to the first of it. */
  readonly show: (problems: readonly EntryProblem[]) => void;
  /** What was said of a field no longer holds: it was changed. */
  readonly forget: (key: FieldKey) => void;
}

const NONE: readonly EntryProblem[] = [];

/** What is wrong with a form, as the form itself or the action that refused it says. */
export function useProblems(form: RefObject<HTMLElement | null>): Problems {
  const refused = useSessionState(({ answers }) => (isRefused(answers.entry) ? answers.entry?.problems : undefined));
  const [said, setSaid] = useState(refused);
  const [problems, setProblems] = useState(refused ?? NONE);
  const [toLookAt, setToLookAt] = useState<readonly EntryProblem[]>();
  const show = (found: readonly EntryProblem[]) => {
    setProblems(found);
    setToLookAt(found);
  };
  if (refused !== said) {
    setSaid(refused);
    show(refused ?? NONE);
  }
  useEffect(() => {
    const first = toLookAt?.find(({ severity }) => severity === 'error') ?? toLookAt?.[0];
    if (first) focusField(form.current, first.field);
  }, [toLookAt, form]);
  return {
    problemOf: (key) => problems.find(({ field }) => field === key),
    besides: (fields) => problems.filter(({ field }) => !fields.some(({ key }) => key === field)),
    show,
    forget: (key) => setProblems((known) => (known.some(({ field }) => field === key) ? without(known, key) : known)),
  };
}

function without(problems: readonly EntryProblem[], key: FieldKey): readonly EntryProblem[] {
  return problems.filter(({ field }) => field !== key);
}
