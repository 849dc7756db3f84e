import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';

type Props = Pick<ComponentProps<typeof Button>, 'appearance' | 'className' | 'aria-describedby'>;

/** Opens 登记来店(电); has the keyboard again when the user comes back. */
export function VisitAction(look: Props) {
  const t = useText();
  const { openPage } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  // The page around is hidden meanwhile: this is run again when it is shown.
  useEffect(() => {
    if (left.current) button.current?.focus();
    left.current = false;
  }, []);
  const open = () => {
    left.current = true;
    openPage({ kind: 'visit' });
  };
  return (
    <Button {...look} ref={button} onClick={open}>
      {t('visit.title')}
    </Button>
  );
}
