import { useMemo } from 'react';
import { creditPaneText, type CreditPaneText } from '../../../i18n/credit/pane';
import { useLocale } from '../../session/useText';

/** The words of 客户信用分析 in the language the pane speaks now. */
export function useCreditText(): CreditPaneText {
  const locale = useLocale();
  return useMemo(() => creditPaneText(locale), [locale]);
}
