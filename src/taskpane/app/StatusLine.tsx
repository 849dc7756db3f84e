import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import { useText } from '../session/useText';
import { useStatus } from './useStatus';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    margin: 0,
    minWidth: 0,
    height: '32px',
    boxSizing: 'border-box',
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  recognised: { color: tokens.colorBrandForeground1 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What the active worksheet is taken for. */
export function StatusLine() {
  const t = useText();
  const styles = useStyles();
  const { words, sheet, recognised } = useStatus();
  return (
    <p
      className={styles.line}
      role="status"
      aria-label={t('status.label')}
      title={recognised && sheet ? [sheet, words].join(t('list.dot')) : words}
    >
      <Table16Regular className={mergeClasses(styles.icon, recognised && styles.recognised)} aria-hidden />
      <span className={styles.words}>{words}</span>
    </p>
  );
}
