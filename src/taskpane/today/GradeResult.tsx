import { makeStyles, tokens } from '@fluentui/react-components';
import { later } from '../app/later';
import { conflictRows } from '../session/conflictRows';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { GradedSheetResult } from './GradedSheetResult';
import { Remark } from './Remark';

const ReviewList = later(async () => (await import(/* webpackChunkName: "review" */ './ReviewList')).ReviewList);

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What the last grading gave, worksheet by worksheet; nothing before there was one. */
export function GradeResult() {
  const t = useText();
  const styles = useStyles();
  const graded = useSessionState((state) => state.answers.graded);
  if (!graded) return null;
  return (
    <section className={styles.section} aria-label={t('result.label')}>
      {graded.sheets.map((sheet) => (
        <GradedSheetResult key={sheet.name} sheet={sheet} />
      ))}
      {graded.review.length > 0 && <ReviewList leads={graded.review} />}
      {graded.conflicts.length > 0 && (
        <Remark kind="warning">{t('result.conflicts', { rows: conflictRows(t, graded.conflicts) })}</Remark>
      )}
      {graded.unknownYears.length > 0 && (
        <Remark kind="warning">
          {t('result.unknownYears', { years: graded.unknownYears.join(t('list.separator')) })}
        </Remark>
      )}
      <Remark kind="done">
        {graded.changed > 0 ? t('result.changed', { count: graded.changed }) : t('result.unchanged')}
      </Remark>
    </section>
  );
}
