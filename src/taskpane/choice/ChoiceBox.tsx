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
  readonly onChoose: (key: string) => void;
}

/** A list to choose from by typing a few letters, Chinese, English or pinyin. */
export function ChoiceBox({ label, shown, chosen, placeholder, likely = [], choices, onChoose }: Props) {
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
      placeholder={placeholder}
      value={typed ?? shown}
      selectedOptions={chosen === undefined ? [] : [chosen]}
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setTyped(undefined);
      }}
      onChange={({ target }) => setTyped(target.value)}
      // A name that is typed over is no choice yet: Fluent then tells of an empty one.
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      onFocus={({ target }) => target.select()}
    >
      {open && (typed === undefined ? everything() : found(typed))}
    </Combobox>
  );

  function everything() {
    if (likely.length === 0) return options(choices);
    const rest = choices.filter(({ key }) => !likely.some((choice) => choice.key === key));
    return (
      <>
        <OptionGroup label={t('mapping.likely')}>{options(likely)}</OptionGroup>
        <OptionGroup label={t('mapping.allFields')}>{options(rest)}</OptionGroup>
      </>
    );
  }

  function found(query: string) {
    const hits = findChoices(choices, query);
    if (hits.length > 0) return options(hits);
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
