import { ChoiceButtons } from '../entry/ChoiceButtons';

interface Props<Key extends string> {
  /** What the form finds the control by. */
  readonly name: string;
  readonly keys: readonly Key[];
  readonly nameOf: (key: Key) => string;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** A few choices side by side; what comes back is one of them. */
export function NamedChoices<Key extends string>({ name, keys, nameOf, chosen, onChoose }: Props<Key>) {
  return (
    <ChoiceButtons
      name={name}
      choices={keys.map((key) => ({ key, words: nameOf(key) }))}
      value={chosen}
      onChange={(wanted) => {
        const key = keys.find((one) => one === wanted);
        if (key !== undefined) onChoose(key);
      }}
    />
  );
}
