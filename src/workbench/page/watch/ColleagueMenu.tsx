import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio } from '@fluentui/react-components';
import { PersonEditRegular } from '@fluentui/react-icons/svg/person-edit';
import { useBench, useText } from '../bench/BenchContext';
import { ChoiceMenu } from './ChoiceMenu';
import { COLLEAGUE_ACTS, type ColleagueAct } from './colleagueActs';
import { useWatchState } from './useWatch';

const NONE = 'none';

/** What somebody else does to the workbook: now, or each time the add-in is about to write. */
export function ColleagueMenu() {
  const { watch } = useBench();
  const t = useText();
  const interference = useWatchState((state) => state.interference);
  const choose = (_group: string, [act]: readonly string[]) =>
    watch.setInterference(act === NONE ? null : (act as ColleagueAct));
  return (
    <ChoiceMenu
      label={t(interference ? 'colleague.on' : 'colleague.label')}
      description={t('colleague.hint')}
      icon={<PersonEditRegular />}
      pressed={interference !== null}
      chosen={{ interference: [interference ?? NONE] }}
      onChoose={choose}
    >
      <MenuGroup>
        <MenuGroupHeader>{t('colleague.now')}</MenuGroupHeader>
        {COLLEAGUE_ACTS.map((act) => (
          <MenuItem key={act} onClick={() => watch.letColleague(act)}>
            {t(`colleague.${act}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t('colleague.interfere')}</MenuGroupHeader>
        <MenuItemRadio name="interference" value={NONE}>
          {t('colleague.nothingThen')}
        </MenuItemRadio>
        {COLLEAGUE_ACTS.map((act) => (
          <MenuItemRadio key={act} name="interference" value={act}>
            {t(`colleague.${act}`)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </ChoiceMenu>
  );
}
