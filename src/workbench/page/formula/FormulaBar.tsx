import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useText, useWorkbook } from '../bench/BenchContext';
import { activeCell } from '../grid/selection';
import { cellName } from '../../host/model/address';
import { cellEntry } from './cellEntry';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '104px', flexShrink: 0 },
  content: { flexGrow: 1, minWidth: 0 },
});

/** Where the selected cell is, and what stands in it. */
export function FormulaBar() {
  const t = useText();
  const styles = useStyles();
  const workbook = useWorkbook();
  const { row, column } = activeCell(workbook);
  return (
    <section aria-label={t('formula.label')} className={styles.bar}>
      <Input
        readOnly
        size="small"
        aria-label={t('formula.name')}
        className={styles.name}
        value={cellName(row, column)}
      />
      <Input
        readOnly
        size="small"
        aria-label={t('formula.content')}
        className={styles.content}
        value={cellEntry(workbook.$active, row, column)}
      />
    </section>
  );
}
