import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { HelpButton } from '../help/HelpButton';
import { JOBS } from '../session/jobs';
import { runsSince } from '../session/journal';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { RunEntry } from './RunEntry';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outline: 'none' } },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  show: { alignSelf: 'flex-start' },
});

/** 操作记录: what was written into the workbook of late, each run to be taken back. */
export function Journal() {
  const t = useText();
  const styles = useStyles();
  const { run } = useSession();
  const runs = useSessionState((state) => state.journal);
  const title = useRef<HTMLHeadingElement>(null);
  if (!runs) return null;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {t('journal.title')}
        </h2>
        <HelpButton topics={['journal']} what={t('journal.title')} />
      </div>
      <p className={styles.note}>{t(runs.length > 0 ? 'journal.what' : 'journal.none')}</p>
      {runs.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('journal.list')}>
            {runs.map((one) => (
              <RunEntry
                key={one.id}
                run={one}
                since={runsSince(runs, one).length}
                onUndone={() => title.current?.focus()}
              />
            ))}
          </ul>
          <Button className={styles.show} onClick={() => void run(JOBS.showJournal())}>
            {t('journal.show')}
          </Button>
        </>
      )}
    </section>
  );
}
