/** Members of Office.js that an Excel which the manifest lets in may lack, and the requirement set each belongs to. */
export const GATES = {
  'RunOptions.mergeUndoGroup': 'ExcelApi 1.20',
  'UI.openBrowserWindow': 'OpenBrowserWindowApi 1.1',
} as const;

/** Whether this Excel has a member. */
export function has(member: keyof typeof GATES): boolean {
  const [set = '', version] = GATES[member].split(' ');
  return Office.context.requirements.isSetSupported(set, version);
}
