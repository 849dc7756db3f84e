import { Button } from '@fluentui/react-components';
import { CallAdd20Regular } from '@fluentui/react-icons/svg/call-add';
import { useEffect, useRef, useState } from 'react';
import type { CustomerPlace } from '../../../actions/entries/types';
import { EntryPage } from '../../entry/EntryPage';
import { EntryResult } from '../../entry/EntryResult';
import { LeaveQuestion } from '../../entry/LeaveQuestion';
import { JOBS } from '../../session/jobs';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { CustomerHistory } from './CustomerHistory';
import { CustomerSections } from './CustomerSections';
import { CustomerSteps } from './CustomerSteps';
import { CustomerTools } from './CustomerTools';
import { SelectedElsewhere } from './SelectedElsewhere';
import { useCustomer, type CardPage } from './useCustomer';
import { useLook } from './useLook';
import { useSelectedRow } from './useSelectedRow';
import { useStepKeys } from './useStepKeys';

/** 客户卡: one customer, his details to be edited, his contacts, and the way to the next customer. */
export function CustomerPage({ page }: { readonly page: CardPage }) {
  const t = useText();
  const { run, openPage, closePage } = useSession();
  const form = useRef<HTMLElement>(null);
  const customer = useCustomer(page, form);
  const { card, changed, saved, isBusy, save, discard } = customer;
  const selected = useSelectedRow(page.place.sheet);
  const look = useLook();
  const [leaving, setLeaving] = useState<{ readonly go: () => void }>();
  useEffect(() => form.current?.querySelector('button')?.focus(), []);

  const isDirty = changed.length > 0;
  const leave = (go: () => void) => (isDirty ? setLeaving({ go }) : go());
  const goOn = () => {
    setLeaving(undefined);
    leaving?.go();
  };
  const saveAndGo = async () => ((await save()) ? goOn() : setLeaving(undefined));
  const dropAndGo = () => {
    discard();
    goOn();
  };
  const goTo = (place: CustomerPlace) =>
    leave(() => {
      openPage({ kind: 'card', place });
      void run(JOBS.showCell(place.sheet, `A${place.row}`));
    });
  useStepKeys(form, card, goTo);
  const row = card?.place.row ?? page.place.row;
  return (
    <EntryPage
      title={page.place.name}
      pageRef={form}
      result={saved ? <EntryResult entry={saved} /> : status()}
      isDirty={isDirty}
      isBusy={isBusy}
      onSave={() => void save()}
      onDiscard={discard}
      onClose={closePage}
    >
      {leaving && (
        <LeaveQuestion
          question={t('card.question', { count: changed.length })}
          answers={[
            { words: t('card.saveAndGo'), isBusy, onGive: () => void saveAndGo() },
            { words: t('card.dropAndGo'), onGive: dropAndGo },
            { words: t('card.stay'), onGive: () => setLeaving(undefined) },
          ]}
        />
      )}
      {selected !== undefined && selected !== row && (
        <SelectedElsewhere row={selected} onShow={() => leave(() => void look())} />
      )}
      {card && (
        <>
          <CustomerSteps card={card} onGo={goTo} />
          <Button
            icon={<CallAdd20Regular />}
            onClick={() => leave(() => openPage({ kind: 'contact', place: card.place }))}
          >
            {t('action.logContact')}
          </Button>
          <CustomerSections
            sections={card.sections}
            valueOf={customer.valueOf}
            onType={customer.type}
            problemOf={customer.problemOf}
          />
          <CustomerHistory key={page.place.row} lines={card.history} />
          <CustomerTools
            card={card}
            isDirty={isDirty}
            onNew={() => leave(() => openPage({ kind: 'newCustomer', sheet: card.place.sheet }))}
          />
        </>
      )}
    </EntryPage>
  );

  function status() {
    if (!card) return t('entry.loading');
    return isDirty && t('card.changed', { count: changed.length });
  }
}
