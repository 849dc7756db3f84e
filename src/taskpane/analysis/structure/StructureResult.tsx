import { makeStyles, tokens } from '@fluentui/react-components';
import { STRUCTURE_TOPICS } from '../../../i18n/help/topics';
import { useSessionState } from '../../session/SessionContext';
import { FindingList } from '../FindingList';
import { HeadFigures } from '../HeadFigures';
import { QualityLine } from '../QualityLine';
import { SheetMade } from '../SheetMade';
import { useStructureText } from '../useStructureText';
import { LargestCustomers } from './LargestCustomers';
import { MonthColumns } from './MonthColumns';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The analysis that was made last: the way to its sheet, the head figures, two small charts and the findings. */
export function StructureResult() {
  const t = useStructureText();
  const styles = useStyles();
  const made = useSessionState((state) => state.answers.structure);
  if (!made) return null;
  const { findings, summary, options } = made;
  return (
    <section className={styles.result} aria-label={t('result')}>
      {/* Only that it is done is read out by itself; the rest is there to be read. */}
      <div role="status">
        <SheetMade made={made} />
      </div>
      <HeadFigures figures={summary.head} topics={STRUCTURE_TOPICS} />
      <MonthColumns trend={summary.trend} options={options} />
      <LargestCustomers largest={summary.largest} options={options} />
      <FindingList label={t('findings')} findings={findings} />
      <QualityLine summary={summary} />
    </section>
  );
}
