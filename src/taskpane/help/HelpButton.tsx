import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useRef, useState } from 'react';
import type { HelpTopic } from '../../i18n/help/topics';
import { later } from '../app/later';
import type { LineKeys } from '../lines/lineKeys';
import { useHelpText } from './useHelpText';

/** The explanations are fetched when the first one is asked for. */
const HelpCard = later(
  async () => (await import(/* webpackChunkName: "help" */ './HelpCard')).HelpCard,
  () => null,
);

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** What is explained; of several the first is what the question is about. */
  readonly topics: readonly [HelpTopic, ...HelpTopic[]];
  /** What stands beside the button, for whoever sees only the button or hears it. */
  readonly what: string;
  readonly className?: string;
  /** In a list that the arrow keys go through. */
  readonly keys?: LineKeys;
}

/** ?: what a rule or a figure means, where it comes from, and the way to its setting. */
export function HelpButton({ topics, what, className, keys }: Props) {
  const t = useHelpText();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        className={mergeClasses(styles.button, className)}
        appearance="transparent"
        size="small"
        icon={<QuestionCircle16Regular />}
        aria-label={t('button')}
        title={t('about', { what })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        {...keys}
      />
      {isOpen && <HelpCard topics={topics} button={button} onClose={() => setOpen(false)} />}
    </>
  );
}
