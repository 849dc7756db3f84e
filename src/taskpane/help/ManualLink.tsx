import { Link } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useSession } from '../session/SessionContext';
import { useLocale } from '../session/useText';
import { useHelpText } from './useHelpText';

/** 使用手册 in the language of the pane; in the browser where Excel opens it there, else in a window of its own. */
export function ManualLink() {
  const t = useHelpText();
  const locale = useLocale();
  const { host } = useSession();
  const address = new URL(`assets/help/${locale}.html`, document.baseURI).href;
  const open = (event: MouseEvent) => {
    if (host.openPage?.(address)) event.preventDefault();
  };
  return (
    <Link href={address} target="_blank" rel="noopener noreferrer" onClick={open}>
      {t('manual')}
    </Link>
  );
}
