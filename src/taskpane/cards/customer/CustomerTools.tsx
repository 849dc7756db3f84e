import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CustomerCard } from '../../../actions/entries/types';
import { CARD_TEMPLATES } from '../../../domain/cardSheets/templates';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  help: { ...typographyStyles.caption1, flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly card: CustomerCard;
  /** What is printed is what stands in the sheet. */
  readonly isDirty: boolean;
  readonly onNew: () => void;
}

/** What else can be done with a customer's card: print it, or begin one for a new customer. */
export function CustomerTools({ card: { kind, place }, isDirty, onNew }: Props) {
  const t = useText();
  const styles = useStyles();
  const help = useId();
  const { state } = useSession();
  const { running, run } = useRun();
  const print = async () => {
    const end = await run(JOBS.registerToCards(place));
    // The first one is the index of all cards.
    const sheet = state().answers.cards?.sheets[1];
    if (end === 'done' && sheet !== undefined) await run(JOBS.showCell(sheet, 'A1'));
  };
  return (
    <div className={styles.tools}>
      <Button size="small" onClick={onNew}>
        {t('card.new')}
      </Button>
      {CARD_TEMPLATES.some((template) => template.kind === kind) && (
        <>
          <Button
            size="small"
            aria-describedby={help}
            disabledFocusable={isDirty || running !== undefined}
            onClick={() => void print()}
          >
            {t('card.print')}
          </Button>
          <p id={help} className={styles.help}>
            {t('card.print.help')}
          </p>
        </>
      )}
    </div>
  );
}
