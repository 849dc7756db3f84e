import { useEffect, useState, type RefObject } from 'react';
import type { EntryOutcome } from '../../../../actions/entries/types';
import type { JudgementForm } from '../../../../actions/credit/types';
import { focusField } from '../../../entry/focusField';
import { useDraft } from '../../../entry/useDraft';
import { CREDIT_JOBS } from '../../../session/creditJobs';
import { useSession, useSessionState } from '../../../session/SessionContext';
import type { Page } from '../../../session/state';
import { useRun } from '../../../session/useRun';
import { scoreProblem, scoresToSave, shownScore, type ScoreProblem } from './scoresToSave';

type Item = JudgementForm['items'][number];

/** What keeps scores from being saved, by item; and of the form as a whole. */
interface Problems {
  readonly items: Readonly<Partial<Record<Item['item'], ScoreProblem>>>;
  readonly isEmpty: boolean;
  readonly lacksName: boolean;
}
const NO_PROBLEMS: Problems = { items: {}, isEmpty: false, lacksName: false };

interface Judging {
  /** What is judged as it stands; absent until it has been read. */
  readonly judgement: JudgementForm | undefined;
  readonly shownOf: (item: Item) => string;
  readonly type: (item: Item, score: string) => void;
  /** Something was typed and is not saved. */
  readonly isDirty: boolean;
  /** Who judges. */
  readonly by: string;
  readonly name: (by: string) => void;
  readonly problems: Problems;
  readonly isBusy: boolean;
  readonly saved: EntryOutcome | undefined;
  readonly save: () => void;
}

/** 信用评分 of one customer: what stands, what was typed over it, and the way into the workbook. */
export function useJudgement(
  page: Extract<Page, { readonly kind: 'credit' }>,
  form: RefObject<HTMLElement | null>,
): Judging {
  const { customer } = page;
  const { prefer } = useSession();
  const { running, run } = useRun();
  const draft = useDraft(page);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const judgement = useSessionState(({ answers }) =>
    answers.judgementForm?.asked === customer ? answers.judgementForm : undefined,
  );
  const saved = useSessionState(({ answers }) => answers.entry);
  const by = useSessionState(({ preferences }) => preferences.judge ?? preferences.owner);
  // What was taken back has to be read again.
  const undone = useSessionState(({ answers }) => answers.undone);
  useEffect(() => {
    if (customer !== '') void run(CREDIT_JOBS.judgementForm(customer));
  }, [run, customer, undone]);

  const save = () => {
    if (!judgement || running) return;
    const { items } = judgement;
    const wrong = items.flatMap((item) => {
      const problem = scoreProblem(item, draft.values);
      return problem ? [[item.item, problem] as const] : [];
    });
    const scores = scoresToSave(items, draft.values);
    const lacksName = by.trim() === '';
    setProblems({ items: Object.fromEntries(wrong), isEmpty: scores === null, lacksName });
    const [first] = wrong;
    if (first) focusField(form.current, first[0]);
    else if (scores === null) focusField(form.current, items[0]?.item ?? '');
    else if (lacksName) focusField(form.current, 'by');
    else void run(CREDIT_JOBS.saveJudgement({ customer, scores, by: by.trim() }));
  };
  return {
    judgement,
    shownOf: (item) => shownScore(item, draft.values),
    type: (item, score) => {
      setProblems({ ...problems, items: { ...problems.items, [item.item]: undefined }, isEmpty: false });
      draft.type(item.item, score);
    },
    isDirty: draft.isDirty,
    by,
    name: (judge) => {
      setProblems({ ...problems, lacksName: false });
      prefer({ judge });
    },
    problems,
    isBusy: running !== undefined || !judgement,
    saved,
    save,
  };
}
