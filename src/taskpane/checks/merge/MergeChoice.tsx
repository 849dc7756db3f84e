import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { MergeField } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import type { MergeSide } from './useMerge';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS },
  value: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly field: MergeField;
  readonly side: MergeSide;
  readonly onChoose: (side: MergeSide) => void;
}

/** A field both rows say something else about: one of the two stands in the end. */
export function MergeChoice({ field: { field, header, keep, drop }, side, onChoose }: Props) {
  const styles = useStyles();
  const mask = useMasking();
  return (
    <Field label={header}>
      <RadioGroup
        className={styles.values}
        layout="horizontal"
        value={side}
        onChange={(_, { value }) => onChoose(value === 'drop' ? 'drop' : 'keep')}
      >
        <Radio className={styles.value} value="keep" label={mask(keep, field)} />
        <Radio className={styles.value} value="drop" label={mask(drop, field)} />
      </RadioGroup>
    </Field>
  );
}
