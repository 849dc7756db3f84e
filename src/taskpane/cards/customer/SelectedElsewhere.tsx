import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../session/useText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** 1-based. */
  readonly row: number;
  readonly onShow: () => void;
}

/** Another row of the register was selected: its card is offered, what was typed on this one stays. */
export function SelectedElsewhere({ row, onShow }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span role="status">{t('card.elsewhere', { row: String(row) })}</span>
      <Button size="small" onClick={onShow}>
        {t('card.show', { row: String(row) })}
      </Button>
    </div>
  );
}
