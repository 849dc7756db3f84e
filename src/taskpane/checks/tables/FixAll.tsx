import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsistencyFinding, ConsistencyFix } from '../../../actions/checks/types';
import { useRun } from '../../session/useRun';
import { useText } from '../../session/useText';
import type { LineKeys } from '../../lines/lineKeys';
import { isWritten, useFix } from './useFix';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
  },
});

interface Props {
  readonly findings: readonly ConsistencyFinding[];
  readonly keys: LineKeys;
}

/** Mends everything a rule has found that is mended in the same way, after a look at it. */
export function FixAll({ findings, keys }: Props) {
  const t = useText();
  const styles = useStyles();
  const { running } = useRun();
  const fix = useFix();
  const byFix = new Map<ConsistencyFix, ConsistencyFinding[]>();
  for (const finding of findings.filter(isWritten))
    if (finding.fix) byFix.set(finding.fix, [...(byFix.get(finding.fix) ?? []), finding]);
  const several = [...byFix].filter(([, alike]) => alike.length > 1);
  if (several.length === 0) return null;
  return (
    <div className={styles.bar}>
      {several.map(([name, alike]) => (
        <Button key={name} size="small" disabledFocusable={running !== undefined} onClick={() => fix(alike)} {...keys}>
          {t('checks.fixAll', { fix: t(`checks.fix.${name}`), count: alike.length })}
        </Button>
      ))}
    </div>
  );
}
