import { CARD_KINDS } from '../cards';
import type { CellValue } from '../cell/value';
import type { GradeProfile } from '../grading/profiles';
import type { SavedMapping, SavedSheet } from '../recognition/savedMapping';
import { GROUP_KEYS, type GroupKey } from './parameter';
import { readParameters, readTable, type Line, type Notes, type KnownRow, type SettingFinding } from './readEntries';
import { ALL_TABLES } from './rows';
import type { Settings } from './settings';
import { findColumns, type ColumnKey, type SheetColumns } from './sheetColumns';
import type { EntryContext } from './valueType';
import { keyNamed, type SettingWords } from './words';

/** What the settings sheet says. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly saved: SavedMapping;
  readonly findings: readonly SettingFinding[];
  /** Null where the cells are no settings sheet. */
  readonly columns: SheetColumns | null;
  readonly known: readonly KnownRow[];
}

/**
 * Reads the settings sheet. Rows may stand in any order and be missing; an entry that cannot be used is reported and its
 * default holds; of two rows about the same setting the last one holds. Rows of the user's own are passed over.
 *
 * @param rows the cells of the sheet as values; none where there is no sheet
 * @param words the words of all languages
 * @param date1904 whether the workbook counts days in the 1904 system
 * @returns settings that are complete and fit together, what was saved of the mapping, and what was wrong
 * @example readSettingsRows([['类别', '项目', '值'], ['回访与分配', '首次联系期限', '5天']], words).settings.firstContactDays // 5
 */
export function readSettingsRows(
  rows: readonly (readonly CellValue[])[],
  words: SettingWords,
  date1904 = false,
): ReadSettings {
  const columns = findColumns(rows, words);
  const notes: Notes = { findings: [], known: [], ids: new Set(), columns: columns?.at ?? {} };
  const lines = columns ? linesOf(rows, columns, words, notes) : [];
  const values: Record<string, unknown> = {};
  for (const [key, table] of ALL_TABLES)
    values[key] = readTable(table, lines, contextOf(values, words, date1904), notes);
  Object.assign(values, readParameters(lines, contextOf(values, words, date1904), notes));
  const { sheets, columns: savedColumns, synonyms, ...settings } = values;
  return {
    settings: settings as unknown as Settings,
    saved: { sheets, columns: savedColumns, synonyms } as SavedMapping,
    findings: notes.findings.sort((a, b) => a.row - b.row),
    columns,
    known: notes.known,
  };
}

function contextOf(values: Readonly<Record<string, unknown>>, words: SettingWords, date1904: boolean): EntryContext {
  const sheets = (values.sheets ?? []) as readonly SavedSheet[];
  return {
    words,
    date1904,
    profiles: (values.gradeProfiles ?? []) as readonly GradeProfile[],
    kindOf: (sheet) => CARD_KINDS.find((kind) => sheets.some((one) => one.sheet === sheet && one.kind === kind)),
  };
}

function linesOf(
  rows: readonly (readonly CellValue[])[],
  { headerRow, at }: SheetColumns,
  words: SettingWords,
  notes: Notes,
): Line[] {
  return rows.slice(headerRow + 1).flatMap((cells, i) => {
    const row = headerRow + 1 + i;
    const cell = (key: ColumnKey): CellValue => cells[at[key] ?? -1] ?? '';
    const text = (key: ColumnKey): string => String(cell(key)).trim();
    const name = text('group');
    const group: GroupKey | undefined = keyNamed(name, GROUP_KEYS, 'group.', words);
    if (group)
      return [{ row, group, item: text('item'), detail: text('detail'), value: cell('value'), unit: text('unit') }];
    // A row without a group or a value says nothing, so it may be a heading or a remark of the user's own.
    if (name !== '' && text('value') !== '')
      notes.findings.push({
        row,
        column: at.group ?? 0,
        item: name,
        code: 'unknownGroup',
        params: { value: name },
        instead: 'nothing',
      });
    return [];
  });
}
