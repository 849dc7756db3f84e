import type { Preferences } from '../session/state';
import type { ThemeName } from './themes';

/** What Excel tells about its own look; either part may be missing. */
export interface OfficeLook {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** What the system tells about its look. */
interface SystemLook {
  readonly dark: boolean;
  /** The user runs a contrast theme: the browser replaces our colours, and only light or dark still matters. */
  readonly forcedColours: boolean;
}

/**
 * Light or dark: as the user chose, else as Excel looks, else as the system looks. Under a contrast theme the system
 * decides, since Excel's own colours say nothing about it.
 *
 * @example themeName('auto', { bodyBackgroundColor: '#262626' }, { dark: false, forcedColours: false }) // 'dark'
 */
export function themeName(chosen: Preferences['theme'], office: OfficeLook | undefined, system: SystemLook): ThemeName {
  if (chosen !== 'auto') return chosen;
  const excelIsDark = office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor);
  const dark = system.forcedColours ? system.dark : (excelIsDark ?? system.dark);
  return dark ? 'dark' : 'light';
}

/** Whether a colour written as #rrggbb is a dark one; undefined where it is no such colour. */
function isDark(colour: string | undefined): boolean | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
