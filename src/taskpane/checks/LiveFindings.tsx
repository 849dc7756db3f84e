import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { cellKey } from './cells/cellGroups';
import { LiveFinding } from './LiveFinding';

/** So many are shown; of the rest only the number. */
const SHOWN = 5;

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    margin: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, alignSelf: 'center' },
  list: { gridColumn: '1 / -1', listStyleType: 'none', margin: 0, padding: 0 },
  rest: { gridColumn: '1 / -1', ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is wrong with cells that were just changed; each is gone as soon as its cell is right. */
export function LiveFindings() {
  const t = useText();
  const styles = useStyles();
  const { dismissLive } = useSession();
  const live = useSessionState((state) => state.live);
  if (live.length === 0) return null;
  const latest = [...live].reverse();
  return (
    <section className={styles.strip} aria-label={t('checks.live.label')}>
      <p className={styles.title}>{t('checks.live.title', { count: live.length })}</p>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={t('checks.live.dismiss')}
        title={t('checks.live.dismiss')}
        onClick={dismissLive}
      />
      <ul className={styles.list}>
        {latest.slice(0, SHOWN).map((finding) => (
          <LiveFinding key={cellKey(finding)} finding={finding} />
        ))}
      </ul>
      {live.length > SHOWN && <p className={styles.rest}>{t('checks.live.rest', { count: live.length - SHOWN })}</p>}
    </section>
  );
}
