import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HeadFigure } from '../../actions/structure/types';
import type { HelpTopic } from '../../i18n/help/topics';
import { HelpButton } from '../help/HelpButton';
import { useStructureText } from './useStructureText';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  figure: {
    position: 'relative',
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
  /* In the corner: beneath it the words go on. */
  help: {
    float: 'right',
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) calc(-1 * ${tokens.spacingHorizontalS}) 0 0`,
  },
  text: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** What they are, where they are not the main figures of an analysis. */
  readonly label?: string;
  readonly figures: readonly HeadFigure[];
  /** What explains each of them, in their order. */
  readonly topics: readonly HelpTopic[];
}

/** The figures that matter, side by side. */
export function HeadFigures({ label, figures, topics }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  return (
    <dl className={styles.figures} aria-label={label ?? t('figures')}>
      {figures.map(({ label: name, text }, i) => {
        const topic = topics[i];
        return (
          <div key={name} className={styles.figure}>
            <dt className={styles.label}>
              {name}
              {topic && <HelpButton className={styles.help} topics={[topic]} what={name} />}
            </dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
