import { makeStyles, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from '../choice/findChoices';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '32px',
    minHeight: '30px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:checked)': {
      // Twice as thick inside, so that nothing moves and colour is not all that tells.
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorBrandStroke1}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
        color: 'HighlightText',
      },
    },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  radio: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
});

interface Props {
  /** The field's key: what the form finds the control by. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** A few choices side by side, of which one holds; arrow keys go from one to the next. Named by the Field around it. */
export function ChoiceButtons({ name, choices, value, onChange }: Props) {
  const styles = useStyles();
  const group = useId();
  const named = useFieldControlProps_unstable();
  return (
    <div role="radiogroup" {...named} className={styles.group}>
      {choices.map(({ key, words }) => (
        <label key={key} className={styles.button}>
          <input
            type="radio"
            className={styles.radio}
            name={group}
            data-field={name}
            checked={key === value}
            onChange={() => onChange(key)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
