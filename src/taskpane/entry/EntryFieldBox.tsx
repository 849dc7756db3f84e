import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FocusEvent } from 'react';
import type { EntryField, EntryProblem, EntryType } from '../../actions/entries/types';
import { useMasking } from '../privacy/useMasking';
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
  const mask = useMasking();
  const [left, setLeft] = useState(false);
  const [inside, setInside] = useState(false);
  const shown = mask(value, field.key);
  // What the sheet has already stays hidden while others look on; what is typed now has to be seen until it is whole.
  const isLocked = shown !== value && field.value !== '';
  const isHidden = isLocked || (shown !== value && !inside);
  const remark =
    (left || isWhole(field, value)) && !field.readOnly && !isHidden
      ? entryRemark(t, field, value, today(now()))
      : undefined;
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setLeft(true);
    setInside(false);
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
      validationMessage={problem ? mask(problem.message) : remark}
      hint={isLocked ? t('masking.locked') : undefined}
      onFocus={() => {
        setLeft(false);
        setInside(true);
      }}
      onBlur={leave}
    >
      {isLocked ? (
        <Control field={{ ...field, readOnly: true }} value={shown} onChange={onChange} />
      ) : (
        <Control field={field} value={isHidden ? shown : value} onChange={onChange} />
      )}
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
