import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { CustomerCard, CustomerPlace } from '../../../actions/entries/types';
import { useText } from '../../session/useText';

const useStyles = makeStyles({
  steps: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  where: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly card: CustomerCard;
  readonly onGo: (place: CustomerPlace) => void;
}

/** Where the customer stands, and the ones before and after. */
export function CustomerSteps({ card: { kind, place, position, count, previous, next }, onGo }: Props) {
  const t = useText();
  const styles = useStyles();
  const kindName = t(`kind.${kind}`);
  const parts = [
    kindName !== place.sheet && kindName,
    t('card.where', { sheet: place.sheet, row: String(place.row) }),
    t('card.position', { position, count }),
  ];
  return (
    <div className={styles.steps}>
      <span role="status" className={styles.where}>
        {parts.filter(Boolean).join(t('list.dot'))}
      </span>
      <Button
        size="small"
        icon={<ChevronLeft20Regular />}
        aria-label={t('card.previous')}
        title={t('card.previous')}
        disabledFocusable={!previous}
        onClick={() => previous && onGo(previous)}
      />
      <Button
        size="small"
        icon={<ChevronRight20Regular />}
        aria-label={t('card.next')}
        title={t('card.next')}
        disabledFocusable={!next}
        onClick={() => next && onGo(next)}
      />
    </div>
  );
}
