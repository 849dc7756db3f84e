import { Menu, MenuList, MenuPopover, MenuTrigger, type MenuProps } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
import { RibbonButton, type RibbonButtonProps } from '../ribbon/RibbonButton';

interface Props extends Pick<RibbonButtonProps, 'label' | 'description' | 'icon' | 'pressed'> {
  /** What is chosen, by the name of the group of items. */
  readonly chosen: MenuProps['checkedValues'];
  readonly onChoose: (group: string, values: readonly string[]) => void;
  readonly children: ReactNode;
}

/** A large button of the ribbon that opens a menu to choose in; the button shows that something is chosen. */
export function ChoiceMenu({ chosen, onChoose, children, ...button }: Props) {
  return (
    <Menu
      checkedValues={chosen}
      onCheckedValueChange={(_event, { name, checkedItems }) => onChoose(name, checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <RibbonButton {...button} sign={<ChevronDownRegular fontSize={10} />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
