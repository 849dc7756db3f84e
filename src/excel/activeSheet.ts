/** Calls back with the name of the worksheet the user looks at, now and whenever it changes; returns how to stop. */
export async function watchActiveSheet(onChange: (name: string) => void): Promise<() => Promise<void>> {
  const tell = async () => onChange(await activeSheetName());
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onActivated.add(tell);
    await context.sync();
    return added;
  });
  await tell();
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

/**
 * Calls back with the 1-based row the user goes to on a worksheet; returns how to stop. Where the worksheet is gone
 * nothing is told.
 */
export async function watchSelectedRow(sheet: string, onChange: (row: number) => void): Promise<() => Promise<void>> {
  const handler = await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) return null;
    const added = worksheet.onSelectionChanged.add(({ address }) => {
      // Whole columns have no row.
      const row = Number(/\d+/.exec(address)?.[0] ?? 0);
      if (row > 0) onChange(row);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  if (!handler) return () => Promise.resolve();
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

function activeSheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/** Calls back whenever the user selects other cells, on whatever worksheet; returns how to stop. */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
