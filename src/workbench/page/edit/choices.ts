import { ruleAt } from '../../host/model/validity';
import { translateFormula } from '../../host/model/references';
import type { Worksheet } from '../../host/model/worksheet';
import type { CellPlace } from '../grid/selection';

/** More choices than this are not looked through by hand. */
const MOST = 1000;

/** Whether a cell offers a list to choose from. */
export function hasChoices(sheet: Worksheet, cell: CellPlace): boolean {
  const rule = ruleAt(sheet, cell);
  return rule?.attributes.type === 'list' && rule.attributes.showDropDown !== '1';
}

/** What a cell's list offers: the texts of the rule, or of the cells that it refers to. */
export function choicesAt(sheet: Worksheet, cell: CellPlace): readonly string[] {
  const rule = ruleAt(sheet, cell);
  const [origin] = rule?.ranges ?? [];
  const source = rule?.formula1;
  if (!origin || source === undefined || !hasChoices(sheet, cell)) return [];
  if (source.startsWith('"'))
    return source
      .slice(1, -1)
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  const formula = translateFormula(`=${source}`, cell.row - origin.row, cell.column - origin.column);
  const cells = sheet.$workbook.$referenced(formula.slice(1), sheet)?.getUsedRangeOrNullObject(true);
  const texts = cells
    ? cells.text.flat()
    : (sheet.$workbook.$calculation.evaluate(sheet, [formula]).get(formula) ?? []).map(String);
  return texts.filter((text) => text !== '').slice(0, MOST);
}
