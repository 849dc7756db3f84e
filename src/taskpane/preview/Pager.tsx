import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  pager: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  range: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  buttons: { display: 'flex', flexShrink: 0 },
});

interface Props {
  /** Index of the first line of the page. */
  readonly from: number;
  /** Lines on a full page. */
  readonly length: number;
  readonly total: number;
  readonly onTurn: (from: number) => void;
}

/** Which lines of how many are on the page, and the pages before and after. */
export function Pager({ from, length, total, onTurn }: Props) {
  const t = useText();
  const styles = useStyles();
  const end = Math.min(from + length, total);
  return (
    <div className={styles.pager}>
      <span role="status" className={styles.range}>
        {total > 0 ? t('preview.range', { from: from + 1, to: end, count: total }) : t('preview.none')}
      </span>
      {total > length && (
        <span className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeft20Regular />}
            aria-label={t('preview.previous')}
            title={t('preview.previous')}
            disabledFocusable={from === 0}
            onClick={() => onTurn(from - length)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRight20Regular />}
            aria-label={t('preview.next')}
            title={t('preview.next')}
            disabledFocusable={end === total}
            onClick={() => onTurn(from + length)}
          />
        </span>
      )}
    </div>
  );
}
