import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { maskedMessage } from '../privacy/maskedMessage';
import { useMasking } from '../privacy/useMasking';
import { useSession, useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** What is wrong with a cell that was just changed, under whatever tab is open; a press shows all of it. Gone when it is right. */
export function LiveLine() {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const { showTab } = useSession();
  const live = useSessionState((state) => state.live);
  const latest = live.at(-1);
  const message = latest && maskedMessage(mask, latest.message, latest.value, latest.field);
  return (
    <div role="status" aria-label={t('checks.live.label')}>
      {latest && message !== undefined && (
        <button type="button" className={styles.line} title={message} onClick={() => showTab('checks')}>
          <Warning16Filled className={styles.icon} aria-hidden />
          <span className={styles.words}>{t('checks.live.line', { cell: latest.cell, message })}</span>
          {live.length > 1 && <span className={styles.more}>{t('checks.live.count', { count: live.length })}</span>}
        </button>
      )}
    </div>
  );
}
