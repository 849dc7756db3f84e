import { useText } from '../session/useText';
import { ChoiceButtons } from './ChoiceButtons';

interface Props {
  readonly name: string;
  /** 是, 否, or empty where nothing is said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Yes or no; both can be left open. */
export function FlagEntry({ name, value, onChange }: Props) {
  const t = useText();
  const choices = [
    { key: '是', words: t('entry.yes') },
    { key: '否', words: t('entry.no') },
  ];
  return <ChoiceButtons name={name} choices={choices} value={value} onChange={onChange} />;
}
