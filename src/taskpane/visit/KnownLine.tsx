import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { KnownCustomer } from '../../actions/entries/types';
import type { Match } from '../../domain/customers/findKnown';
import { useMasking } from '../privacy/useMasking';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';
import { gradeInWords } from '../today/gradeInWords';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** A customer the visitor could be: whose, since when, how far; and the way to the card. */
export function KnownLine({ match: { customer, by, verdict } }: { readonly match: Match<KnownCustomer> }) {
  const t = useText();
  const mask = useMasking();
  const styles = useStyles();
  const { openPage } = useSession();
  const { sheet, row, name, kind, owner, since, grade, state } = customer;
  const details = [
    t(`visit.by.${by}`),
    grade !== '' && gradeInWords(t, grade),
    state,
    since !== '' && t('visit.since', { day: since }),
    t('entry.row', { sheet, row: String(row) }),
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <span className={styles.name}>{mask(name)}</span> {t(`visit.verdict.${verdict}`, { owner })}
      <span className={styles.detail}>{details.join(t('list.dot'))}</span>
      <span className={styles.links}>
        <Link onClick={() => openPage({ kind: 'card', place: { sheet, row, name } })}>{t('visit.openCard')}</Link>
        {verdict === 'own' && kind !== 'visits' && (
          <Link onClick={() => openPage({ kind: 'contact', place: { sheet, row, name } })}>
            {t('action.logContact')}
          </Link>
        )}
      </span>
    </li>
  );
}
