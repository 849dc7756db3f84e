import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ChoiceBox } from '../../../choice/ChoiceBox';
import { useRun } from '../../../session/useRun';
import { useCreditText } from '../useCreditText';
import type { useCreditCustomers } from './useCreditCustomers';

/** More than a list is looked through. */
const MOST = 50;

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  box: { flex: '1 1 0', minWidth: 0 },
  take: { flexShrink: 0 },
});

interface Props {
  readonly customer: string;
  readonly customers: ReturnType<typeof useCreditCustomers>;
  /** Something was asked for without a customer. */
  readonly isMissing: boolean;
}

/** 客户: one of thousands by a few letters, or the one of the selected row. */
export function CustomerField({ customer, customers, isMissing }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const { running } = useRun();
  const { names, isRead, choose, takeSelected, noneSelected } = customers;
  const choices = useMemo(() => names.map((name) => ({ key: name, words: name })), [names]);
  return (
    <Field label={t('customer')} required validationMessage={problem()}>
      {(control) => (
        <div className={styles.row}>
          <div className={styles.box}>
            <ChoiceBox
              {...control}
              label={t('customer')}
              name="customer"
              shown={customer}
              chosen={customer}
              placeholder={t('customer.search')}
              choices={choices}
              most={MOST}
              more={t('customer.more')}
              // Who is judged stays the same until that is written.
              isDisabled={running !== undefined}
              onChoose={choose}
            />
          </div>
          <Button className={styles.take} disabledFocusable={running !== undefined} onClick={() => void takeSelected()}>
            {t('customer.selected')}
          </Button>
        </div>
      )}
    </Field>
  );

  function problem(): string | undefined {
    if (noneSelected) return t('customer.noneSelected');
    if (isRead && names.length === 0) return t('customer.none');
    return isMissing ? t('customer.missing') : undefined;
  }
}
