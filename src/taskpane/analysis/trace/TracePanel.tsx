import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useStructureText } from '../useStructureText';
import { TraceHead } from './TraceHead';
import { TraceLines } from './TraceLines';
import { useTrace } from './useTrace';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  /* The list reaches as far into what follows as it would into the foot of the pane. */
  lines: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingHorizontalM },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 追到原始行: the rows behind the selected figure of a generated sheet, with their sum; a press on one goes there. */
export function TracePanel() {
  const t = useStructureText();
  const styles = useStyles();
  const title = useId();
  const { traced, ask } = useTrace();
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <div className={styles.bar}>
        <h2 id={title} className={styles.title}>
          {t('trace')}
        </h2>
        <Button size="small" onClick={ask}>
          {t('trace.ask')}
        </Button>
      </div>
      <div role="status" aria-labelledby={title}>
        {traced === null && <p className={styles.none}>{t('trace.none')}</p>}
        {traced && <TraceHead traced={traced} />}
      </div>
      {traced && traced.terms.length > 0 && (
        <div className={styles.lines}>
          <TraceLines key={`${traced.sheet} ${traced.cell}`} terms={traced.terms} />
        </div>
      )}
    </section>
  );
}
