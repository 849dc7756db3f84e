import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type SyntheticEvent } from 'react';
import { ChoiceEntry } from '../../../entry/ChoiceEntry';
import { EntryGrid } from '../../../entry/EntryGrid';
import { EntryResult } from '../../../entry/EntryResult';
import { HelpButton } from '../../../help/HelpButton';
import type { Page } from '../../../session/state';
import { useCreditText } from '../useCreditText';
import { useJudgement } from './useJudgement';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly page: Extract<Page, { readonly kind: 'credit' }>;
  readonly customer: string;
  /** It was to be saved without a customer. */
  readonly onLack: () => void;
}

/** 信用评分: what somebody thinks of a customer, item by item; what nobody can judge stays blank. */
export function JudgementPart({ page, customer, onLack }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { judgement, shownOf, type, isDirty, by, name, problems, isBusy, saved, save } = useJudgement(page, form);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (customer === '') onLack();
    else save();
  };
  const isLoading = customer !== '' && !judgement;
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.note}>
        {t('judgement.hint')} <HelpButton topics={['credit.score', 'credit.grade']} what={t('part.judgement')} />
      </p>
      {judgement && (
        <>
          <EntryGrid>
            {judgement.items.map((item) => {
              const problem = problems.items[item.item];
              return (
                <Field
                  key={item.item}
                  label={t('judgement.item', { label: item.label, weight: item.weight })}
                  validationMessage={problem && t(`judgement.${problem}`, { value: String(item.value) })}
                  data-half
                >
                  <Input
                    name={item.item}
                    inputMode="decimal"
                    autoComplete="off"
                    value={shownOf(item)}
                    onChange={(_, { value }) => type(item, value)}
                  />
                </Field>
              );
            })}
          </EntryGrid>
          <Field
            label={t('judgement.by')}
            required
            validationMessage={problems.lacksName ? t('judgement.by.missing') : undefined}
          >
            <ChoiceEntry name="by" choices={judgement.people} value={by} onChange={name} />
          </Field>
          <p className={styles.note}>
            {judgement.by || judgement.on
              ? t('judgement.last', { by: judgement.by, on: judgement.on })
              : t('judgement.never')}
          </p>
        </>
      )}
      {problems.isEmpty && (
        <p role="alert" className={styles.problem}>
          {t('judgement.empty')}
        </p>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={isBusy && customer !== ''}>
        {t('judgement.save')}
      </Button>
      <div role="status">
        {isLoading && t('judgement.loading')}
        {isDirty && t('judgement.unsaved')}
        {saved && <EntryResult entry={saved} />}
      </div>
    </form>
  );
}
