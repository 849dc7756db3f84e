import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useBenchState, useText, useWorkbook } from '../bench/BenchContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
    height: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  side: { ...typographyStyles.caption1, flex: '1 1 0', whiteSpace: 'nowrap' },
  end: { textAlign: 'end', overflow: 'hidden', textOverflow: 'ellipsis' },
  file: {
    ...typographyStyles.body1Strong,
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The file's name, and whether it has changes that were not saved. */
export function TitleBar() {
  const t = useText();
  const styles = useStyles();
  const { name, $dirty } = useWorkbook();
  const opening = useBenchState((state) => state.opening);
  return (
    <header className={styles.bar}>
      <span className={styles.side}>{t('app.name')}</span>
      <h1 className={styles.file}>{$dirty ? t('title.changed', { file: name }) : name}</h1>
      <span role="status" className={mergeClasses(styles.side, styles.end)}>
        {opening !== null && t('title.opening', { file: opening })}
      </span>
    </header>
  );
}
