/** Colours of a sheet where its cells say nothing, "#rrggbb". */
export interface SheetColors {
  readonly background: string;
  readonly text: string;
  readonly gridline: string;
  /** Whether the sheet is dark, so that colours chosen for white paper must be made readable. */
  readonly dark: boolean;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Text needs this contrast to be read (WCAG 2, level AA). */
const READABLE = 4.5;

function rgb(color: string): Rgb {
  const hex = color.slice(1);
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** `share` of `color` over the rest of `ground`; both "#rrggbb". */
export function mix(color: string, ground: string, share: number): string {
  const below = rgb(ground);
  const parts = rgb(color).map((part, i) => Math.round(part * share + (below[i] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** From 0 for black to 1 for white. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = rgb(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour, moved towards `text` as far as it takes to be read on `ground`.
 *
 * @example readable('#000000', '#292929', '#ffffff') // a light grey
 */
export function readable(color: string, ground: string, text: string): string {
  for (let share = 1; share > 0; share -= 0.1) {
    const candidate = mix(color, text, share);
    if (contrast(candidate, ground) >= READABLE) return candidate;
  }
  return text;
}
