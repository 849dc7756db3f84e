import { useMemo } from 'react';
import { privacyText, type PrivacyText } from '../../i18n/privacy';
import { useLocale } from '../session/useText';

/** The words of 隐私 in the language the pane speaks now. */
export function usePrivacyText(): PrivacyText {
  const locale = useLocale();
  return useMemo(() => privacyText(locale), [locale]);
}
