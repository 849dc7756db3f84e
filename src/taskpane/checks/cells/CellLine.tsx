import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckedCell } from '../../../actions/checks/types';
import { maskedMessage } from '../../privacy/maskedMessage';
import { useMasking } from '../../privacy/useMasking';
import { CHECK_JOBS } from '../../session/checkJobs';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';
import type { LineKeys } from '../../lines/lineKeys';
import { PlaceLine } from '../../lines/PlaceLine';

const useStyles = makeStyles({
  words: { display: 'block' },
  repair: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: CheckedCell;
  readonly keys: LineKeys;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** What is wrong with a cell: whose it is, where, what stands there, and what it should rather be. */
export function CellLine({ finding, keys, isCurrent, onPress }: Props) {
  const t = useText();
  const mask = useMasking();
  const line = useLineStyles();
  const styles = useStyles();
  const { running, run } = useRun();
  const { sheet, cell, row, field, name, header, value, message, repair } = finding;
  return (
    <PlaceLine
      keys={keys}
      isCurrent={isCurrent}
      onPress={onPress}
      actions={
        repair &&
        !repair.safe && (
          <Button
            size="small"
            className={styles.repair}
            disabledFocusable={running !== undefined}
            onClick={() => void run(CHECK_JOBS.repairCell(sheet, cell))}
            {...keys}
          >
            {t('checks.repairTo', { to: mask(repair.to, field) })}
          </Button>
        )
      }
    >
      <span className={line.head}>
        {name !== '' && <span className={line.name}>{mask(name)}</span>}{' '}
        <span className={line.small}>
          {[t('checks.row', { row: String(row) }), header].filter(Boolean).join(t('list.dot'))}
        </span>{' '}
        {value !== '' && <span>{mask(value, field)}</span>}
      </span>{' '}
      <span className={styles.words}>{maskedMessage(mask, message, value, field)}</span>
    </PlaceLine>
  );
}
