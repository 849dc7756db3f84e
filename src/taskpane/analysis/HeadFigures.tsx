import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HeadFigure } from '../../actions/structure/types';
import { useStructureText } from './useStructureText';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** What they are, where they are not the main figures of an analysis. */
  readonly label?: string;
  readonly figures: readonly HeadFigure[];
}

/** The figures that matter, side by side. */
export function HeadFigures({ label, figures }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  return (
    <dl className={styles.figures} aria-label={label ?? t('figures')}>
      {figures.map(({ label: name, text }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.label}>{name}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
