import { cellAddress } from '../../excel/address';
import { withWorkbook } from '../../excel/session';
import { loadSettings, showSettings } from '../settings';
import type { ActionContext } from '../types';

/**
 * Shows the settings sheet where the rules of 检查 are switched on and off; its first cell where none stand there.
 *
 * @throws Failure sheetGone where there is no settings sheet
 */
export async function showCheckRules(context: ActionContext): Promise<void> {
  const cell = await withWorkbook(context, async (session) => {
    const { sheet } = await loadSettings(session);
    const first = sheet?.read.known.find(({ group }) => group === 'checkRules');
    return sheet && first ? cellAddress(sheet.cells.top + first.row, sheet.cells.left) : undefined;
  });
  await showSettings(context, cell);
}
