import { Button, Input } from '@fluentui/react-components';
import { useSession } from '../session/SessionContext';
import { timeOf } from '../session/clock';
import { useText } from '../session/useText';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day, with a button that takes the present one. */
export function TimeEntry({ label, name, value, onChange }: Props) {
  const t = useText();
  const { now } = useSession();
  return (
    <Input
      name={name}
      // As wide as there is room for: two stand side by side.
      input={{ style: { minWidth: 0, width: '100%' } }}
      autoComplete="off"
      value={value}
      onChange={(_, { value: typed }) => onChange(typed)}
      contentAfter={
        <Button
          appearance="transparent"
          size="small"
          aria-label={t('entry.nowFor', { label })}
          onClick={() => onChange(timeOf(now()))}
        >
          {t('entry.now')}
        </Button>
      }
    />
  );
}
