import { Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { MappedColumn, MappedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';
import { useLocale, useText } from '../session/useText';
import { ColumnEntry, isOpen } from './ColumnEntry';
import { ColumnField } from './ColumnField';
import { fieldChoices } from './fieldChoices';
import type { Assign, Correct } from './useMapping';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly mapping: MappedSheet & { readonly kind: CardKind };
  readonly assign: Assign;
  readonly correct: Correct;
}

/** So many columns are drawn at once; a sheet may have forty, and each has a list of its own. */
const AT_ONCE = 10;

const keysOf = (columns: readonly MappedColumn[]): ReadonlySet<string> =>
  new Set(columns.filter(isOpen).map(({ cell }) => cell));

/**
 * The columns of a register, each with what it is taken for. Where some are to be confirmed, only those are shown at
 * first; one that has been confirmed stays in its place until the list is asked for again.
 */
export function ColumnList({ mapping, assign, correct }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { name, kind, columns } = mapping;
  const choices = useMemo(() => fieldChoices(kind, locale, t), [kind, locale, t]);
  const [only, setOnly] = useState(() =>
    columns.some(({ status }) => status === 'ask') ? keysOf(columns) : undefined,
  );
  const open = keysOf(columns).size;
  const mapped = columns.filter(({ field }) => field !== null).length;
  const asked = useMemo(() => columns.filter(({ cell }) => !only || only.has(cell)), [columns, only]);
  const shown = useDeferredValue(asked, asked.slice(0, AT_ONCE));
  return (
    <section className={styles.section}>
      <p className={styles.count}>{t('mapping.count', { count: columns.length, mapped })}</p>
      {(open > 0 || only) && (
        <Switch
          label={t('mapping.onlyOpen', { count: open })}
          checked={only !== undefined}
          onChange={(_, { checked }) => setOnly(checked ? keysOf(columns) : undefined)}
        />
      )}
      <ul className={styles.list} aria-label={t('mapping.columns')}>
        {shown.map((column) => (
          <Row
            key={column.cell}
            sheet={name}
            kind={kind}
            column={column}
            choices={choices}
            assign={assign}
            correct={correct}
          />
        ))}
      </ul>
    </section>
  );
}

/** One column; it is drawn again only where something about it has changed. */
const Row = memo(
  function Row(props: Parameters<typeof ColumnField>[0]) {
    const { run } = useSession();
    const { sheet, column } = props;
    return (
      <ColumnEntry column={column} onShow={() => void run(JOBS.showCell(sheet, column.cell))}>
        <ColumnField {...props} />
      </ColumnEntry>
    );
  },
  (one, other) =>
    one.choices === other.choices &&
    one.assign === other.assign &&
    JSON.stringify(one.column) === JSON.stringify(other.column),
);
