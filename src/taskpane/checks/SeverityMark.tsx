import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../domain/validation/rules';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

interface Props {
  readonly severity: Severity;
  /** The word stands beside it. */
  readonly isNamed?: boolean;
  readonly className?: string;
}

/** How bad it is: a shape and a colour, and a word for who sees neither. */
export function SeverityMark({ severity, isNamed = false, className }: Props) {
  const t = useText();
  const styles = useStyles();
  const Icon = ICONS[severity];
  const name = isNamed ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`severity.${severity}`) };
  return <Icon className={mergeClasses(styles.icon, styles[severity], className)} {...name} />;
}
