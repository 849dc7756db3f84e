import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%', overflowWrap: 'anywhere' } });

interface Props<Key extends string> {
  readonly className?: string;
  readonly label: string;
  /** What there is to choose from, and how each is said. */
  readonly keys: readonly Key[];
  readonly nameOf: (key: Key) => string;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** A list of which one is chosen. */
export function NameChoice<Key extends string>({ className, label, keys, nameOf, chosen, onChoose }: Props<Key>) {
  const styles = useStyles();
  return (
    <Field className={className} label={label}>
      <Dropdown
        className={styles.box}
        value={nameOf(chosen)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          const key = keys.find((one) => one === optionValue);
          if (key !== undefined) onChoose(key);
        }}
      >
        {keys.map((key) => (
          <Option key={key} value={key}>
            {nameOf(key)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
