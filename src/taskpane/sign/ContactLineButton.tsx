import { makeStyles, tokens } from '@fluentui/react-components';
import type { ContactToSign } from '../../actions/entries/types';
import { ContactHead } from './ContactHead';

const useStyles = makeStyles({
  line: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

interface Props {
  readonly contact: ContactToSign;
  readonly onPress: () => void;
}

/** A contact that waits for its turn, or has had it; a press makes it the one that is commented on. */
export function ContactLineButton({ contact, onPress }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.line} onClick={onPress}>
      <ContactHead contact={contact} />
    </button>
  );
}
