/** Worksheets the add-in keeps in the user's workbook. Their names are the same in every language: colleagues share the file. */
export const OWN_SHEETS = {
  settings: '客户卡设置',
  index: '客户卡目录',
  /** Lists that are too long to stand in a drop-down itself; hidden. */
  choices: '客户卡选项',
  /** What was done when, for people to read; hidden. */
  journal: '客户卡日志',
  /** What it takes to undo it; very hidden. */
  journalData: '客户卡日志数据',
  /** Customers whose rows were merged into others, as they stood. */
  merged: '合并归档',
} as const;

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS));

/** Whether a worksheet is one of our own, and so no register or card of the user's. */
export function isOwnSheet(name: string): boolean {
  return OWN_NAMES.has(name);
}
