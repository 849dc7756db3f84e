import { Field } from '@fluentui/react-components';
import type { EntryField, EntryProblem } from '../../actions/entries/types';
import { ChoiceButtons } from './ChoiceButtons';

interface Props {
  readonly field: EntryField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: EntryProblem;
}

/** A choice among a few, all of them in sight. */
export function QuickChoiceBox({ field: { key, label, required, choices }, value, onChange, problem }: Props) {
  const known = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <Field
      label={label}
      required={required}
      validationState={problem?.severity ?? 'none'}
      validationMessage={problem?.message}
    >
      <ChoiceButtons
        name={key}
        choices={known.map((words) => ({ key: words, words }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  );
}
