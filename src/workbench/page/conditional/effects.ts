import type { Answers } from '../../host/model/conditionalBook';
import type { Content } from '../../host/model/grid';
import type { ConditionalRule } from '../../host/model/ruleList';
import type { Worksheet } from '../../host/model/worksheet';
import { childrenOf, parseFragment, type Element } from '../../host/xlsx/xml';
import { scaleColor } from './colorScale';
import { CONDITIONS } from './conditions';
import { barScale } from './dataBar';
import { extensionOf } from './extension';
import { iconOf } from './iconSets';
import { differentialOverlay, type Overlay } from './overlay';
import { RangeNumbers } from './rangeNumbers';
import { thresholdsOf, type Work } from './thresholds';
import { serialToday } from './timePeriods';

const DAYS_TO_1904 = 1462;

type Value = Content | '';

/** A rule that is ready to be asked about its cells. */
export interface Effect {
  /** What it does to a cell of this value; undefined where it does not apply. */
  readonly on: (value: Value, operands: readonly (Value | undefined)[]) => Overlay | undefined;
  /** Whether what it compares cells with is as it was. */
  readonly isCurrent: () => boolean;
}

/** What a rule that draws by scale does to a number. */
type Scale = (value: number) => Overlay | undefined;
type ScaleMaker = (scale: Element, parts: ScaleParts) => Scale;

interface ScaleParts {
  readonly rule: ConditionalRule;
  readonly sheet: Worksheet;
  readonly numbers: RangeNumbers;
  readonly work: Work;
}

const SCALES: Readonly<Record<string, ScaleMaker>> = {
  colorScale: (scale, { sheet, numbers, work }) => {
    const thresholds = thresholdsOf(scale, numbers, work);
    const colors = childrenOf(scale, 'color').map(({ attributes }) => sheet.$workbook.$styles.color(attributes) ?? '');
    return (value) => ({ fill: scaleColor(thresholds, colors, value) });
  },
  dataBar: (scale, { rule, sheet, numbers, work }) => {
    const { bar, hidesText } = barScale(scale, extensionOf(sheet, rule), numbers, sheet.$workbook.$styles, work);
    return (value) => ({ bar: bar(value), hidesText });
  },
  iconSet: (scale, { numbers, work }) => {
    const thresholds = thresholdsOf(scale, numbers, work);
    return (value) => {
      const icon = iconOf(scale, thresholds, value);
      return icon && { icon, hidesText: icon.alone };
    };
  },
};

/** @param answer works out formulas that look the same from every cell */
export function effectOf(
  sheet: Worksheet,
  rule: ConditionalRule,
  answer: (formulas: readonly string[]) => Answers,
): Effect {
  const { type = '' } = rule.attributes;
  const numbers = new RangeNumbers(sheet, rule.ranges);
  const known: Answers[] = [];
  const work: Work = (formula) => {
    const found = answer([formula]);
    known.push(found);
    return Number(found.results.get(formula));
  };
  return {
    on: SCALES[type] ? scaled(SCALES[type], { rule, sheet, numbers, work }) : conditioned(rule, sheet, numbers),
    isCurrent: () => numbers.isCurrent && known.every((one) => one.isCurrent()),
  };
}

function scaled(make: ScaleMaker, parts: ScaleParts): Effect['on'] {
  let draw: Scale | undefined;
  return (value) => {
    if (typeof value !== 'number') return undefined;
    draw ??= make(parseFragment(parts.rule.rest), parts);
    return draw(value);
  };
}

function conditioned({ attributes }: ConditionalRule, sheet: Worksheet, numbers: RangeNumbers): Effect['on'] {
  const condition = CONDITIONS[attributes.type ?? ''];
  const { $styles, $date1904 } = sheet.$workbook;
  const overlay = differentialOverlay($styles, attributes.dxfId);
  const asked = { attributes, numbers, today: serialToday(), daysSince1900: $date1904 ? DAYS_TO_1904 : 0 };
  return (value, operands) => (condition?.(value, { ...asked, operands }) ? overlay : undefined);
}
