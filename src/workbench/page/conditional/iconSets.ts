import type { Element } from '../../host/xlsx/xml';
import type { Threshold } from './thresholds';

export type IconShape =
  | 'up'
  | 'rising'
  | 'level'
  | 'falling'
  | 'down'
  | 'flag'
  | 'circle'
  | 'diamond'
  | 'triangle'
  | 'tickInCircle'
  | 'markInCircle'
  | 'crossInCircle'
  | 'tick'
  | 'mark'
  | 'cross'
  | `bars${0 | 1 | 2 | 3 | 4}`
  | `quarters${0 | 1 | 2 | 3 | 4}`;

export interface Icon {
  readonly shape: IconShape;
  readonly color: string;
}

/** An icon in its cell. */
export interface IconPlace extends Icon {
  /** Alone in its cell it stands where the text would. */
  readonly alone: boolean;
}

const GREEN = '#4EA72E';
const YELLOW = '#E8A33D';
const RED = '#D83B2D';
const GREY = '#7F7F7F';
const BLACK = '#595959';
const PINK = '#F4A6A0';
const BLUE = '#2E75B6';

const icons = (shapes: readonly IconShape[], colors: readonly string[]): readonly Icon[] =>
  shapes.map((shape, i) => ({ shape, color: colors[i] ?? colors[0] ?? GREY }));
const arrows3: readonly IconShape[] = ['down', 'level', 'up'];
const arrows4: readonly IconShape[] = ['down', 'falling', 'rising', 'up'];
const arrows5: readonly IconShape[] = ['down', 'falling', 'level', 'rising', 'up'];
const circles = (count: number): readonly IconShape[] => Array<IconShape>(count).fill('circle');
const LIGHTS = [RED, YELLOW, GREEN];

/** Excel's icon sets by their names in the file, the icon of the lowest values first. */
const ICON_SETS: Readonly<Record<string, readonly Icon[]>> = {
  '3Arrows': icons(arrows3, LIGHTS),
  '3ArrowsGray': icons(arrows3, [GREY]),
  '3Flags': icons(['flag', 'flag', 'flag'], LIGHTS),
  '3TrafficLights1': icons(circles(3), LIGHTS),
  '3TrafficLights2': icons(circles(3), LIGHTS),
  '3Signs': icons(['diamond', 'triangle', 'circle'], LIGHTS),
  '3Symbols': icons(['crossInCircle', 'markInCircle', 'tickInCircle'], LIGHTS),
  '3Symbols2': icons(['cross', 'mark', 'tick'], LIGHTS),
  '4Arrows': icons(arrows4, [RED, YELLOW, YELLOW, GREEN]),
  '4ArrowsGray': icons(arrows4, [GREY]),
  '4RedToBlack': icons(circles(4), [BLACK, GREY, PINK, RED]),
  '4Rating': icons(['bars1', 'bars2', 'bars3', 'bars4'], [BLUE]),
  '4TrafficLights': icons(circles(4), [BLACK, ...LIGHTS]),
  '5Arrows': icons(arrows5, [RED, YELLOW, YELLOW, YELLOW, GREEN]),
  '5ArrowsGray': icons(arrows5, [GREY]),
  '5Rating': icons(['bars0', 'bars1', 'bars2', 'bars3', 'bars4'], [BLUE]),
  '5Quarters': icons(['quarters0', 'quarters1', 'quarters2', 'quarters3', 'quarters4'], [GREY]),
};

/** The icon that a number gets: the last one whose threshold it reaches. */
export function iconOf(iconSet: Element, thresholds: readonly Threshold[], value: number): IconPlace | undefined {
  const { iconSet: name = '3TrafficLights1', reverse, showValue } = iconSet.attributes;
  const set = ICON_SETS[name] ?? [];
  const passed = thresholds.filter(({ at, open }, i) => i > 0 && (open ? value > at : value >= at)).length;
  const icon = set[reverse === '1' ? set.length - 1 - passed : passed];
  return icon && { ...icon, alone: showValue === '0' };
}
