import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CreditSummary } from '../../../actions/credit/types';
import { HelpButton } from '../../help/HelpButton';
import { useSession } from '../../session/SessionContext';
import { useChartStyles } from '../useChartStyles';
import { useCreditText } from './useCreditText';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** 本月须处理: who has to be dealt with first, a sentence each; a name leads to what can be done about him. */
export function ActList({ act }: { readonly act: CreditSummary['act'] }) {
  const t = useCreditText();
  const chart = useChartStyles();
  const styles = useStyles();
  const title = useId();
  const { openPage, prefer } = useSession();
  if (act.length === 0) return null;
  const open = (customer: string) => {
    prefer({ creditCustomer: customer });
    openPage({ kind: 'credit', part: 'papers', customer });
  };
  return (
    <div>
      <div className={chart.head}>
        <span id={title} className={chart.title}>
          {t('act')}
        </span>
        <HelpButton topics={['credit.handling']} what={t('act')} />
      </div>
      <ol className={styles.list} aria-labelledby={title}>
        {act.map(({ customer, text }) => (
          <li key={customer}>
            <Link as="button" inline onClick={() => open(customer)}>
              {customer}
            </Link>{' '}
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
