import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { PAPERS } from '../../../../actions/credit/types';
import { DUNNING_LEVELS } from '../../../../domain/credit/papers/dunningLevel';
import { CREDIT_JOBS } from '../../../session/creditJobs';
import { useSessionState } from '../../../session/SessionContext';
import { useRun } from '../../../session/useRun';
import { NamedChoices } from '../../NamedChoices';
import { SheetMade } from '../../SheetMade';
import { useCreditText } from '../useCreditText';
import { paperProblem, paperWish, type CreditDesk } from './creditDesk';

const LEVELS = ['auto', ...DUNNING_LEVELS] as const;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  },
  whole: { gridColumn: '1 / -1' },
  box: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly customer: string;
  /** It was asked for without a customer. */
  readonly onLack: () => void;
  readonly desk: CreditDesk;
  readonly onChange: (part: Partial<CreditDesk>) => void;
}

/** 对账单、催款函: what a customer gets to read, ready to be printed. */
export function PapersPart({ customer, onLack, desk, onChange }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const { running, run } = useRun();
  const [isAsked, setAsked] = useState(false);
  const made = useSessionState(({ answers }) => answers.creditPaper);
  const { paper, from, to, level } = desk;
  const problem = paperProblem(desk);
  const isShown = problem === 'order' || (problem !== undefined && isAsked);
  const make = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (customer === '') onLack();
    else if (!problem && !running) void run(CREDIT_JOBS.makePaper(paperWish(desk, customer)));
  };
  return (
    <form className={styles.form} noValidate onSubmit={make}>
      <Field label={t('paper')} className={styles.whole}>
        <NamedChoices
          name="paper"
          keys={PAPERS}
          nameOf={(key) => t(`paper.${key}`)}
          chosen={paper}
          onChoose={(key) => onChange({ paper: key })}
        />
      </Field>
      {paper === 'statement' ? (
        <>
          <Field label={t('paper.from')}>
            <Input
              className={styles.box}
              type="date"
              value={from}
              onChange={(_, { value }) => onChange({ from: value })}
            />
          </Field>
          <Field label={t('paper.to')} validationMessage={isShown ? t(`paper.days.${problem}`) : undefined}>
            <Input className={styles.box} type="date" value={to} onChange={(_, { value }) => onChange({ to: value })} />
          </Field>
        </>
      ) : (
        <Field label={t('paper.level')} hint={t('paper.level.hint')} className={styles.whole}>
          <NamedChoices
            name="level"
            keys={LEVELS}
            nameOf={(key) => t(`paper.level.${key}`)}
            chosen={level}
            onChoose={(key) => onChange({ level: key })}
          />
        </Field>
      )}
      <Button className={styles.whole} type="submit" appearance="primary" disabledFocusable={running !== undefined}>
        {t(`paper.make.${paper}`)}
      </Button>
      <div role="status" aria-label={t('paper.made')} className={styles.whole}>
        {made?.asked.customer === customer && <SheetMade made={made} />}
      </div>
    </form>
  );
}
