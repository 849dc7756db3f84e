import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedSheet } from '../../actions/types';
import { useMasking } from '../privacy/useMasking';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Card worksheets by customer; a press shows the card. */
export function CardList({ cards }: { readonly cards: readonly RecognisedSheet[] }) {
  const t = useText();
  const styles = useStyles();
  const { run } = useSession();
  const mask = useMasking();
  return (
    <ul className={styles.list}>
      {cards.map(({ name, kind, customer, mapped }) => (
        <li key={name} className={styles.item}>
          <Link onClick={() => void run(JOBS.showCell(name, 'A1'))}>{mask(customer ?? name)}</Link>
          <span className={styles.detail}>
            {[
              customer !== undefined && customer !== name && name,
              t('cards.sheetOf', { kind: t(`kind.${kind}`) }),
              t('cards.items', { count: mapped }),
            ]
              .filter(Boolean)
              .join(t('list.dot'))}
          </span>
        </li>
      ))}
    </ul>
  );
}
