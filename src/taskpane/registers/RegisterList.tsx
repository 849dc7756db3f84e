import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../session/useText';
import type { RegisterSheet } from './useRegisters';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
  },
  kind: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  rows: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

interface Props {
  readonly sheets: readonly RegisterSheet[];
}

/** Registers with what they are taken for and how many rows they have. */
export function RegisterList({ sheets }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t('registers.label')}>
      {sheets.map((sheet) => {
        const kind = t(`kind.${sheet.kind}`);
        return (
          <li key={sheet.name} className={styles.item}>
            <span className={styles.name} title={sheet.name}>
              {sheet.name}
              {kind !== sheet.name && <span className={styles.kind}>{kind}</span>}
            </span>
            <span className={styles.rows}>{t('registers.rows', { rows: sheet.rows })}</span>
          </li>
        );
      })}
    </ul>
  );
}
