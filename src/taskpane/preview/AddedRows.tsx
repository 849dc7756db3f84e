import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMasking } from '../privacy/useMasking';
import { useText } from '../session/useText';

/** So many new rows are shown; of the rest only the number. */
const SHOWN = 20;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  row: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  rest: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Rows that will be put below the last one, each with what stands in it. */
export function AddedRows({ rows, titled }: { readonly rows: readonly string[]; readonly titled: boolean }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const shown = rows.slice(0, SHOWN);
  return (
    <section>
      {titled && <h3 className={styles.title}>{t('preview.added', { count: rows.length })}</h3>}
      <ol className={styles.list} aria-label={t('preview.added', { count: rows.length })}>
        {shown.map((row, i) => (
          <li key={`${i} ${row}`} className={styles.row}>
            {mask(row)}
          </li>
        ))}
      </ol>
      {rows.length > SHOWN && <p className={styles.rest}>{t('preview.addedRest', { count: rows.length - SHOWN })}</p>}
    </section>
  );
}
