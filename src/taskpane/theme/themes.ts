import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { excelGreen } from './brand';

export type ThemeName = 'light' | 'dark';

/** Latin letters as in Office, Chinese ones in the face of the system. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, sans-serif";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(excelGreen), fontFamilyBase },
  dark: { ...createDarkTheme(excelGreen), fontFamilyBase },
};
