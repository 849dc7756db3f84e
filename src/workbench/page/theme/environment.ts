import type { OfficeEnvironment } from '../../host/transport/external';
import type { Locale } from '../texts';
import { requirementsOf, type ExcelVersion } from '../watch/excelVersions';
import { themes, type ThemeName } from './themes';

/** What the add-in is told of the Excel around it: its language, what it can do, and its colours. */
export function officeEnvironment(locale: Locale, theme: ThemeName, version: ExcelVersion): OfficeEnvironment {
  const { colorNeutralBackground1, colorNeutralForeground1, colorNeutralBackground3 } = themes[theme];
  return {
    locale,
    requirements: requirementsOf(version),
    theme: {
      background: colorNumber(colorNeutralBackground1),
      text: colorNumber(colorNeutralForeground1),
      control: colorNumber(colorNeutralBackground3),
    },
  };
}

/** '#1f1f1f' -> 0x1f1f1f; also the short form '#fff'. */
function colorNumber(color: string): number {
  const hex = color.slice(1);
  return parseInt(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex, 16);
}
