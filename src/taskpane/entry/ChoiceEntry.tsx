import { Combobox, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findChoices } from '../choice/findChoices';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  list: { maxHeight: '40vh', maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly name: string;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list to choose from, narrowed down by what is typed (pinyin too); what is not on it may be typed all the same. */
export function ChoiceEntry({ name, choices, value, onChange }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  const all = useMemo(() => choices.map((words) => ({ key: words, words })), [choices]);
  const shown = open ? findChoices(all, typed ? value : '') : [];
  return (
    <Combobox
      freeform
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      positioning={{ autoSize: 'width' }}
      name={name}
      autoComplete="off"
      value={value}
      selectedOptions={choices.includes(value) ? [value] : []}
      open={open && shown.length > 0}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setTyped(false);
      }}
      onChange={({ target }) => {
        setOpen(true);
        setTyped(true);
        onChange(target.value);
      }}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        // The form is saved with what was typed.
        if (key === 'Enter' && (ctrlKey || metaKey)) setOpen(false);
      }}
      onOptionSelect={(event, { optionValue }) => {
        // Fluent takes the nearest choice when the box is left by Tab: here what was typed holds.
        if ('key' in event && event.key === 'Tab') return;
        if (optionValue !== undefined) onChange(optionValue);
        setTyped(false);
      }}
    >
      {shown.map(({ key, words }) => (
        <Option key={key} value={key} text={words}>
          {words}
        </Option>
      ))}
    </Combobox>
  );
}
