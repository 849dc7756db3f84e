import type { ContactToSign } from '../../actions/entries/types';
import { useLineStyles } from '../theme/useLineStyles';
import { ContactHead } from './ContactHead';

interface Props {
  readonly contact: ContactToSign;
  readonly onPress: () => void;
}

/** A contact that waits for its turn, or has had it; a press makes it the one that is commented on. */
export function ContactLineButton({ contact, onPress }: Props) {
  const styles = useLineStyles();
  return (
    <button type="button" className={styles.line} onClick={onPress}>
      <ContactHead contact={contact} />
    </button>
  );
}
