import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FocusEvent } from 'react';
import type { EntryField, EntryProblem, EntryType } from '../../actions/entries/types';
import { today } from '../session/clock';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { ChoiceEntry } from './ChoiceEntry';
import { DIGITS_OF_A_MOBILE, entryRemark } from './entryRemark';
import { FlagEntry } from './FlagEntry';
import { TimeEntry } from './TimeEntry';
import { typedValue } from './typedValue';

interface Props {
  readonly field: EntryField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong or unusual with the value; goes before what the field says by itself. */
  readonly problem?: EntryProblem;
}

const SHORT: ReadonlySet<EntryType> = new Set(['day', 'time', 'flag', 'number']);

/**
 * One field of a form, under the name the user's own sheet gives it. A day or a time is put into its usual form once
 * the field is left; what cannot be read is said at once then, and never changed.
 */
export function EntryFieldBox({ field, value, onChange, problem }: Props) {
  const t = useText();
  const { now } = useSession();
  const [left, setLeft] = useState(false);
  const remark =
    (left || isWhole(field, value)) && !field.readOnly ? entryRemark(t, field, value, today(now())) : undefined;
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setLeft(true);
    const read = typedValue(field.type, value, today(now()));
    if (!field.readOnly && read !== null && read !== value) onChange(read);
  };
  return (
    <Field
      // Short enough to stand beside another one: see EntryGrid.
      data-half={SHORT.has(field.type) || undefined}
      label={field.label}
      required={field.required}
      validationState={problem?.severity ?? (remark === undefined ? 'none' : 'warning')}
      validationMessage={problem?.message ?? remark}
      onFocus={() => setLeft(false)}
      onBlur={leave}
    >
      <Control field={field} value={value} onChange={onChange} />
    </Field>
  );
}

/** As long as a number is still being typed nothing is said of it. */
function isWhole({ type }: EntryField, value: string): boolean {
  return type === 'phone' && value.replace(/\D/g, '').length >= DIGITS_OF_A_MOBILE;
}

function Control({ field, value, onChange }: Omit<Props, 'problem'>) {
  const { key: name, type, readOnly = false } = field;
  if (readOnly) return <Input name={name} value={value} readOnly appearance="filled-darker" />;
  switch (type) {
    case 'choice':
      return <ChoiceEntry name={name} choices={field.choices} value={value} onChange={onChange} />;
    case 'flag':
      return <FlagEntry name={name} value={value} onChange={onChange} />;
    case 'time':
      return <TimeEntry label={field.label} name={name} value={value} onChange={onChange} />;
    case 'words':
      return (
        <Textarea
          name={name}
          value={value}
          rows={3}
          resize="vertical"
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      );
    case 'phone':
    case 'number':
    case 'day':
    case 'text':
      return (
        <Input
          name={name}
          type={type === 'phone' ? 'tel' : 'text'}
          inputMode={type === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          value={value}
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      );
  }
}
