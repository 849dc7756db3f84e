import { makeStyles, tokens } from '@fluentui/react-components';
import { CREDIT_TOPICS } from '../../../i18n/help/topics';
import { useSessionState } from '../../session/SessionContext';
import { FindingList } from '../FindingList';
import { HeadFigures } from '../HeadFigures';
import { QualityLine } from '../QualityLine';
import { SheetMade } from '../SheetMade';
import { ActList } from './ActList';
import { AgingBar } from './AgingBar';
import { GradeCounts } from './GradeCounts';
import { OtherSheets } from './OtherSheets';
import { OverdueMonths } from './OverdueMonths';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The analysis that was made last: the way to its sheets, what is owed and since when, and who has to be dealt with first. */
export function CreditResult() {
  const t = useCreditText();
  const styles = useStyles();
  const made = useSessionState((state) => state.answers.credit);
  if (!made) return null;
  const { findings, summary, options } = made;
  const unit = options.unit ?? 'yuan';
  return (
    <section className={styles.result} aria-label={t('result')}>
      {/* Only that it is done is read out by itself; the rest is there to be read. */}
      <div role="status">
        <SheetMade made={made} />
      </div>
      <OtherSheets made={made} />
      <HeadFigures label={t('figures')} figures={summary.head} topics={CREDIT_TOPICS} />
      <ActList act={summary.act} />
      <AgingBar aging={summary.aging} unit={unit} />
      <OverdueMonths months={summary.months} unit={unit} />
      <GradeCounts grades={summary.grades} />
      <FindingList label={t('findings')} findings={findings} />
      <QualityLine summary={summary} />
    </section>
  );
}
