import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ContactToSign } from '../../actions/entries/types';
import { EntryPage } from '../entry/EntryPage';
import { EntryResult } from '../entry/EntryResult';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { CommentBox } from './CommentBox';
import { ContactLineButton } from './ContactLineButton';
import { SignFilter } from './SignFilter';
import { isLeft, keyOf, useSign } from './useSign';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** 主管批示: the contacts of a day one by one, to be commented on and signed before the evening meeting. */
export function SignPage() {
  const t = useText();
  const styles = useStyles();
  const { closePage } = useSession();
  const page = useRef<HTMLElement>(null);
  const { contacts, current, refused, ...signing } = useSign(page);
  return (
    <EntryPage
      title={t('sign.title')}
      pageRef={page}
      result={
        <>
          {contacts ? inWords(contacts) : t('entry.loading')}
          {refused && <EntryResult entry={refused} />}
        </>
      }
      saveWords={t('sign.write')}
      isDirty={signing.isDirty}
      isBusy={signing.isBusy}
      onSave={() => void signing.sign()}
      onDiscard={signing.discard}
      onClose={closePage}
    >
      <SignFilter view={signing.view} owners={signing.owners} onLook={signing.look} />
      {contacts && contacts.length > 0 && (
        <ul className={styles.list} aria-label={t('sign.list')}>
          {contacts.map((contact) => (
            <li key={keyOf(contact)} className={styles.item} aria-current={contact === current || undefined}>
              {contact === current ? (
                <CommentBox
                  contact={contact}
                  comment={signing.comment}
                  onWrite={signing.write}
                  supervisor={signing.supervisor}
                  lacksName={signing.lacksName}
                  onName={signing.name}
                />
              ) : (
                <ContactLineButton contact={contact} onPress={() => signing.choose(contact)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </EntryPage>
  );

  function inWords(list: readonly ContactToSign[]): string {
    const count = list.length;
    if (count === 0) return t(signing.view.sample ? 'sign.noneInSample' : 'sign.none');
    const left = list.filter(isLeft).length;
    return left > 0 ? t('sign.left', { left, count }) : t('sign.done', { count });
  }
}
