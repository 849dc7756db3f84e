import type { Worksheet } from '../../host/model/worksheet';

/** The colour of a worksheet's tab, "#rrggbb"; none where the worksheet cannot be read, which shows once it is looked at. */
export function tabColor(sheet: Worksheet): string {
  try {
    return sheet.tabColor ?? '';
  } catch {
    return '';
  }
}
