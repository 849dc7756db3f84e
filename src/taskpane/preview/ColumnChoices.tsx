import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewColumn } from '../../domain/changes/preview';
import { useText } from '../session/useText';
import { chosenCount, chosenOrNot, KINDS, type Choices } from './choices';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The columns that would be written, each to be left out as a whole. */
export function ColumnChoices({ columns, choices, onChoose }: Props) {
  const t = useText();
  const styles = useStyles();
  const severalSheets = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  return (
    <div role="group" aria-label={t('preview.columns')}>
      {columns.map((column) => (
        <Checkbox
          key={`${column.set} ${column.field}`}
          checked={checkedOf(column)}
          onChange={(_, { checked }) => onChoose(chosenOrNot(choices, [column], KINDS, checked !== false))}
          label={
            <span className={styles.column}>
              {column.header}
              <span className={styles.detail}>{detail(column)}</span>
            </span>
          }
        />
      ))}
    </div>
  );

  function checkedOf(column: PreviewColumn): boolean | 'mixed' {
    const chosen = chosenCount(choices, [column]);
    return chosen === 0 ? false : chosen === column.counts.fill + column.counts.replace || 'mixed';
  }

  function detail({ sheet, isNew, counts }: PreviewColumn): string {
    return [
      severalSheets && sheet,
      isNew && t('preview.newColumn'),
      ...KINDS.map((kind) => counts[kind] > 0 && t(`preview.${kind}`, { count: counts[kind] })),
    ]
      .filter(Boolean)
      .join(t('list.dot'));
  }
}
