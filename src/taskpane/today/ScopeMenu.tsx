import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useText } from '../session/useText';

const SCOPES = ['visible', 'selection'] as const;

/** Only some of the customers: those in sight, or those whose rows are selected. */
type ChosenScope = (typeof SCOPES)[number];

interface Props {
  readonly disabled: boolean;
  /** The action beside it is not the primary one here. */
  readonly isSecond?: boolean;
  readonly onChoose: (scope: ChosenScope) => void;
}

/** Beside the primary action: the same for some of the customers only. */
export function ScopeMenu({ disabled, isSecond = false, onChoose }: Props) {
  const t = useText();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance={isSecond ? 'secondary' : 'primary'}
          aria-label={t('scope.label')}
          title={t('scope.label')}
          disabledFocusable={disabled}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCOPES.map((scope) => (
            <MenuItem key={scope} onClick={() => onChoose(scope)}>
              {t(`scope.${scope}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
