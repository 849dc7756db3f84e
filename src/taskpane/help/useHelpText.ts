import { useMemo } from 'react';
import { helpPaneText, type HelpPaneText } from '../../i18n/help/pane';
import { useLocale } from '../session/useText';

/** The words around explanations in the language the pane speaks now. */
export function useHelpText(): HelpPaneText {
  const locale = useLocale();
  return useMemo(() => helpPaneText(locale), [locale]);
}
