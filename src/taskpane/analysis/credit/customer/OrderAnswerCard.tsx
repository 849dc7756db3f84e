import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Prohibited20Filled } from '@fluentui/react-icons/svg/prohibited';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { ORDER_TOPICS } from '../../../../i18n/help/topics';
import type { Answers } from '../../../session/job';
import { useLocale } from '../../../session/useText';
import { HeadFigures } from '../../HeadFigures';
import { useCreditText } from '../useCreditText';
import { orderVerdict } from './orderVerdict';

const ICONS = { allowed: CheckmarkCircle20Filled, approval: Warning20Filled, refused: Prohibited20Filled } as const;

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  verdict: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { flexShrink: 0 },
  line: { margin: 0 },
  asked: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const useKinds = makeStyles({
  allowed: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  approval: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  refused: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
});

const useIcons = makeStyles({
  allowed: { color: tokens.colorStatusSuccessForeground1 },
  approval: { color: tokens.colorStatusWarningForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly answer: Answers['creditOrder'];
  readonly isAsking: boolean;
}

/** Whether an order may be delivered: a shape, a colour and words say the same; then why, who may approve it, and the figures. */
export function OrderAnswerCard({ answer, isAsking }: Props) {
  const t = useCreditText();
  const locale = useLocale();
  const styles = useStyles();
  const kinds = useKinds();
  const icons = useIcons();
  const amountOf = (yuan: number) => yuan.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <div className={styles.answer}>
      <div role="status" aria-label={t('order.answer')}>
        {isAsking && t('order.asking')}
        {answer && card(answer)}
      </div>
      {answer && <HeadFigures label={t('order.figures')} figures={answer.figures} topics={ORDER_TOPICS} />}
    </div>
  );

  function card({ customer, amount, over, reason, approver, at, allowed }: NonNullable<Props['answer']>) {
    const verdict = orderVerdict({ allowed, approver });
    const Icon = ICONS[verdict];
    return (
      <div className={mergeClasses(styles.card, kinds[verdict])}>
        <p className={styles.verdict}>
          <Icon className={mergeClasses(styles.icon, icons[verdict])} aria-hidden />
          <span>{t(`order.${verdict}`)}</span>
        </p>
        {over > 0 && <p className={styles.line}>{t('order.over', { amount: amountOf(over) })}</p>}
        <p className={styles.line}>{reason}</p>
        {approver !== '' && <p className={styles.line}>{t('order.approver', { approver })}</p>}
        <p className={styles.asked}>{t('order.asked', { customer, amount: amountOf(amount), at })}</p>
      </div>
    );
  }
}
