import { themeName } from '../../../src/taskpane/theme/themeName';

const light = { dark: false, forcedColours: false };
const dark = { dark: true, forcedColours: false };

test.each([
  ['the user chose dark', 'dark', { bodyBackgroundColor: '#ffffff' }, light, 'dark'],
  ['Excel is black', 'auto', { isDarkTheme: true }, light, 'dark'],
  ['Excel has a dark page', 'auto', { bodyBackgroundColor: '#262626' }, light, 'dark'],
  ['Excel has a light page, the system is dark', 'auto', { bodyBackgroundColor: '#F3F2F1' }, dark, 'light'],
  ['Excel says nothing, the system is dark', 'auto', undefined, dark, 'dark'],
  ['Excel says something odd, the system is light', 'auto', { bodyBackgroundColor: 'white' }, light, 'light'],
  ['a dark contrast theme', 'auto', { bodyBackgroundColor: '#ffffff' }, { dark: true, forcedColours: true }, 'dark'],
] as const)('%s', (_, chosen, office, system, expected) => {
  expect(themeName(chosen, office, system)).toBe(expected);
});
