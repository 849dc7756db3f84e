import { useMemo } from 'react';
import { text, type Locale, type Text } from '../../i18n';
import { useSession, useSessionState } from './SessionContext';

/** The language the pane speaks now. */
export function useLocale(): Locale {
  const { locale } = useSession();
  return useSessionState(() => locale());
}

/** The texts in the language the pane speaks now. */
export function useText(): Text {
  const locale = useLocale();
  return useMemo(() => text(locale), [locale]);
}
