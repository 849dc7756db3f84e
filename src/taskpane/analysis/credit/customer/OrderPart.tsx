import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type SyntheticEvent } from 'react';
import { focusField } from '../../../entry/focusField';
import { CREDIT_JOBS } from '../../../session/creditJobs';
import { useSession, useSessionState } from '../../../session/SessionContext';
import { useCreditText } from '../useCreditText';
import type { CreditDesk } from './creditDesk';
import { OrderAnswerCard } from './OrderAnswerCard';
import { typedAmount } from './typedAmount';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  box: { flex: '1 1 0', minWidth: 0 },
});

interface Props {
  readonly customer: string;
  /** It was asked without a customer. */
  readonly onLack: () => void;
  readonly desk: CreditDesk;
  readonly onChange: (part: Partial<CreditDesk>) => void;
}

/** 发货前查额度: may a delivery of this amount leave the house. */
export function OrderPart({ customer, onLack, desk: { amount: typed }, onChange }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { run } = useSession();
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const amount = typedAmount(typed);
  const answer = useSessionState(({ answers }) => answers.creditOrder);
  const isAnswered = answer?.asked.customer === customer && answer.asked.amount === amount;
  const ask = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isAsking) return;
    setWrong(amount === null);
    if (amount === null) focusField(form.current, 'amount');
    if (customer === '') return onLack();
    if (amount === null) return;
    setAsking(true);
    await run(CREDIT_JOBS.checkOrder({ customer, amount }));
    setAsking(false);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void ask(event)}>
      <Field
        label={t('order.amount')}
        required
        hint={t('order.amount.hint')}
        validationMessage={isWrong ? t('order.amount.wrong') : undefined}
      >
        {(control) => (
          <div className={styles.row}>
            <Input
              {...control}
              className={styles.box}
              name="amount"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(_, { value }) => {
                setWrong(false);
                onChange({ amount: value });
              }}
            />
            <Button type="submit" appearance="primary" disabledFocusable={isAsking}>
              {t('order.ask')}
            </Button>
          </div>
        )}
      </Field>
      <OrderAnswerCard answer={isAnswered && !isAsking ? answer : undefined} isAsking={isAsking} />
    </form>
  );
}
