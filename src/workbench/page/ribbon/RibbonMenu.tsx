import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { RibbonButton, type RibbonButtonProps } from './RibbonButton';

interface Props extends Pick<RibbonButtonProps, 'label' | 'description' | 'icon'> {
  readonly items: readonly { readonly label: string; readonly onPress: () => void }[];
}

/** A large button of the ribbon that opens a menu. */
export function RibbonMenu({ items, ...button }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <RibbonButton {...button} sign={<ChevronDownRegular fontSize={10} />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(({ label, onPress }) => (
            <MenuItem key={label} onClick={onPress}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
