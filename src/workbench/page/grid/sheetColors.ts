import { themes, type ThemeName } from '../theme/themes';
import type { SheetColors } from './colors';

function colors(theme: ThemeName, gridlines: boolean): SheetColors {
  const { colorNeutralBackground1, colorNeutralForeground1, colorNeutralStroke2, colorNeutralStroke3 } = themes[theme];
  const dark = theme === 'dark';
  const gridline = dark ? colorNeutralStroke3 : colorNeutralStroke2;
  return {
    background: colorNeutralBackground1,
    text: colorNeutralForeground1,
    gridline: gridlines ? gridline : colorNeutralBackground1,
    dark,
  };
}

const WITH_LINES = { light: colors('light', true), dark: colors('dark', true) };
const WITHOUT_LINES = { light: colors('light', false), dark: colors('dark', false) };

/** The colours of a sheet's cells where the file does not say. */
export function sheetColors(gridlines: boolean, theme: ThemeName): SheetColors {
  return (gridlines ? WITH_LINES : WITHOUT_LINES)[theme];
}
