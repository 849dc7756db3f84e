import type { SettingPlace } from '../../actions/showSetting';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';

/** Goes to an entry of the settings sheet; makes the sheet first where there is none. */
export function useShowSetting(): (place: SettingPlace) => Promise<void> {
  const { run, state } = useSession();
  return async (place) => {
    await run(JOBS.settingsStatus());
    if (state().answers.settings?.exists === false && (await run(JOBS.createSettings())) !== 'done') return;
    await run(JOBS.showSetting(place));
  };
}
