import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContactLine } from '../../../actions/entries/types';
import { useMasking } from '../../privacy/useMasking';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  about: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: 'pre-line' },
  coach: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** So many contacts are shown at first. */
const SHOWN = 5;

/** The contacts with a customer, the newest first; a press goes to where one is noted. */
export function CustomerHistory({ lines }: { readonly lines: readonly ContactLine[] }) {
  const t = useText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const older = all ? 0 : Math.max(0, lines.length - SHOWN);
  return (
    <section>
      <h3 className={styles.title}>{t('card.history', { count: lines.length })}</h3>
      {lines.length === 0 && <p className={styles.note}>{t('card.noHistory')}</p>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.slice(0, lines.length - older).map((line) => (
            <HistoryLine key={`${line.sheet} ${line.row} ${line.at}`} line={line} />
          ))}
        </ul>
      )}
      {older > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('card.olderHistory', { count: older })}
        </Button>
      )}
    </section>
  );
}

function HistoryLine({ line: { at, mode, by, grade, words, coach, sheet, row } }: { readonly line: ContactLine }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const { run } = useSession();
  const place = t('card.where', { sheet, row: String(row) });
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Link title={place} onClick={() => void run(JOBS.showCell(sheet, `A${row}`))}>
          {at || place}
        </Link>
        <span className={styles.about}>{[mode, grade, by].filter(Boolean).join(t('list.dot'))}</span>
      </span>
      {words !== '' && <p className={styles.words}>{mask(words)}</p>}
      {coach !== '' && <p className={styles.coach}>{t('card.coach', { words: mask(coach) })}</p>}
    </li>
  );
}
