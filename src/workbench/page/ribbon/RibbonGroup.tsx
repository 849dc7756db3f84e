import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderRightStyle: 'none' },
  },
  buttons: { flexGrow: 1, display: 'flex', alignItems: 'stretch' },
  label: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground3, textAlign: 'center' },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Buttons of the ribbon that belong together, with the group's name below them. */
export function RibbonGroup({ label, children }: Props) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div id={labelId} className={styles.label}>
        {label}
      </div>
    </div>
  );
}
