import type { Styles } from '../../host/xlsx/styles';

const FIRST_ACCENT = 4;
const ACCENTS = 6;
/** After six series the accents come again, darker and then lighter. */
const TINTS = ['0', '-0.4', '0.4'];

/** The colour that the theme of the workbook has for a series or a slice. */
export function seriesColor(styles: Styles, index: number): string {
  const theme = String(FIRST_ACCENT + (index % ACCENTS));
  return styles.color({ theme, tint: TINTS[Math.floor(index / ACCENTS) % TINTS.length] ?? '0' }) ?? '#4472C4';
}
