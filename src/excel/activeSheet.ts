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

function activeSheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}
