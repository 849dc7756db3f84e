import type { Worksheet } from '../../host/model/worksheet';
import { useCommand } from '../commands/useCommand';

/** What a user can do with a worksheet as a whole. */
export function useSheetCommands() {
  const command = useCommand();
  return {
    /** Goes to a worksheet, which is shown again where it was hidden. */
    show: (sheet: Worksheet) =>
      command(
        () => {
          sheet.visibility = 'Visible';
          sheet.activate();
        },
        { AccessDenied: 'structureProtected' },
      ),
    hide: (sheet: Worksheet) =>
      command(() => void (sheet.visibility = 'Hidden'), {
        AccessDenied: 'structureProtected',
        InvalidOperation: 'lastSheet',
      }),
    protect: (sheet: Worksheet) => command(() => sheet.protection.protect()),
    unprotect: (sheet: Worksheet) => command(() => sheet.protection.unprotect(), { AccessDenied: 'password' }),
  };
}
