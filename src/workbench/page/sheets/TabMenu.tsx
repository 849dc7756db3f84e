import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Worksheet } from '../../host/model/worksheet';
import { useText } from '../bench/BenchContext';
import { PointMenu, type Point } from '../commands/PointMenu';
import { useSheetCommands } from './useSheetCommands';

interface Props {
  readonly at: Point;
  readonly sheet: Worksheet;
  readonly onClose: () => void;
}

/** What can be done with the active worksheet as a whole. */
export function TabMenu({ at, sheet, onClose }: Props) {
  const t = useText();
  const { show, hide, protect, unprotect } = useSheetCommands();
  const hidden = sheet.$workbook.$sheets.filter(({ visibility }) => visibility === 'Hidden');
  return (
    <PointMenu at={at} label={t('sheets.menu')} onClose={onClose}>
      {sheet.$protection ? (
        <MenuItem onClick={() => unprotect(sheet)}>{t('sheets.unprotect')}</MenuItem>
      ) : (
        <MenuItem onClick={() => protect(sheet)}>{t('sheets.protect')}</MenuItem>
      )}
      <MenuDivider />
      <MenuItem onClick={() => hide(sheet)}>{t('sheets.hide')}</MenuItem>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuItem disabled={!hidden.length}>{t('sheets.unhide')}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {hidden.map((one) => (
              <MenuItem key={one.$id} onClick={() => show(one)}>
                {one.$name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </PointMenu>
  );
}
