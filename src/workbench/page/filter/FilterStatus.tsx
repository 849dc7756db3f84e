import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText, useWorkbook } from '../bench/BenchContext';
import { selectedRect } from '../grid/selection';
import { filterCount } from './filterCount';

const useStyles = makeStyles({
  status: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many records the filter of the active worksheet has found. */
export function FilterStatus() {
  const t = useText();
  const styles = useStyles();
  const workbook = useWorkbook();
  const count = filterCount(workbook.$active, selectedRect(workbook));
  return (
    <div role="status" className={count ? styles.status : undefined}>
      {count && t('filter.found', { found: String(count.found), total: String(count.total) })}
    </div>
  );
}
