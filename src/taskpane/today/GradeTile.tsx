import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { gradeInWords } from './gradeInWords';
import { useLocale, useText } from '../session/useText';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hot: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warm: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  mild: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  count: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  grade: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface Props {
  readonly grade: string;
  readonly count: number;
}

/** How many customers have a grade. A letter is shown with the name of its scale; the colour only repeats it. */
export function GradeTile({ grade, count }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const heat = { H: styles.hot, A: styles.warm, B: styles.mild }[grade];
  return (
    <li className={mergeClasses(styles.tile, heat)}>
      <span className={styles.count}>{count.toLocaleString(locale)}</span>
      <span className={styles.grade}>{gradeInWords(t, grade)}</span>
    </li>
  );
}
