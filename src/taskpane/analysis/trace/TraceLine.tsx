import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { TracedLine } from '../../../actions/trace/types';
import { PlaceLine } from '../../lines/PlaceLine';
import type { LineKeys } from '../../lines/lineKeys';
import { useMasking } from '../../privacy/useMasking';
import { useText } from '../../session/useText';
import { useLineStyles } from '../../theme/useLineStyles';
import { useStructureText } from '../useStructureText';

const useStyles = makeStyles({
  head: { flexWrap: 'nowrap', justifyContent: 'space-between' },
  value: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly source: TracedLine;
  readonly keys: LineKeys;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

/** A row behind a figure: whom it is about, what it adds, when, and where it stands. */
export function TraceLine({ source: { sheet, row, name, day, value }, keys, isCurrent, onPress }: Props) {
  const t = useText();
  const mask = useMasking();
  const words = useStructureText();
  const line = useLineStyles();
  const styles = useStyles();
  const place = words('trace.place', { sheet, row: String(row) });
  return (
    <PlaceLine keys={keys} isCurrent={isCurrent} onPress={onPress}>
      <span className={mergeClasses(line.head, styles.head)}>
        <span className={line.name}>{mask(name) || place}</span> <span className={styles.value}>{value}</span>
      </span>{' '}
      <span className={line.small}>{[day, name && place].filter(Boolean).join(t('list.dot'))}</span>
    </PlaceLine>
  );
}
