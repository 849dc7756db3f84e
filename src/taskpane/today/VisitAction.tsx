import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';

/** Opens 登记来店(电); has the keyboard again when the user comes back. */
export function VisitAction({ className }: { readonly className: string }) {
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
    <Button ref={button} className={className} onClick={open}>
      {t('visit.title')}
    </Button>
  );
}
