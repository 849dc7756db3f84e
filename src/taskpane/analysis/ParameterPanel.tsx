import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** 参数 of an analysis: the fields beneath its button. */
export function ParameterPanel({ id, label, children }: Props) {
  const styles = useStyles();
  return (
    <section id={id} className={styles.panel} aria-label={label}>
      {children}
    </section>
  );
}
