import { Field, Input, Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import { OwnerChoice } from '../choice/OwnerChoice';
import { useText } from '../session/useText';
import { useToday } from '../session/useToday';
import type { SignView } from './useSign';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  field: { flex: '1 1 0', minWidth: 0 },
  box: { minWidth: 0 },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly view: SignView;
  readonly owners: readonly string[];
  readonly onLook: (part: Partial<SignView>) => void;
}

/** Whose contacts are looked at: of a day or the sample of its week, of one salesperson or of all. */
export function SignFilter({ view: { day, sample, owner }, owners, onLook }: Props) {
  const t = useText();
  const styles = useStyles();
  const today = useToday();
  return (
    <div>
      <div className={styles.bar}>
        <Field className={styles.field} label={t('sign.day')}>
          <Input
            className={styles.box}
            input={{ style: { minWidth: 0, width: '100%' } }}
            type="date"
            max={formatDay(today)}
            value={formatDay(day)}
            onChange={(_, { value }) => onLook({ day: parseIsoDay(value) ?? day })}
          />
        </Field>
        <Field className={styles.field} label={t('owner.label')}>
          <OwnerChoice
            owners={owners}
            owner={owners.includes(owner) ? owner : ''}
            onChoose={(name) => onLook({ owner: name })}
          />
        </Field>
      </div>
      <Switch label={t('sign.sample')} checked={sample} onChange={(_, { checked }) => onLook({ sample: checked })} />
      {sample && <p className={styles.help}>{t('sign.sample.help')}</p>}
    </div>
  );
}
