import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { useBenchState, useText } from '../bench/BenchContext';
import type { TextKey } from '../texts';
import type { LoggedRequest } from './requestLog';

const useStyles = makeStyles({
  scroll: { flex: '1 1 0', minHeight: 0, overflow: 'auto' },
  table: { ...typographyStyles.caption1, width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: {
    position: 'sticky',
    top: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: `0 ${tokens.spacingHorizontalS}`, verticalAlign: 'top', overflowWrap: 'anywhere' },
  error: { color: tokens.colorStatusDangerForeground3 },
});

/** Widths as CSS has them; what the request asks for takes the rest. */
const COLUMNS = [
  { key: 'log.number', width: '56px' },
  { key: 'log.what', width: undefined },
  { key: 'log.sent', width: '96px' },
  { key: 'log.received', width: '96px' },
  { key: 'log.milliseconds', width: '72px' },
  { key: 'log.error', width: '240px' },
] as const satisfies readonly { readonly key: TextKey; readonly width: string | undefined }[];

interface Props {
  readonly entries: readonly LoggedRequest[];
}

/** The requests as a table, newest first. */
export function LogTable({ entries }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    // What scrolls must be in reach of the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={t('log.table')} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map(({ key, width }) => (
              <th key={key} scope="col" className={styles.head} style={{ width }}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LogRow key={entry.number} {...entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const LogRow = memo(function LogRow(request: LoggedRequest) {
  const styles = useStyles();
  const locale = useBenchState((state) => state.locale);
  const { number, what, requestBytes, responseBytes, milliseconds, error } = request;
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>{number}</td>
      <td className={styles.cell}>{what}</td>
      <td className={styles.cell}>{requestBytes.toLocaleString(locale)}</td>
      <td className={styles.cell}>{responseBytes.toLocaleString(locale)}</td>
      <td className={styles.cell}>{milliseconds.toFixed(1)}</td>
      <td className={mergeClasses(styles.cell, styles.error)}>{error}</td>
    </tr>
  );
});
