import { Field } from '@fluentui/react-components';
import type { ContactEnd, ContactForm } from '../../actions/entries/types';
import { ChoiceButtons } from '../entry/ChoiceButtons';
import { useText } from '../session/useText';

const ENDS = ['', 'ordered', 'won', 'lost', 'cancelled', 'dormant'] as const satisfies readonly ContactEnd[];

interface Props {
  readonly form: ContactForm;
  readonly end: ContactEnd;
  readonly onChoose: (end: ContactEnd) => void;
}

/** How it goes on with the lead; nothing for customers who are no leads. */
export function ContactEndings({ form, end, onChoose }: Props) {
  const t = useText();
  if (Object.values(form.endings).every((fields) => fields.length === 0)) return null;
  return (
    <Field label={t('contact.end')}>
      <ChoiceButtons
        name="end"
        choices={ENDS.map((key) => ({ key, words: t(`contact.end.${key === '' ? 'open' : key}`) }))}
        value={end}
        onChange={(chosen) => onChoose(ENDS.find((key) => key === chosen) ?? '')}
      />
    </Field>
  );
}
