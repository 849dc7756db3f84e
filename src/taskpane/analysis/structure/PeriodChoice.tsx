import { Field, Input, makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../domain/cell/day';
import { namedPeriod, PERIODS } from '../../../domain/report/namedPeriod';
import type { ChoiceProblem, StructureChoice } from '../../session/structureChoice';
import { useToday } from '../../session/useToday';
import { NameChoice } from '../NameChoice';
import { useStructureText } from '../useStructureText';

const CHOICES: readonly StructureChoice['period'][] = [...PERIODS, 'all', 'custom'];

const useStyles = makeStyles({
  /* So that the two days stand side by side. */
  period: { gridColumn: '1 / -1' },
  box: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly choice: StructureChoice;
  readonly problem: ChoiceProblem | undefined;
  readonly onChoose: (part: Partial<StructureChoice>) => void;
}

/** 期间: one that has a name, or two days. */
export function PeriodChoice({ choice, problem, onChoose }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  const today = useToday();
  const { period, from, to } = choice;
  const choose = (name: StructureChoice['period']) =>
    onChoose({ period: name, ...(name === 'custom' ? daysToBeginWith(choice, today) : {}) });
  const wrong = problem === 'days' || problem === 'order' ? t(`problem.${problem}`) : undefined;
  return (
    <>
      <NameChoice
        className={styles.period}
        label={t('period')}
        keys={CHOICES}
        nameOf={(name) => t(`period.${name}`)}
        chosen={period}
        onChoose={choose}
      />
      {period === 'custom' && (
        <>
          <Field label={t('from')}>
            <Input
              className={styles.box}
              type="date"
              value={from}
              onChange={(_, { value }) => onChoose({ from: value })}
            />
          </Field>
          <Field label={t('to')} validationMessage={wrong}>
            <Input className={styles.box} type="date" value={to} onChange={(_, { value }) => onChoose({ to: value })} />
          </Field>
        </>
      )}
    </>
  );
}

/** Who wants other days usually wants some near those that were chosen before. */
function daysToBeginWith({ period, from, to }: StructureChoice, today: number): Partial<StructureChoice> {
  if (period === 'all' || period === 'custom') return { from, to };
  const days = namedPeriod(period, today);
  return { from: formatDay(days.from), to: formatDay(days.to) };
}
