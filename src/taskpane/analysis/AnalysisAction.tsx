import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { useRun } from '../session/useRun';

const useStyles = makeStyles({
  action: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS },
  words: {
    justifyContent: 'space-between',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props extends Pick<ComponentProps<typeof Button>, 'appearance' | 'icon'> {
  /** What the button says. */
  readonly words: string;
  /** What it makes, or what is missing for it. */
  readonly about: string;
  readonly isPossible: boolean;
  readonly onMake: () => void;
  /** The parameters in words; absent until they are known. */
  readonly parameters: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The parameters themselves, with the id they have to have. */
  readonly panel: (id: string) => ReactNode;
}

/** Makes an analysis; beneath the button stands with which parameters, which a press opens. */
export function AnalysisAction({
  words,
  about,
  isPossible,
  onMake,
  parameters,
  isOpen,
  onOpen,
  panel,
  ...look
}: Props) {
  const styles = useStyles();
  const aboutId = useId();
  const panelId = useId();
  const { running } = useRun();
  const isShown = parameters !== undefined && isOpen;
  return (
    <div className={styles.action}>
      <Button
        {...look}
        aria-describedby={aboutId}
        disabledFocusable={running !== undefined || !isPossible}
        onClick={onMake}
      >
        {words}
      </Button>
      {parameters !== undefined && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.words}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId : undefined}
          onClick={() => onOpen(!isOpen)}
        >
          {parameters}
        </Button>
      )}
      {isShown && panel(panelId)}
      <p id={aboutId} className={styles.about}>
        {about}
      </p>
    </div>
  );
}
