import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MergeField } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import { useText } from '../../session/useText';
import type { MergeSide } from './useMerge';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  header: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

interface Props {
  readonly fields: readonly MergeField[];
  readonly sideOf: (field: MergeField) => MergeSide;
}

/** Fields that need no choice although the rows differ: a blank is filled, the earlier card rules. */
export function MergeRest({ fields, sideOf }: Props) {
  const t = useText();
  const styles = useStyles();
  const mask = useMasking();
  return (
    <section>
      <h3 className={styles.title}>{t('merge.rest', { count: fields.length })}</h3>
      <dl className={styles.list}>
        {fields.map((field) => {
          const side = sideOf(field);
          return (
            <div key={field.field}>
              <dt className={styles.header}>{field.header}</dt>
              <dd className={styles.value}>
                {t(side === 'keep' ? 'merge.stays' : 'merge.comes', {
                  value: mask(field[side], field.field) || t('preview.empty'),
                })}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
