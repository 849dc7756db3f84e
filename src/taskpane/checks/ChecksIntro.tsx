import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RegisterList } from '../registers/RegisterList';
import type { RegisterSheet } from '../registers/useRegisters';
import { useText } from '../session/useText';
import { SECTIONS } from './checked';

const useStyles = makeStyles({
  what: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0 },
  name: { ...typographyStyles.body1Strong },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  found: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly registers: readonly RegisterSheet[];
  readonly cards: number;
}

/** Nothing has been checked yet: what will be, and on which worksheets. */
export function ChecksIntro({ registers, cards }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      <dl className={styles.what}>
        {SECTIONS.map((section) => (
          <div key={section}>
            <dt className={styles.name}>{t(`checks.section.${section}`)}</dt>
            <dd className={styles.about}>{t(`checks.section.${section}.about`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.found}>{t('checks.promise')}</p>
      {registers.length > 0 && <RegisterList sheets={registers} />}
      {cards > 0 && <p className={styles.found}>{t('registers.cards', { count: cards })}</p>}
    </>
  );
}
