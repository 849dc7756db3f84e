import { MenuDivider, MenuItem } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useText } from '../bench/BenchContext';
import { focusGrid } from '../grid/activeCell';
import type { Selection } from '../grid/selection';
import { GRID_COMMANDS, placeOf } from './gridCommands';
import { PointMenu, type Point } from './PointMenu';
import { useCommand } from './useCommand';

interface Props {
  readonly at: Point;
  readonly sheet: Worksheet;
  readonly selected: Selection;
  readonly onClose: () => void;
}

/** What can be done with the selected cells, rows or columns. */
export function GridMenu({ at, sheet, selected, onClose }: Props) {
  const t = useText();
  const command = useCommand();
  const close = () => {
    onClose();
    focusGrid();
  };
  return (
    <PointMenu at={at} label={t('menu.label')} onClose={close}>
      {GRID_COMMANDS[placeOf(selected)].map((group, number) => (
        <Fragment key={number}>
          {number > 0 && <MenuDivider />}
          {group.map(({ label, run, isIdle }, i) => (
            <MenuItem key={i} disabled={isIdle?.(sheet, selected)} onClick={() => command(() => run(sheet, selected))}>
              {t(typeof label === 'string' ? label : label(sheet, selected))}
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </PointMenu>
  );
}
