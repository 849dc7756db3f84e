import { useSessionState } from '../session/SessionContext';
import { themeName, type OfficeLook } from './themeName';
import type { ThemeName } from './themes';
import { useMedia } from './useMedia';

/** The theme the pane wears now. */
export function useTheme(office: OfficeLook | undefined): ThemeName {
  const chosen = useSessionState((state) => state.preferences.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forcedColours = useMedia('(forced-colors: active)');
  return themeName(chosen, office, { dark, forcedColours });
}
