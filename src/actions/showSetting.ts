import type { GroupKey } from '../domain/settings/parameter';
import { parameterId } from '../domain/settings/rows';
import { cellAddress } from '../excel/address';
import { withWorkbook } from '../excel/session';
import { loadSettings, showSettings } from './settings';
import type { ActionContext } from './types';

/** An entry of the settings sheet, or the first one of a group. */
export interface SettingPlace {
  readonly group: GroupKey;
  /** Key of a parameter, or of an entry of a list. */
  readonly item?: string;
}

/**
 * Shows the settings sheet at the value of an entry; at the first of its group where it has no row of its own, at the
 * top where the group has none.
 *
 * @throws Failure sheetGone where there is no settings sheet
 */
export async function showSetting(context: ActionContext, { group, item = '' }: SettingPlace): Promise<void> {
  const cell = await withWorkbook(context, async (session) => {
    const { sheet } = await loadSettings(session);
    if (!sheet) return undefined;
    const { cells, read } = sheet;
    const ids = [parameterId(item), `${group}\n${item}\n`];
    const row = read.known.find(({ id }) => ids.includes(id)) ?? read.known.find((one) => one.group === group);
    return row && cellAddress(cells.top + row.row, cells.left + (read.columns.at.value ?? 0));
  });
  await showSettings(context, cell);
}
