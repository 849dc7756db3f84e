import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: { flexShrink: 0, margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly text: string;
  /** null where some of what it stands for is chosen and some not. */
  readonly chosen: boolean | null;
  readonly onChoose: (chosen: boolean) => void;
}

/** A line of a checklist. The browser's own checkbox: a thousand of them are there at once. */
export function ValueChoice({ text, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={chosen === true}
        ref={(box) => {
          if (box) box.indeterminate = chosen === null;
        }}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className={styles.text}>{text}</span>
    </label>
  );
}
