import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';

interface Props {
  readonly disabled: boolean;
  /** Told the worksheet; nothing for all. */
  readonly onChoose: (sheet?: string) => void;
}

/** Beside the primary action: the worksheet in front, or all of them. */
export function CheckScopeMenu({ disabled, onChoose }: Props) {
  const t = useText();
  const active = useSessionState(
    (state) => state.sheets?.find(({ name, layout }) => name === state.active && layout !== 'other')?.name,
  );
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="primary"
          aria-label={t('checks.scope')}
          title={t('checks.scope')}
          disabledFocusable={disabled}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {active !== undefined && (
            <MenuItem onClick={() => onChoose(active)}>{t('checks.scope.sheet', { sheet: active })}</MenuItem>
          )}
          <MenuItem onClick={() => onChoose()}>{t('checks.scope.all')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
