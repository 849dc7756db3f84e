import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { GradeOutcome } from '../../actions/types';
import type { Text } from '../../i18n';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { GradedSheetResult } from './GradedSheetResult';
import { Remark } from './Remark';

/** How many rows of a worksheet are named before the rest is only counted. */
const ROWS_NAMED = 5;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the last grading gave, worksheet by worksheet. */
export function GradeResult() {
  const t = useText();
  const styles = useStyles();
  const graded = useSessionState((state) => state.answers.graded);
  if (!graded) return <p className={styles.note}>{t('result.empty')}</p>;
  return (
    <section className={styles.section} aria-label={t('result.label')}>
      {graded.sheets.map((sheet) => (
        <GradedSheetResult key={sheet.name} sheet={sheet} />
      ))}
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

/** Rows by worksheet: 意向客户第 12、31 行. */
function conflictRows(t: Text, conflicts: GradeOutcome['conflicts']): string {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, row } of conflicts) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(row));
  return [...bySheet]
    .map(([sheet, distinct]) => {
      const rows = [...distinct];
      const numbers = rows.slice(0, ROWS_NAMED).join(t('list.separator'));
      const named = t('result.conflictRows', { sheet, numbers });
      return rows.length > ROWS_NAMED ? t('result.conflictMore', { rows: named, count: rows.length }) : named;
    })
    .join(t('list.separator'));
}
