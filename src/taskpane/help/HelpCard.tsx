import { Button, Popover, PopoverSurface, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useId, type RefObject } from 'react';
import type { HelpTopic } from '../../i18n/help/topics';
import { HelpEntry } from './HelpEntry';
import { useHelpText } from './useHelpText';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: '300px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ':focus': { outline: 'none' },
  },
  /* Stays in sight in the corner, beside the first title. */
  close: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    alignSelf: 'flex-end',
    flexShrink: 0,
    marginBottom: `calc(-24px - ${tokens.spacingVerticalM})`,
  },
});

interface Props {
  readonly topics: readonly HelpTopic[];
  /** Beside it the explanation stands, and it gets the keyboard back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** One or several explanations beside the button that asked for them; Esc or a press elsewhere closes them. */
export function HelpCard({ topics, button, onClose }: Props) {
  const t = useHelpText();
  const styles = useStyles();
  const title = useId();
  const back = () => {
    button.current?.focus();
    onClose();
  };
  const leave = ({ type, target }: { readonly type: string; readonly target: EventTarget | null }) => {
    if (type === 'keydown') back();
    // A press on the button closes by itself.
    else if (!(target instanceof Node && button.current?.contains(target))) onClose();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{
        target: button.current,
        position: 'below',
        align: 'end',
        autoSize: 'height',
        overflowBoundaryPadding: 8,
      }}
      onOpenChange={(event, { open }) => !open && leave(event)}
    >
      <PopoverSurface tabIndex={-1} className={styles.surface} aria-labelledby={title}>
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t('close')}
          onClick={back}
        />
        {topics.map((topic, i) => (
          <HelpEntry key={topic} topic={topic} titleId={i === 0 ? title : undefined} onLeave={back} />
        ))}
      </PopoverSurface>
    </Popover>
  );
}
