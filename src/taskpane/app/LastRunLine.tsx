import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { useSessionState } from '../session/SessionContext';
import { runSummary } from '../session/runSummary';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalSNudge,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorNeutralForeground3 },
});

/** What happened last; always in sight and read out when it changes. */
export function LastRunLine() {
  const t = useText();
  const styles = useStyles();
  const lastRun = useSessionState((state) => state.lastRun);
  return (
    <p className={styles.line} role="status" aria-label={t('run.label')}>
      <History16Regular className={styles.icon} aria-hidden />
      <span>{runSummary(t, lastRun)}</span>
    </p>
  );
}
