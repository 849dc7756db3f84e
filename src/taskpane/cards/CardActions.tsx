import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { JOBS } from '../session/jobs';
import { useRun } from '../session/useRun';
import { useText } from '../session/useText';
import { useCustomerRegisters } from './customer/useCustomerRegisters';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  button: { width: '100%' },
  help: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

/** What can be done with cards; the first that applies is the primary action of a tab without customers to look at. */
const ACTIONS = [
  { name: 'cardsToRegister', needs: 'cards' },
  { name: 'registerToCards', needs: 'registers' },
  { name: 'cardIndex', needs: 'cards' },
] as const;

interface Props {
  /** The workbook has card sheets; it has registers cards can be made of. */
  readonly cards: boolean;
  readonly registers: boolean;
  /** Which registers cards can be made of, in words. */
  readonly kinds: string;
}

/** The buttons of the cards, each with what it will do; those without anything to work on are left out. */
export function CardActions({ kinds, ...has }: Props) {
  const styles = useStyles();
  const isFirst = useCustomerRegisters().length === 0;
  return (
    <div className={styles.actions}>
      {ACTIONS.filter(({ needs }) => has[needs]).map(({ name }, place) => (
        <CardAction key={name} name={name} kinds={kinds} primary={isFirst && place === 0} />
      ))}
    </div>
  );
}

interface ActionProps {
  readonly name: (typeof ACTIONS)[number]['name'];
  readonly kinds: string;
  readonly primary: boolean;
}

function CardAction({ name, kinds, primary }: ActionProps) {
  const t = useText();
  const styles = useStyles();
  const help = useId();
  const { running, run } = useRun();
  return (
    <div>
      <Button
        className={styles.button}
        appearance={primary ? 'primary' : 'secondary'}
        aria-describedby={help}
        disabledFocusable={running !== undefined}
        onClick={() => void run(JOBS[name]())}
      >
        {t(`action.${name}`)}
      </Button>
      <p id={help} className={styles.help}>
        {t(`cards.${name}.help`, { kinds })}
      </p>
    </div>
  );
}
