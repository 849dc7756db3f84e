import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { HelpButton } from './HelpButton';
import { ManualLink } from './ManualLink';
import { useHelpText } from './useHelpText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** 帮助: the manual, and what becomes of the customers' data. */
export function HelpSection() {
  const help = useHelpText();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{help('title')}</h2>
      <p className={styles.line}>
        <ManualLink />
        <span className={styles.note}>{help('manual.about')}</span>
      </p>
      <p className={styles.line}>
        {help('privacy')}
        <HelpButton topics={['privacy']} what={help('privacy')} />
      </p>
    </section>
  );
}
