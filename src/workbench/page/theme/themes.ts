import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark';

/** Excel's green from dark to light. */
const green: BrandVariants = {
  10: '#08170c',
  20: '#0c2514',
  30: '#10311b',
  40: '#153f24',
  50: '#164e2b',
  60: '#185d33',
  70: '#136b39',
  80: '#107c41',
  90: '#2d9757',
  100: '#4daf6f',
  110: '#69b981',
  120: '#7fc292',
  130: '#9bcfa8',
  140: '#b8dcc1',
  150: '#d2e8d7',
  160: '#ecf5ee',
};

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, sans-serif";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: { ...createDarkTheme(green), fontFamilyBase },
};
