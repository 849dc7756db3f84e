import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ContactToSign } from '../../actions/entries/types';
import { useMasking } from '../privacy/useMasking';
import { useText } from '../session/useText';
import { useLineStyles } from '../theme/useLineStyles';
import { isLeft } from './useSign';

const useStyles = makeStyles({
  state: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  left: { color: tokens.colorStatusWarningForeground1 },
  about: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  words: { display: 'block', whiteSpace: 'pre-line' },
  remarks: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** A contact: with whom, when, by whom, what was said, what is missing, and who has signed it. */
export function ContactHead({ contact }: { readonly contact: ContactToSign }) {
  const t = useText();
  const mask = useMasking();
  const line = useLineStyles();
  const styles = useStyles();
  const { name, at, mode, grade, by, words, coach, signedBy, remarks } = contact;
  const about = mergeClasses(line.small, styles.about);
  const signed = [signedBy && t('sign.signedBy', { name: signedBy }), isLeft(contact) && t('sign.unsigned')];
  return (
    <>
      <span className={line.head}>
        <span className={line.name}>{mask(name)}</span>{' '}
        <span className={mergeClasses(styles.state, isLeft(contact) && styles.left)}>
          {signed.filter(Boolean).join('')}
        </span>
      </span>{' '}
      <span className={about}>{[at, mode, grade, by].filter(Boolean).join(t('list.dot'))}</span>{' '}
      {words !== '' && <span className={styles.words}>{mask(words)}</span>}{' '}
      {coach !== '' && <span className={about}>{t('sign.noted', { words: mask(coach) })}</span>}
      {remarks.length > 0 && (
        <span className={styles.remarks}>
          <Warning16Regular className={styles.warning} aria-hidden />
          <span>{mask(remarks.join(t('list.separator')))}</span>
        </span>
      )}
    </>
  );
}
