import { makeStyles, tokens } from '@fluentui/react-components';
import type { KnownCustomer } from '../../actions/entries/types';
import { proposedOwner, type Match } from '../../domain/customers/findKnown';
import { useText } from '../session/useText';
import { Remark } from '../today/Remark';
import { KnownLine } from './KnownLine';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly matches: readonly Match<KnownCustomer>[];
  /** Who registers the visit, and its day as YYYY-MM-DD. */
  readonly owner: string;
  readonly day: string;
}

/** Who the visitor could be: a customer of one's own, of another salesperson (撞单), or of nobody. */
export function KnownCustomers({ matches, owner, day }: Props) {
  const t = useText();
  const styles = useStyles();
  const clash = proposedOwner(matches)?.customer;
  return (
    <div role="status">
      {clash && (
        <Remark kind="warning">
          {t('visit.clash', {
            owner: clash.owner,
            since: clash.since || t('visit.sinceUnknown'),
            asking: owner || t('visit.nobody'),
            day,
          })}
        </Remark>
      )}
      {matches.length > 0 && (
        <ul className={styles.list} aria-label={t('visit.known')}>
          {matches.map((match) => (
            <KnownLine key={`${match.customer.sheet} ${match.customer.row}`} match={match} />
          ))}
        </ul>
      )}
    </div>
  );
}
