import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRun } from '../session/useRun';
import type { Running } from '../session/state';
import { useLocale, useText } from '../session/useText';

const useStyles = makeStyles({
  run: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: { ...typographyStyles.body1Strong },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
});

/** The run that is at work: what it is doing, how far it is, and a button that cancels it. */
export function RunProgress() {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { running, cancel } = useRun();
  if (!running) return null;
  const { share, cancelling } = running;
  return (
    <div className={styles.run}>
      <span role="status" className={styles.step}>
        {t(stepKey(running))}
      </span>
      <span className={styles.share} aria-hidden>
        {share !== undefined && share.toLocaleString(locale, { style: 'percent' })}
      </span>
      <Button size="small" disabledFocusable={cancelling} onClick={cancel}>
        {t('progress.cancel')}
      </Button>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        value={share}
        aria-label={t('progress.label', { action: t(`action.${running.action}`) })}
      />
    </div>
  );
}

function stepKey({ cancelling, progress }: Running) {
  if (cancelling && progress?.step !== 'reverting') return 'progress.cancelling';
  return progress ? (`progress.${progress.step}` as const) : 'progress.starting';
}
