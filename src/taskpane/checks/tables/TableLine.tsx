import { Button, makeStyles } from '@fluentui/react-components';
import type { ConsistencyFinding } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import { JOBS } from '../../session/jobs';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';
import type { LineKeys } from '../../lines/lineKeys';
import { PlaceLine } from '../../lines/PlaceLine';
import { SeverityMark } from '../SeverityMark';
import { useFix } from './useFix';

const useStyles = makeStyles({ line: { display: 'block' } });

interface Props {
  readonly finding: ConsistencyFinding;
  readonly keys: LineKeys;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** What does not agree between two registers: of whom, where on both sides, whose turn it is until when, and the way to mend it. */
export function TableLine({ finding, keys, isCurrent, onPress }: Props) {
  const t = useText();
  const mask = useMasking();
  const line = useLineStyles();
  const styles = useStyles();
  const { running, run } = useRun();
  const fix = useFix();
  const { severity, name, sheet, row, message, owner, due, compared } = finding;
  const place = t('checks.place', { sheet, row: String(row) });
  const turn = [owner && t('checks.turn', { owner }), due && t('checks.due', { day: due })].filter(Boolean);
  const other = compared && compared.row > 0 ? compared : undefined;
  return (
    <PlaceLine
      keys={keys}
      isCurrent={isCurrent}
      onPress={onPress}
      actions={
        (finding.fix ?? other) && (
          <>
            {finding.fix && (
              <Button size="small" disabledFocusable={running !== undefined} onClick={() => fix([finding])} {...keys}>
                {t(`checks.fix.${finding.fix}`)}
              </Button>
            )}
            {other && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => void run(JOBS.showCell(other.sheet, other.cell || `A${other.row}`))}
                {...keys}
              >
                {t('checks.compare', { place: t('checks.place', { sheet: other.sheet, row: String(other.row) }) })}
              </Button>
            )}
          </>
        )
      }
    >
      <span className={line.head}>
        <SeverityMark severity={severity} />
        {name !== '' && <span className={line.name}>{mask(name)}</span>} <span className={line.small}>{place}</span>
      </span>{' '}
      <span className={styles.line}>{mask(message)}</span>{' '}
      {turn.length > 0 && <span className={line.small}>{turn.join(t('list.dot'))}</span>}
    </PlaceLine>
  );
}
