import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import type { DuplicateMember, MergeForm } from '../../../actions/checks/types';
import { useMasking } from '../../privacy/useMasking';
import { useText } from '../../session/useText';
import { Remark } from '../../today/Remark';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS },
  side: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  kept: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  what: { ...typographyStyles.caption1Strong, margin: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  swap: { alignSelf: 'flex-start' },
});

interface Props {
  readonly form: MergeForm;
  readonly onSwap: () => void;
}

/** The row that is kept and the row that goes, with who registered first; the manager may turn it round. */
export function MergeSides({ form: { keep, drop }, onSwap }: Props) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const isLater = keep.since !== '' && drop.since !== '' && drop.since < keep.since;
  const earlier = isLater ? drop : keep;
  return (
    <>
      <div className={styles.sides}>
        {side(keep, 'keep')}
        {side(drop, 'drop')}
      </div>
      {earlier.since !== '' && (
        <Remark kind={isLater ? 'warning' : 'done'}>
          {t('checks.first', { who: earlier.owner || earlier.name, day: earlier.since })}
        </Remark>
      )}
      <Button className={styles.swap} size="small" icon={<ArrowSwap16Regular />} onClick={onSwap}>
        {t('merge.swap')}
      </Button>
    </>
  );

  function side({ name, sheet, row, owner, since, id }: DuplicateMember, which: 'keep' | 'drop') {
    const about = [t('checks.place', { sheet, row: String(row) }), mask(id), owner, since].filter(Boolean);
    return (
      <section className={mergeClasses(styles.side, which === 'keep' && styles.kept)} aria-label={t(`merge.${which}`)}>
        <p className={styles.what}>{t(`merge.${which}`)}</p>
        <p className={styles.name}>{mask(name)}</p>
        {about.map((words) => (
          <p key={words} className={styles.about}>
            {words}
          </p>
        ))}
      </section>
    );
  }
}
