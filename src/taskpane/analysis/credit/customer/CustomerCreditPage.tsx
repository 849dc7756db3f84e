import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { PageHead } from '../../../app/PageHead';
import { focusField } from '../../../entry/focusField';
import { useFormKeys } from '../../../entry/useFormKeys';
import { useSession } from '../../../session/SessionContext';
import { CREDIT_PARTS, type Page } from '../../../session/state';
import { useToday } from '../../../session/useToday';
import { NamedChoices } from '../../NamedChoices';
import { useCreditText } from '../useCreditText';
import { emptyDesk, type CreditDesk } from './creditDesk';
import { CustomerField } from './CustomerField';
import { JudgementPart } from './JudgementPart';
import { OrderPart } from './OrderPart';
import { PapersPart } from './PapersPart';
import { useCreditCustomers } from './useCreditCustomers';

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly page: Extract<Page, { readonly kind: 'credit' }>;
}

/**
 * 单个客户信用: may he be delivered to, what does he get to read, how is he judged. He is chosen once for all three, and what
 * was typed for one stays while another is looked at.
 */
export function CustomerCreditPage({ page }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const title = useId();
  const element = useRef<HTMLElement>(null);
  const { openPage, closePage } = useSession();
  const today = useToday();
  const [desk, setDesk] = useState<CreditDesk>(() => emptyDesk(today));
  const [lacksCustomer, setLacksCustomer] = useState(false);
  const customers = useCreditCustomers(page);
  const { part, customer } = page;
  useFormKeys(element, {
    onSave: () => element.current?.querySelector('form')?.requestSubmit(),
    onLeave: closePage,
  });
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input[role="combobox"]')?.focus();
  }, []);
  const named = {
    customer,
    onLack: () => {
      setLacksCustomer(true);
      focusField(element.current, 'customer');
    },
  };
  const change = (changed: Partial<CreditDesk>) => setDesk({ ...desk, ...changed });
  return (
    <section ref={element} className={styles.page} aria-labelledby={title}>
      <PageHead title={t('part.title')} heading={{ id: title }} onBack={closePage}>
        <div role="status">{!customers.isRead && customers.names.length === 0 && t('loading')}</div>
      </PageHead>
      <CustomerField customer={customer} customers={customers} isMissing={lacksCustomer && customer === ''} />
      <Field label={t('part.label')}>
        <NamedChoices
          name="part"
          keys={CREDIT_PARTS}
          nameOf={(one) => t(`part.${one}`)}
          chosen={part}
          onChoose={(one) => openPage({ ...page, part: one })}
        />
      </Field>
      {part === 'order' && <OrderPart {...named} desk={desk} onChange={change} />}
      {part === 'papers' && <PapersPart {...named} desk={desk} onChange={change} />}
      {part === 'judgement' && <JudgementPart key={customer} {...named} page={page} />}
    </section>
  );
}
