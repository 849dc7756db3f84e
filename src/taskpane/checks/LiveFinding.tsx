import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedCell } from '../../actions/checks/types';
import { maskedMessage } from '../privacy/maskedMessage';
import { useMasking } from '../privacy/useMasking';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  mark: { marginTop: '2px' },
});

/** A cell that was just changed, and what is wrong with it. */
export function LiveFinding({ finding }: { readonly finding: CheckedCell }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const { run } = useSession();
  const { sheet, cell, name, header, field, value, message, severity } = finding;
  return (
    <li className={styles.finding}>
      <SeverityMark severity={severity} className={styles.mark} />
      <span>
        <Link as="button" inline onClick={() => void run(JOBS.showCell(sheet, cell))}>
          {[cell, mask(name), header].filter(Boolean).join(t('list.dot'))}
        </Link>{' '}
        {maskedMessage(mask, message, value, field)}
      </span>
    </li>
  );
}
