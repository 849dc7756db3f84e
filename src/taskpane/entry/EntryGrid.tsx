import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '& > :not([data-half])': { gridColumn: '1 / -1' },
    /* By itself a box is as wide as twenty letters. */
    '& .fui-Input': { minWidth: 0 },
    /* A place for what is to be said takes no room before it is. */
    '& > :empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
});

/** The fields of a form one below the other; short ones stand side by side. */
export function EntryGrid({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.grid}>{children}</div>;
}
