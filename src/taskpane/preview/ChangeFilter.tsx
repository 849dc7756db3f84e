import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeKind } from '../../domain/changes/preview';
import { useText } from '../session/useText';
import { KINDS } from './choices';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  kinds: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  /** Only changes of this kind are looked at; absent for all. */
  readonly kind: ChangeKind | undefined;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly onShow: (kind: ChangeKind | undefined) => void;
  /** All changes that are looked at are wanted, or none of them. */
  readonly onChooseAll: (wanted: boolean) => void;
}

/** Which changes are looked at, and all of them chosen or none. */
export function ChangeFilter({ kind, counts, onShow, onChooseAll }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <RadioGroup
        layout="horizontal"
        className={styles.kinds}
        aria-label={t('preview.show')}
        value={kind ?? 'all'}
        onChange={(_, { value }) => onShow(KINDS.find((known) => known === value))}
      >
        <Radio value="all" label={t('preview.all', { count: counts.fill + counts.replace })} />
        {KINDS.map((one) => (
          <Radio key={one} value={one} label={t(`preview.${one}`, { count: counts[one] })} />
        ))}
      </RadioGroup>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChooseAll(true)}>
          {t('preview.choose')}
        </Button>
        <Button size="small" onClick={() => onChooseAll(false)}>
          {t('preview.chooseNone')}
        </Button>
      </div>
    </div>
  );
}
