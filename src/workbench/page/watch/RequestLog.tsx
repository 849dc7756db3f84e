import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState, useSyncExternalStore } from 'react';
import { useBench, useBenchState, useText } from '../bench/BenchContext';
import { LogTable } from './LogTable';
import { logText } from './requestLog';
import { useWatchState } from './useWatch';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    height: '200px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, flexShrink: 0 },
  totals: { ...typographyStyles.caption1, flexGrow: 1, color: tokens.colorNeutralForeground2 },
  troubles: { color: tokens.colorStatusDangerForeground3 },
  buttons: { display: 'flex', flexShrink: 0 },
});

/** What the add-in asks of Excel, request by request, while this is open. */
export function RequestLog() {
  const shown = useWatchState((state) => state.logShown);
  return shown && <Panel />;
}

function Panel() {
  const { host, watch } = useBench();
  const t = useText();
  const styles = useStyles();
  const locale = useBenchState((state) => state.locale);
  const { store } = watch.log;
  const { entries, totals } = useSyncExternalStore(store.subscribe, () => store.state);
  const [copied, setCopied] = useState<string | null>(null);
  const count = (value: number) => Math.round(value).toLocaleString(locale);
  const troubles = [
    ...(host.unknownMembers.size ? [t('log.unknown', { members: [...host.unknownMembers].sort().join(', ') })] : []),
    ...(host.internalErrors.length ? [t('log.internal', { count: count(host.internalErrors.length) })] : []),
  ];
  const copy = () =>
    navigator.clipboard.writeText(logText(entries)).then(
      () => setCopied(t('log.copied', { count: count(entries.length) })),
      () => setCopied(t('log.notCopied')),
    );
  return (
    <section aria-label={t('log.label')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('log.label')}</h2>
        <span className={styles.totals}>
          {t('log.totals', {
            requests: count(totals.requests),
            sent: count(totals.requestBytes),
            received: count(totals.responseBytes),
            milliseconds: count(totals.milliseconds),
          })}{' '}
          <span className={styles.troubles}>{troubles.join(' ')}</span> <span role="status">{copied}</span>
        </span>
        <span className={styles.buttons}>
          <Button appearance="subtle" size="small" icon={<CopyRegular />} onClick={() => void copy()}>
            {t('log.copy')}
          </Button>
          <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={() => watch.log.clear()}>
            {t('log.clear')}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            aria-label={t('log.close')}
            icon={<DismissRegular />}
            onClick={() => watch.showLog(false)}
          />
        </span>
      </div>
      <LogTable entries={entries} />
    </section>
  );
}
