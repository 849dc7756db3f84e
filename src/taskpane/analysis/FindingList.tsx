import { makeStyles, tokens } from '@fluentui/react-components';
import { useMasking } from '../privacy/useMasking';

const useStyles = makeStyles({
  findings: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  /** What they are, where no heading says so. */
  readonly label?: string;
  readonly findings: readonly string[];
}

/** What a report has found, a sentence a line. */
export function FindingList({ label, findings }: Props) {
  const styles = useStyles();
  const mask = useMasking();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label={label}>
      {findings.map((finding) => (
        <li key={finding}>{mask(finding)}</li>
      ))}
    </ul>
  );
}
