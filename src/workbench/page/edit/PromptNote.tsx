import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Validation } from '../../host/model/validationList';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    position: 'absolute',
    top: `calc(100% + ${tokens.spacingVerticalXS})`,
    left: tokens.spacingHorizontalM,
    width: 'max-content',
    maxWidth: '240px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  title: { ...typographyStyles.caption1Strong, display: 'block' },
});

/** Whether a rule says beside its cell what to type. */
export function hasPrompt({ attributes }: Validation): boolean {
  const { showInputMessage, promptTitle, prompt } = attributes;
  return (showInputMessage === '1' || showInputMessage === 'true') && Boolean(promptTitle ?? prompt);
}

interface Props {
  readonly id: string;
  readonly rule: Validation;
}

/** What the rule of the active cell says about what to type. */
export function PromptNote({ id, rule: { attributes } }: Props) {
  const styles = useStyles();
  return (
    <div id={id} role="note" className={styles.note}>
      {attributes.promptTitle && <span className={styles.title}>{attributes.promptTitle}</span>}
      {attributes.prompt}
    </div>
  );
}
