import { CHECK_JOBS } from '../session/checkJobs';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';

/** Opens the settings sheet where the rules of 检查 are switched on and off; makes it first where there is none. */
export function useRulesInSettings(): () => Promise<void> {
  const { run, state } = useSession();
  return async () => {
    await run(JOBS.settingsStatus());
    if (state().answers.settings?.exists === false && (await run(JOBS.createSettings())) !== 'done') return;
    await run(CHECK_JOBS.showRules());
  };
}
