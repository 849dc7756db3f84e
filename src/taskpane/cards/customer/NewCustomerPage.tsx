import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { EntryFieldBox } from '../../entry/EntryFieldBox';
import { EntryGrid } from '../../entry/EntryGrid';
import { EntryPage } from '../../entry/EntryPage';
import { useSession } from '../../session/SessionContext';
import { useText } from '../../session/useText';
import { useCustomerRegisters } from './useCustomerRegisters';
import { useNewCustomer, type NewCustomerPageOf } from './useNewCustomer';

/** 新客户: the register, what it has to have of a customer, and, on request, everything else it asks. */
export function NewCustomerPage({ page }: { readonly page: NewCustomerPageOf }) {
  const t = useText();
  const { openPage, closePage } = useSession();
  const form = useRef<HTMLElement>(null);
  const registers = useCustomerRegisters();
  const { fields = [], values, isDirty, isBusy, type, problemOf, save, discard } = useNewCustomer(page, form);
  const [all, setAll] = useState(false);
  const isShown = (key: string, required: boolean) => all || required || (values[key] ?? '') !== '' || problemOf(key);
  const shown = fields.filter(({ key, required }) => isShown(key, required));
  return (
    <EntryPage
      title={t('card.newTitle')}
      pageRef={form}
      result={fields.length === 0 && t('entry.loading')}
      isDirty={isDirty}
      isBusy={isBusy}
      onSave={() => void save()}
      onDiscard={discard}
      onClose={closePage}
    >
      <Field label={t('card.register')}>
        <Dropdown
          value={page.sheet}
          selectedOptions={[page.sheet]}
          onOptionSelect={(_, { optionValue }) => optionValue && openPage({ kind: 'newCustomer', sheet: optionValue })}
        >
          {registers.map(({ name, kind }) => (
            <Option key={name} value={name} text={name}>
              {[name, t(`kind.${kind}`)].join(t('list.dot'))}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <EntryGrid>
        {shown.map((field) => (
          <EntryFieldBox
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            onChange={(value) => type(field.key, value)}
            problem={problemOf(field.key)}
          />
        ))}
      </EntryGrid>
      {fields.length > shown.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('card.more', { count: fields.length - shown.length })}
          </Button>
        </div>
      )}
    </EntryPage>
  );
}
