import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../domain/cell/day';
import { creditProblem } from '../../session/creditChoice';
import { useToday } from '../../session/useToday';
import { NameChoice } from '../NameChoice';
import { NamedChoices } from '../NamedChoices';
import { ParameterPanel } from '../ParameterPanel';
import type { ChosenCredit } from './useCreditChoice';
import { useCreditText } from './useCreditText';

const UNITS = ['yuan', 'tenThousand'] as const;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  today: { justifySelf: 'start', alignSelf: 'end' },
  whole: { gridColumn: '1 / -1' },
});

interface Props extends ChosenCredit {
  readonly id: string;
}

/** 参数: up to which day, in which unit, whose customers. */
export function CreditParameters({ id, form: { owners }, choice, choose }: Props) {
  const t = useCreditText();
  const styles = useStyles();
  const today = useToday();
  const { asOf, unit, owner } = choice;
  const problem = creditProblem(choice, today);
  return (
    <ParameterPanel id={id} label={t('parameters')}>
      <Field label={t('asOf')} validationMessage={problem && t(`problem.${problem}`)}>
        <Input
          className={styles.box}
          type="date"
          max={formatDay(today)}
          value={asOf || formatDay(today)}
          onChange={(_, { value }) => choose({ asOf: value === formatDay(today) ? '' : value })}
        />
      </Field>
      {asOf !== '' && (
        <Button className={styles.today} onClick={() => choose({ asOf: '' })}>
          {t('asOf.today')}
        </Button>
      )}
      <Field label={t('unit')} className={styles.whole}>
        <NamedChoices
          name="unit"
          keys={UNITS}
          nameOf={(key) => t(`unit.${key}`)}
          chosen={unit}
          onChoose={(key) => choose({ unit: key })}
        />
      </Field>
      {owners.length > 0 && (
        <NameChoice
          className={styles.whole}
          label={t('owner')}
          keys={['', ...owners]}
          nameOf={(name) => name || t('owner.all')}
          chosen={owner}
          onChoose={(name) => choose({ owner: name })}
        />
      )}
    </ParameterPanel>
  );
}
