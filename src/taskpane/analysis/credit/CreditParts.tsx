import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
import { Star16Regular } from '@fluentui/react-icons/svg/star';
import { VehicleTruckCheckmark16Regular } from '@fluentui/react-icons/svg/vehicle-truck-checkmark';
import { useSession, useSessionState } from '../../session/SessionContext';
import { CREDIT_PARTS } from '../../session/state';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  part: { flex: '1 1 auto', minWidth: 0 },
});

const ICONS = {
  order: <VehicleTruckCheckmark16Regular />,
  papers: <DocumentText16Regular />,
  judgement: <Star16Regular />,
} as const;

/** What can be done about one customer's credit: each opens its page, for the customer that was looked at last. */
export function CreditParts() {
  const t = useCreditText();
  const styles = useStyles();
  const { openPage } = useSession();
  const customer = useSessionState(({ preferences }) => preferences.creditCustomer ?? '');
  return (
    <div role="group" aria-label={t('part.title')} className={styles.parts}>
      {CREDIT_PARTS.map((part) => (
        <Button
          key={part}
          size="small"
          className={styles.part}
          icon={ICONS[part]}
          onClick={() => openPage({ kind: 'credit', part, customer })}
        >
          {t(`part.${part}`)}
        </Button>
      ))}
    </div>
  );
}
