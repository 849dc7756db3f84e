import { makeStyles, tokens } from '@fluentui/react-components';
import type { ContactLine } from '../../actions/entries/types';
import { useMasking } from '../privacy/useMasking';
import { useText } from '../session/useText';
import { gradeInWords } from '../today/gradeInWords';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was said to a customer, the newest first; opened at a press. */
export function ContactHistory({ history }: { readonly history: readonly ContactLine[] }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  if (history.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('contact.history', { count: history.length })}</summary>
      <ul className={styles.list}>
        {history.map(({ at, mode, by, words, grade, coach, sheet, row }) => (
          <li key={`${sheet} ${row} ${at}`} className={styles.line}>
            <span className={styles.detail}>
              {[at, mode, by, grade !== '' && gradeInWords(t, grade)].filter(Boolean).join(t('list.dot'))}
            </span>
            {mask(words)}
            {coach !== '' && <span className={styles.detail}>{t('card.coach', { words: mask(coach) })}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
