import { MenuDivider, MenuItemCheckbox, MenuItemRadio } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useBench, useText, useWorkbook } from '../bench/BenchContext';
import { ChoiceMenu } from './ChoiceMenu';
import { FAULT_NAMES, type FaultName } from './faultKinds';
import { useWatchState } from './useWatch';
import { locksOf, type Lock } from './watch';

const NONE = 'none';
const LOCKS: readonly Lock[] = ['protected', 'readOnly'];

/** What goes wrong in this Excel; the ribbon's button names it. */
export function FaultMenu() {
  const { watch } = useBench();
  const t = useText();
  const fault = useWatchState((state) => state.fault);
  const locks = locksOf(useWorkbook());
  const on = [...(fault ? [t(`fault.${fault}`)] : []), ...locks.map((lock) => t(`fault.${lock}`))];
  const choose = (group: string, values: readonly string[]) => {
    if (group === 'fault') return watch.setFault(values[0] === NONE ? null : (values[0] as FaultName));
    for (const lock of LOCKS)
      if (values.includes(lock) !== locks.includes(lock)) watch.setLock(lock, values.includes(lock));
  };
  return (
    <ChoiceMenu
      label={on.length ? t('fault.on', { fault: on.join(t('list.comma')) }) : t('fault.label')}
      description={t('fault.hint')}
      icon={<WarningRegular />}
      pressed={on.length > 0}
      chosen={{ fault: [fault ?? NONE], lock: locks }}
      onChoose={choose}
    >
      <MenuItemRadio name="fault" value={NONE}>
        {t('fault.none')}
      </MenuItemRadio>
      {FAULT_NAMES.map((name) => (
        <MenuItemRadio key={name} name="fault" value={name}>
          {t(`fault.${name}`)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      {LOCKS.map((lock) => (
        <MenuItemCheckbox
          key={lock}
          name="lock"
          value={lock}
          // Nothing can be protected in a workbook that cannot be changed.
          disabled={lock === 'protected' && locks.includes('readOnly')}
        >
          {t(`fault.${lock}`)}
        </MenuItemCheckbox>
      ))}
    </ChoiceMenu>
  );
}
