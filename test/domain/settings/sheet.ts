import type { CellValue } from '../../../src/domain/cell/value';
import { readSettingsRows, type ReadSettings } from '../../../src/domain/settings/readRows';
import { settingWords } from '../../../src/i18n/settings';

/** Group, item, detail, value, unit; what is left out is blank. */
export type SheetRow = readonly CellValue[];

/** Reads a settings sheet with these rows under its headers. */
export function readSheet(rows: readonly SheetRow[], date1904 = false): ReadSettings {
  return readSettingsRows([['类别', '项目', '细目', '值', '单位'], ...rows], settingWords('zh-CN'), date1904);
}

/** What was wrong, in short: the row's number as on the sheet, and the code. */
export function faults({ findings }: ReadSettings): readonly (readonly [number, string])[] {
  return findings.map(({ row, code }) => [row + 1, code]);
}
