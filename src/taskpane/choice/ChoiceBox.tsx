import { Combobox, Option, OptionGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../session/useText';
import { findChoices, type Choice } from './findChoices';

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  list: { maxHeight: '40vh', maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  /** Names the box to somebody who does not see where it stands. */
  readonly label: string;
  /** Shown while nothing is typed. */
  readonly shown: string;
  /** Key of what is chosen now. */
  readonly chosen?: string;
  readonly placeholder?: string;
  /** Offered first, under a heading, as long as nothing is typed. */
  readonly likely?: readonly Choice[];
  readonly choices: readonly Choice[];
  /** So many are shown at once, where there can be thousands; the rest is found by typing. */
  readonly most?: number;
  /** What is said after those where there are more. */
  readonly more?: string;
  /** What the form finds the control by. */
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (key: string) => void;
}

/** A list to choose from by typing a few letters, Chinese, English or pinyin. */
export function ChoiceBox({
  label,
  shown,
  chosen,
  placeholder,
  likely = [],
  choices,
  most = Infinity,
  more,
  name,
  isDisabled = false,
  onChoose,
}: Props) {
  const t = useText();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      positioning={{ autoSize: 'width' }}
      aria-label={label}
      name={name}
      autoComplete="off"
      disabled={isDisabled}
      placeholder={placeholder}
      value={typed ?? shown}
      selectedOptions={chosen === undefined ? [] : [chosen]}
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) leave();
      }}
      // Characters that come from an input method press no key that would open the list.
      onChange={({ target }) => {
        setTyped(target.value);
        setOpen(true);
      }}
      // A name that is typed over is no choice yet: Fluent then tells of an empty one.
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      onFocus={({ target }) => target.select()}
      // Whoever comes back to the box wants another, not more letters behind this one.
      onClick={({ currentTarget }) => typed === undefined && currentTarget.select()}
    >
      {open && (typed === undefined ? everything() : found(typed))}
    </Combobox>
  );

  /** A name that was typed in full is meant, also where it was not picked from the list. */
  function leave() {
    const exact = choices.find(({ words }) => words === typed?.trim());
    if (exact && exact.key !== chosen) onChoose(exact.key);
    setTyped(undefined);
  }

  function everything() {
    if (likely.length === 0) return first(choices);
    const rest = choices.filter(({ key }) => !likely.some((choice) => choice.key === key));
    return (
      <>
        <OptionGroup label={t('mapping.likely')}>{options(likely)}</OptionGroup>
        <OptionGroup label={t('mapping.allFields')}>{options(rest)}</OptionGroup>
      </>
    );
  }

  function first(hits: readonly Choice[]) {
    if (hits.length <= most) return options(hits);
    return (
      <>
        {options(hits.slice(0, most))}
        <Option disabled text="" value="">
          {more}
        </Option>
      </>
    );
  }

  function found(query: string) {
    const hits = findChoices(choices, query, most + 1);
    if (hits.length > 0) return first(hits);
    return (
      <Option disabled text="" value="">
        {t('mapping.noneFound')}
      </Option>
    );
  }
}

function options(choices: readonly Choice[]) {
  return choices.map(({ key, words }) => (
    <Option key={key} value={key} text={words}>
      {words}
    </Option>
  ));
}
