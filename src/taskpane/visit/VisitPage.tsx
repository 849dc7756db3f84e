import { Fragment, useRef } from 'react';
import { formatDay } from '../../domain/cell/day';
import { EntryFieldBox } from '../entry/EntryFieldBox';
import { EntryGrid } from '../entry/EntryGrid';
import { EntryPage } from '../entry/EntryPage';
import { EntryResult } from '../entry/EntryResult';
import { ProblemList } from '../entry/ProblemList';
import { useSession } from '../session/SessionContext';
import { useToday } from '../session/useToday';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { KnownCustomers } from './KnownCustomers';
import { NameProposals } from './NameProposals';
import { useVisit } from './useVisit';

/** What a customer is known by. */
const KNOWN_BY: ReadonlySet<string> = new Set(['name', 'phone', 'plate']);

/** 登记来店(电): one visitor or caller; after saving the form is empty again for the next. */
export function VisitPage() {
  const t = useText();
  const { closePage } = useSession();
  const today = useToday();
  const page = useRef<HTMLElement>(null);
  const visit = useVisit(page);
  const { answers, isNewSheet, matches, saved, isDirty, isBusy, type, problemOf, problemsBesides, save, discard } =
    visit;
  const lastKnownBy = answers?.fields.filter(({ key }) => KNOWN_BY.has(key)).at(-1)?.key;
  return (
    <EntryPage
      title={t('visit.title')}
      pageRef={page}
      result={
        <>
          {!answers && t('entry.loading')}
          {saved && <EntryResult entry={saved} />}
          <ProblemList problems={problemsBesides} />
        </>
      }
      isDirty={isDirty}
      isBusy={isBusy}
      onSave={save}
      onDiscard={discard}
      onClose={closePage}
    >
      {isNewSheet && <Remark kind="done">{t('visit.newSheet')}</Remark>}
      <EntryGrid>
        {answers?.fields.map((field) => {
          const { key } = field;
          const value = answers.values[key] ?? '';
          return (
            <Fragment key={key}>
              <EntryFieldBox
                field={field}
                value={value}
                onChange={(typed) => type(key, typed)}
                problem={problemOf(key)}
              />
              {key === 'name' && answers.leftNothing && value === '' && (
                <NameProposals onChoose={(name) => type('name', name)} />
              )}
              {key === lastKnownBy && (
                <KnownCustomers
                  matches={matches}
                  owner={answers.values.owner ?? ''}
                  day={answers.values.date || formatDay(today)}
                />
              )}
              {key === 'grade' && answers.next !== '' && (
                <Remark kind="done">{t('entry.next', { day: answers.next })}</Remark>
              )}
              {key === 'ordered' && value === '是' && <Remark kind="done">{t('visit.ordered')}</Remark>}
            </Fragment>
          );
        })}
      </EntryGrid>
    </EntryPage>
  );
}
