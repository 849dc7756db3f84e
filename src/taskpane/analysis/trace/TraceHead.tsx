import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { TracedFigure } from '../../../actions/trace/types';
import { Remark } from '../../today/Remark';
import { useStructureText } from '../useStructureText';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  figure: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  shown: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums' },
  small: { ...typographyStyles.caption1, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which figure it is, what the sheet shows, whether that still holds, and how it is worked out. */
export function TraceHead({ traced }: { readonly traced: TracedFigure }) {
  const t = useStructureText();
  const styles = useStyles();
  const { sheet, cell, title, shown, now, changed, how } = traced;
  return (
    <div className={styles.head}>
      <div className={styles.figure}>
        <h3 className={styles.title}>{title}</h3> <span className={styles.shown}>{shown}</span>
      </div>
      <p className={mergeClasses(styles.small, styles.quiet)}>{t('trace.at', { sheet, cell })}</p>
      {changed && <Remark kind="warning">{now === '' ? t('trace.gone') : t('trace.changed', { now })}</Remark>}
      {how !== '' && <p className={styles.small}>{how}</p>}
    </div>
  );
}
