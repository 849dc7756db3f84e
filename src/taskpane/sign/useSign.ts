import { useEffect, useState, type RefObject } from 'react';
import type { ContactToSign, EntryOutcome } from '../../actions/entries/types';
import type { SerialDay } from '../../domain/cell/value';
import { focusField } from '../entry/focusField';
import { useDraft } from '../entry/useDraft';
import { JOBS } from '../session/jobs';
import { useSession, useSessionState } from '../session/SessionContext';
import type { Page } from '../session/state';
import { useLastDone } from '../session/useLastDone';
import { useRun } from '../session/useRun';
import { useToday } from '../session/useToday';

const PAGE: Page = { kind: 'sign' };
const NOTHING: readonly ContactToSign[] = [];

/** What tells one contact from all others. */
export const keyOf = ({ sheet, row }: Pick<ContactToSign, 'sheet' | 'row'>): string => `${sheet} ${row}`;

/** Whether nobody has commented on a contact or signed it. */
export const isLeft = ({ coach, signedBy }: ContactToSign): boolean => coach === '' && signedBy === '';

/** Which contacts are looked at. */
export interface SignView {
  readonly day: SerialDay;
  readonly sample: boolean;
  /** Empty for all. */
  readonly owner: string;
}

interface Sign {
  readonly view: SignView;
  readonly look: (part: Partial<SignView>) => void;
  /** Absent until they have been read. */
  readonly contacts: readonly ContactToSign[] | undefined;
  /** Everybody who had contacts. */
  readonly owners: readonly string[];
  /** The one that is commented on. */
  readonly current: ContactToSign | undefined;
  readonly choose: (contact: ContactToSign) => void;
  readonly comment: string;
  readonly write: (comment: string) => void;
  readonly supervisor: string;
  /** Signing was asked for, and nobody said who signs. */
  readonly lacksName: boolean;
  readonly name: (supervisor: string) => void;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  /** What came of the last signature, where not all of it was written. */
  readonly refused: EntryOutcome | undefined;
  readonly sign: () => Promise<void>;
  readonly discard: () => void;
}

/** 主管批示: whose contacts of which day, the comment on one of them, and the way to the next. */
export function useSign(page: RefObject<HTMLElement | null>): Sign {
  const { state, prefer } = useSession();
  const { running, run } = useRun();
  const today = useToday();
  const done = useLastDone();
  const [view, setView] = useState<SignView>({ day: today, sample: false, owner: '' });
  const { day, sample, owner } = view;
  const [read, setRead] = useState<{ readonly of: string; readonly contacts: readonly ContactToSign[] }>();
  const asked = `${day} ${sample}`;
  useEffect(() => {
    let isWanted = true;
    void run(JOBS.contactsToSign({ day, sample })).then((end) => {
      if (isWanted && end === 'done') setRead({ of: `${day} ${sample}`, contacts: state().answers.toSign ?? NOTHING });
    });
    return () => {
      isWanted = false;
    };
  }, [run, state, day, sample, done]);
  const all = read?.of === asked ? read.contacts : undefined;
  const owners = [...new Set(all?.map(({ by }) => by).filter((by) => by !== ''))];
  const contacts = all?.filter(({ by }) => !owners.includes(owner) || by === owner);

  const [chosen, setChosen] = useState<string>();
  const current = contacts?.find((contact) => keyOf(contact) === chosen) ?? contacts?.find(isLeft);
  const currentKey = current && keyOf(current);
  useEffect(() => {
    if (currentKey !== undefined) focusField(page.current, 'coach');
  }, [page, currentKey]);

  const draft = useDraft(PAGE);
  const known = useSessionState(({ preferences }) => preferences.supervisor ?? preferences.owner);
  const [lacksName, setLacksName] = useState(false);
  const [refused, setRefused] = useState<EntryOutcome>();
  const comment = (currentKey !== undefined && draft.values[currentKey]) || '';
  const sign = async () => {
    if (!current || !contacts) return;
    setLacksName(known.trim() === '');
    if (known.trim() === '') return focusField(page.current, 'coachedBy');
    const end = await run(JOBS.signContacts([{ line: current, coach: comment.trim(), coachedBy: known.trim() }]));
    const { entry } = state().answers;
    const isWritten = end === 'done' && entry?.conflicts.length === 0;
    setRefused(isWritten || end === 'failed' ? undefined : entry);
    if (!isWritten) return;
    draft.type(keyOf(current), '');
    const from = contacts.indexOf(current);
    const next = [...contacts.slice(from + 1), ...contacts.slice(0, from)].find(isLeft);
    setChosen(next && keyOf(next));
  };
  return {
    view,
    look: (part) => {
      setView({ ...view, ...part });
      setChosen(undefined);
    },
    contacts,
    owners,
    current,
    choose: (contact) => setChosen(keyOf(contact)),
    comment,
    write: (words) => currentKey !== undefined && draft.type(currentKey, words),
    supervisor: known,
    lacksName: lacksName && known.trim() === '',
    name: (supervisor) => prefer({ supervisor }),
    isDirty: draft.isDirty,
    isBusy: running !== undefined || !current,
    refused,
    sign,
    discard: draft.discard,
  };
}
