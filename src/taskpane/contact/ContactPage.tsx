import { useRef } from 'react';
import type { CustomerPlace, EntryField } from '../../actions/entries/types';
import { ContactHistory } from '../entry/ContactHistory';
import { EntryFieldBox } from '../entry/EntryFieldBox';
import { EntryGrid } from '../entry/EntryGrid';
import { EntryPage } from '../entry/EntryPage';
import { ProblemList } from '../entry/ProblemList';
import { QuickChoiceBox } from '../entry/QuickChoiceBox';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ContactEndings } from './ContactEndings';
import { ContactHead } from './ContactHead';
import { useContact } from './useContact';

/** Chosen with one key stroke or press. */
const QUICK: ReadonlySet<string> = new Set(['mode', 'effective', 'gradeAfter']);

function boxOf({ key, type, choices, readOnly }: EntryField) {
  const isQuick = type === 'choice' && !readOnly && (QUICK.has(key) || choices.join('') === '是否');
  return isQuick ? QuickChoiceBox : EntryFieldBox;
}

/** 记录联系: what was said to a customer, how it goes on, and when. */
export function ContactPage({ place }: { readonly place: CustomerPlace }) {
  const t = useText();
  const { closePage } = useSession();
  const page = useRef<HTMLElement>(null);
  const contact = useContact(place, page);
  const { form, answers, words, end, isDirty, isBusy, type, typeEnding, chooseEnd, problemOf, save, discard } = contact;
  // The words can be typed while the workbook is still being asked.
  const wordsFirst: EntryField = {
    key: 'content',
    label: t('contact.words'),
    type: 'words',
    choices: [],
    required: false,
    value: '',
  };
  return (
    <EntryPage
      title={t('contact.titleOf', { name: place.name })}
      pageRef={page}
      result={form ? <ProblemList problems={contact.problemsBesides} /> : t('entry.loading')}
      isDirty={isDirty}
      isBusy={isBusy}
      onSave={save}
      onDiscard={discard}
      onClose={closePage}
    >
      {form && <ContactHead form={form} />}
      <EntryGrid>
        {(answers?.fields ?? [wordsFirst]).map((field) => {
          const { key } = field;
          const Box = boxOf(field);
          return (
            <Box
              key={key}
              field={field}
              value={answers ? (answers.values[key] ?? '') : words}
              onChange={(typed) => type(key, typed)}
              problem={problemOf(key)}
            />
          );
        })}
        {form && <ContactEndings form={form} end={end} onChoose={chooseEnd} />}
        {answers?.ending.map((field) => {
          const { key } = field;
          const Box = boxOf(field);
          return (
            <Box
              key={`${end} ${key}`}
              field={field}
              value={answers.endingValues[key] ?? ''}
              onChange={(typed) => typeEnding(key, typed)}
              problem={problemOf(key)}
            />
          );
        })}
      </EntryGrid>
      {form && <ContactHistory history={form.history} />}
    </EntryPage>
  );
}
