import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useText, useWorkbook } from '../bench/BenchContext';
import { useSheetCommands } from './useSheetCommands';

/** A menu of all worksheets but the very hidden ones: to go to, or to be shown again. */
export function SheetList() {
  const t = useText();
  const { $sheets, $active } = useWorkbook();
  const { show } = useSheetCommands();
  const sheets = $sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
  const checked = { sheet: [$active.$id] };
  return (
    <Menu positioning="above-start" checkedValues={checked}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<NavigationRegular />} aria-label={t('sheets.all')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheets.map((sheet) => (
            <MenuItemRadio
              key={sheet.$id}
              name="sheet"
              value={sheet.$id}
              secondaryContent={sheet.visibility === 'Hidden' ? t('sheets.hidden') : undefined}
              onClick={() => show(sheet)}
            >
              {sheet.$name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
