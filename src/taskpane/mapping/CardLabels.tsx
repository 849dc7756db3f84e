import { makeStyles, tokens } from '@fluentui/react-components';
import type { MappedSheet } from '../../actions/types';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useLocale, useText } from '../session/useText';
import { ColumnEntry } from './ColumnEntry';
import { fieldName } from './fieldChoices';

const useStyles = makeStyles({
  note: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  field: { color: tokens.colorNeutralForeground2 },
});

/** The labels of a card, each with the field it is read as and the value that stands behind it. */
export function CardLabels({ mapping }: { readonly mapping: MappedSheet }) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { run } = useSession();
  const { name, kind, columns } = mapping;
  return (
    <>
      <p className={styles.note}>{t('mapping.card')}</p>
      <ul className={styles.list} aria-label={t('mapping.columns')}>
        {columns.map((label) => (
          <ColumnEntry
            key={`${label.cell} ${label.header}`}
            column={label}
            onShow={() => void run(JOBS.showCell(name, label.cell))}
          >
            {label.field !== null && <span className={styles.field}>{fieldName(kind, label.field, locale)}</span>}
          </ColumnEntry>
        ))}
      </ul>
    </>
  );
}
