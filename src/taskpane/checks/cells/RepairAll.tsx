import { Button } from '@fluentui/react-components';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import { CHECK_JOBS } from '../../session/checkJobs';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import type { Checked } from '../checked';

/** Puts right, after a look at it, everything that can only be meant in one way. */
export function RepairAll({ checked: { validated, sheet } }: { readonly checked: Checked }) {
  const t = useText();
  const { running, run } = useRun();
  const cells = new Set(
    validated.findings.filter(({ repair }) => repair?.safe).map((one) => `${one.cell} ${one.sheet}`),
  );
  if (cells.size === 0) return null;
  return (
    <Button
      icon={<Wrench20Regular />}
      disabledFocusable={running !== undefined}
      onClick={() => void run(CHECK_JOBS.planRepair(sheet))}
    >
      {t('checks.repairAll', { count: cells.size })}
    </Button>
  );
}
