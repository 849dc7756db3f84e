import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  remark: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly kind: 'done' | 'warning';
  readonly children: ReactNode;
}

/** One line about a result: that it is done, or what a person has to look at. */
export function Remark({ kind, children }: Props) {
  const styles = useStyles();
  const Icon = kind === 'warning' ? Warning16Regular : CheckmarkCircle16Regular;
  return (
    <p className={styles.remark}>
      <Icon className={mergeClasses(styles.icon, kind === 'warning' && styles.warning)} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
