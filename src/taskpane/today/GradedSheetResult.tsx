import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { GradedSheet } from '../../actions/types';
import { movesText } from '../../i18n/gradeMoves';
import { HelpButton } from '../help/HelpButton';
import { useLocale, useText } from '../session/useText';
import { GradeTile } from './GradeTile';
import { Remark } from './Remark';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  rows: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  tiles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(68px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))' },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** From this count on, four tiles do not fit side by side in the narrowest pane. */
const LONG_COUNT = 1_000;

interface Props {
  readonly sheet: GradedSheet;
}

/** One graded worksheet: customers by grade, where the grades stand, and what a person has to decide. */
export function GradedSheetResult({ sheet }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const grades = Object.entries(sheet.counts);
  const columns = [
    sheet.columns.grade && t('result.gradeColumn', { column: sheet.columns.grade }),
    sheet.columns.next && t('result.nextColumn', { column: sheet.columns.next }),
  ].filter(Boolean);
  const wide = grades.some(([, count]) => count >= LONG_COUNT);
  return (
    <section className={styles.sheet}>
      <div className={styles.head}>
        <h2 className={styles.name} title={sheet.name}>
          {sheet.name}
        </h2>
        <span className={styles.rows}>{t('result.rows', { rows: sheet.rows })}</span>
        <HelpButton topics={['grading', 'nextContact']} what={t('action.grade')} />
      </div>
      <ul className={mergeClasses(styles.tiles, wide && styles.wide)}>
        {grades.map(([grade, count]) => (
          <GradeTile key={grade} grade={grade} count={count} />
        ))}
      </ul>
      {columns.length > 0 && <p className={styles.where}>{columns.join(t('list.dot'))}</p>}
      {movesText(locale, sheet.moves).map((moves) => (
        <p key={moves} className={styles.where}>
          {moves}
        </p>
      ))}
      {sheet.closed > 0 && <p className={styles.where}>{t('result.closed', { count: sheet.closed })}</p>}
      {sheet.review > 0 && <Remark kind="warning">{t('result.review', { count: sheet.review })}</Remark>}
    </section>
  );
}
