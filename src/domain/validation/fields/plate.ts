/** What kind of plate it is; null for none. */
export type PlateKind = 'standard' | 'newEnergySmall' | 'newEnergyLarge' | 'special' | null;

const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const LETTER = '[A-HJ-NP-Z]';
const SIGN = '[A-HJ-NP-Z0-9]';

/** GA 36-2018; letters of new energy: D and its series are electric, F and its series are not. */
const KINDS: readonly (readonly [RegExp, PlateKind])[] = [
  [new RegExp(`^${PROVINCE}${LETTER}${SIGN}{4}[A-HJ-NP-Z0-9挂学警港澳领]$`), 'standard'],
  [new RegExp(`^${PROVINCE}${LETTER}[A-HJK]${SIGN}\\d{4}$`), 'newEnergySmall'],
  [new RegExp(`^${PROVINCE}${LETTER}\\d{5}[A-HJK]$`), 'newEnergyLarge'],
  // Police of old, forces, embassies, civil aviation, plates for a time.
  [
    /^(?:.O[A-Z0-9]{5}|WJ.{5,8}|[军空海北沈兰济南广成使VZHKEBSLJNGC][A-Z][A-Z0-9]{5}|使\d{6}|\d{6}使|民航[A-Z0-9]{5}|.?[A-Z]?临.{4,7}|.{4,7}临)$/,
    'special',
  ],
];

/**
 * What kind of plate a number plate is (GA 36, VALIDATION §5).
 *
 * @param plate upper case, without blanks and middle dots
 * @returns null for what can be none: I and O are used nowhere
 * @example plateKind('沪AD12345') // 'newEnergySmall'
 */
export function plateKind(plate: string): PlateKind {
  return KINDS.find(([shape]) => shape.test(plate))?.[1] ?? null;
}
