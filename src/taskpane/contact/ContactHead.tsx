import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ContactForm } from '../../actions/entries/types';
import { useMasking } from '../privacy/useMasking';
import { useText } from '../session/useText';
import { gradeInWords } from '../today/gradeInWords';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  last: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
  },
});

/** Who it is, about what, and what was said last. */
export function ContactHead({ form: { grade, about, owner, phone, history, target } }: { readonly form: ContactForm }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const who = [grade !== '' && gradeInWords(t, grade), mask(about), owner, mask(phone, 'phone')].filter(Boolean);
  const [last] = history;
  return (
    <div className={styles.head}>
      {who.length > 0 && <p className={styles.line}>{who.join(t('list.dot'))}</p>}
      {last && (
        <p className={mergeClasses(styles.line, styles.last)}>
          {t('contact.last', { at: last.at, words: mask(last.words) })}
        </p>
      )}
      {target === 'newLog' && <p className={styles.line}>{t('contact.newLog')}</p>}
    </div>
  );
}
