import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { FilterFilled } from '@fluentui/react-icons/svg/filter';
import type { SyntheticEvent } from 'react';
import { useText } from '../bench/BenchContext';
import type { FilterMark } from './filterRanges';

/** Attribute by which the grid knows that a filter button was pressed. */
export const FILTER_BUTTON = 'data-filter';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    right: '1px',
    bottom: '1px',
    display: 'grid',
    placeItems: 'center',
    width: '17px',
    height: '17px',
    padding: 0,
    fontSize: '12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  filtered: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly mark: FilterMark;
  /** Text of the header cell. */
  readonly header: string;
}

/** The small button of a header cell: its filter opens at a press, or with Alt+Down in the cell. */
export function FilterButton({ mark, header }: Props) {
  const t = useText();
  const styles = useStyles();
  const label = t(mark === 'filtered' ? 'filter.openFiltered' : 'filter.open', { column: header });
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      className={mergeClasses(styles.button, mark === 'filtered' && styles.filtered)}
      onMouseDown={keepFromGrid}
      onPointerDown={keepFromGrid}
      onDoubleClick={keepFromGrid}
      {...{ [FILTER_BUTTON]: '' }}
    >
      {mark === 'filtered' ? <FilterFilled /> : <ChevronDownRegular />}
    </button>
  );
}

/** The cell is not selected by a press on its button. */
function keepFromGrid(event: SyntheticEvent): void {
  event.stopPropagation();
}
