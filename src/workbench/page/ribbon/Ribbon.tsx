import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../bench/BenchContext';
import { AddInGroups } from './AddInGroups';
import { FileGroup } from './FileGroup';
import type { AddIn } from './readAddIn';
import { TestGroup } from './TestGroup';
import { ViewGroup } from './ViewGroup';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** Null where there is no manifest to read. */
  readonly addIn: AddIn | null;
}

export function Ribbon({ addIn }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <section aria-label={t('ribbon.label')} className={styles.ribbon}>
      <FileGroup />
      {addIn && <AddInGroups addIn={addIn} />}
      <ViewGroup />
      <TestGroup />
    </section>
  );
}
