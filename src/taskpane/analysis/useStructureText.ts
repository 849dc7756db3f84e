import { useMemo } from 'react';
import { structurePaneText, type StructurePaneText } from '../../i18n/structure/pane';
import { useLocale } from '../session/useText';

/** The words of 客户结构分析 and 追到原始行 in the language the pane speaks now. */
export function useStructureText(): StructurePaneText {
  const locale = useLocale();
  return useMemo(() => structurePaneText(locale), [locale]);
}
