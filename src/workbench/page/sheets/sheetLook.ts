import type { Worksheet } from '../../host/model/worksheet';

/** What the tab of a worksheet shows besides its name. */
export interface SheetLook {
  /** "#rrggbb", or "" for a tab without a colour. */
  readonly color: string;
  readonly locked: boolean;
}

/** How a worksheet's tab looks; plain where the worksheet cannot be read, which shows once it is looked at. */
export function sheetLook(sheet: Worksheet): SheetLook {
  try {
    return { color: sheet.tabColor ?? '', locked: sheet.$protection !== null };
  } catch {
    return { color: '', locked: false };
  }
}
