import { Field, makeStyles } from '@fluentui/react-components';
import { COMPARISONS } from '../../../actions/structure/types';
import { MEASURES } from '../../../domain/structure/tradeBook';
import { choiceProblem } from '../../session/structureChoice';
import { NameChoice } from '../NameChoice';
import { NamedChoices } from '../NamedChoices';
import { ParameterPanel } from '../ParameterPanel';
import { useStructureText } from '../useStructureText';
import { BlockChoice } from './BlockChoice';
import { PeriodChoice } from './PeriodChoice';
import type { ChosenStructure } from './useStructureChoice';

const useStyles = makeStyles({ whole: { gridColumn: '1 / -1' } });

const UNITS = ['yuan', 'tenThousand'] as const;
const ROWS = ['all', 'visible'] as const;

interface Props extends ChosenStructure {
  readonly id: string;
}

/** 参数: which days, against which, what is counted, of whom, and what the sheet has in it. */
export function StructureParameters({ id, form, choice, choose }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  const { period, comparison, measure, unit, branch, owner, visible, blocks } = choice;
  const problem = choiceProblem(choice);
  const measures = MEASURES.filter((one) => form.measures.includes(one));
  return (
    <ParameterPanel id={id} label={t('parameters')}>
      <PeriodChoice choice={choice} problem={problem} onChoose={choose} />
      {period !== 'all' && (
        <Field label={t('comparison')} className={styles.whole}>
          <NamedChoices
            name="comparison"
            keys={COMPARISONS}
            nameOf={(key) => t(`comparison.${key}`)}
            chosen={comparison}
            onChoose={(key) => choose({ comparison: key })}
          />
        </Field>
      )}
      {measures.length > 1 && (
        <Field label={t('measure')} className={styles.whole}>
          <NamedChoices
            name="measure"
            keys={measures}
            nameOf={(key) => t(`measure.${key}`)}
            chosen={measure}
            onChoose={(key) => choose({ measure: key })}
          />
        </Field>
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
      <Field label={t('rows')} className={styles.whole}>
        <NamedChoices
          name="rows"
          keys={ROWS}
          nameOf={(key) => t(`rows.${key}`)}
          chosen={visible ? 'visible' : 'all'}
          onChoose={(key) => choose({ visible: key === 'visible' })}
        />
      </Field>
      {form.branches.length > 0 && (
        <NameChoice
          label={t('branch')}
          keys={['', ...form.branches]}
          nameOf={(name) => name || t('branch.all')}
          chosen={branch}
          onChoose={(name) => choose({ branch: name })}
        />
      )}
      {form.owners.length > 0 && (
        <NameChoice
          label={t('owner')}
          keys={['', ...form.owners]}
          nameOf={(name) => name || t('owner.all')}
          chosen={owner}
          onChoose={(name) => choose({ owner: name })}
        />
      )}
      <div className={styles.whole}>
        <BlockChoice
          blocks={blocks}
          problem={problem === 'blocks' ? t('problem.blocks') : undefined}
          onChoose={(chosen) => choose({ blocks: chosen })}
        />
      </div>
    </ParameterPanel>
  );
}
