import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useText } from '../session/useText';

const BOX_NAMES = ['reset', 'export', 'import'] as const;

/** What can be done with the parameters as a whole; each opens its box. */
export type BoxName = (typeof BOX_NAMES)[number];

interface Props {
  readonly onChoose: (box: BoxName) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** The rarer things to do with the settings sheet. */
export function MoreMenu({ onChoose, buttonRef }: Props) {
  const t = useText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={buttonRef} appearance="subtle">
          {t('parameters.more')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {BOX_NAMES.map((box) => (
            <MenuItem key={box} onClick={() => onChoose(box)}>
              {t(`parameters.${box}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
