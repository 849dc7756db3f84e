import { HostError } from '../protocol/hostError';
import { contains, type Rect } from './address';
import { translateFormula } from './references';
import type { Worksheet } from './worksheet';

const TYPES = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'];

/** Fills the cells of `to` that lie behind `from`, down or to the right: formulas move along, two and more numbers go on. */
export function autoFill(sheet: Worksheet, from: Rect, to: Rect, fillType: string): void {
  if (!TYPES.includes(fillType)) throw new HostError('UnsupportedOperation');
  const down = to.rows > from.rows;
  const straight = down ? to.columns === from.columns : to.rows === from.rows;
  if (!contains(to, from) || !straight || to.row !== from.row || to.column !== from.column)
    throw new HostError('InvalidArgument');
  sheet.$assertWritable(to);
  const { $grid, $workbook } = sheet;
  const length = down ? from.rows : from.columns;
  for (let across = 0; across < (down ? from.columns : from.rows); across++) {
    const at = (i: number): [row: number, column: number] =>
      down ? [from.row + i, from.column + across] : [from.row + across, from.column + i];
    const values = Array.from({ length }, (_cell, i) => $grid.value(...at(i)));
    const next = seriesOf(values, fillType, $workbook.$styles.numberFormat($grid.style(...at(0))));
    for (let i = length; i < (down ? to.rows : to.columns); i++) {
      const source = at(i % length);
      const target = at(i);
      const formula = $grid.formula(...source);
      if (fillType !== 'FillFormats') {
        if (formula && fillType !== 'FillValues') {
          const text = translateFormula(formula.text, target[0] - source[0], target[1] - source[1]);
          $grid.setFormula(...target, { text });
        } else $grid.setValue(...target, next?.(i) ?? values[i % length] ?? '');
      }
      if (fillType !== 'FillValues') $grid.setStyle(...target, $grid.style(...source));
    }
  }
  $workbook.$calculation.invalidateAll();
  sheet.$changed(to, 'RangeEdited');
}

/** How the values go on; null where they are repeated. */
function seriesOf(values: readonly unknown[], fillType: string, format: string): ((index: number) => number) | null {
  const isDay = /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  const goesOn = fillType === 'FillSeries' || (fillType === 'FillDefault' && (values.length > 1 || isDay));
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const [first, second = (first ?? 0) + 1] = numbers;
  if (!goesOn || first === undefined || numbers.length !== values.length) return null;
  const step = second - first;
  const isLinear = numbers.every((value, i) => i === 0 || Math.abs(value - first - step * i) < 1e-9);
  if (isLinear) return (index) => first + step * index;
  // The straight line through all of them, as Excel takes it.
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const slope =
    numbers.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) /
    numbers.reduce((sum, _value, i) => sum + (i - middle) ** 2, 0);
  return (index) => mean + slope * (index - middle);
}
