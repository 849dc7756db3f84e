/** Calls back with the name of the worksheet the user looks at, now and whenever it changes; returns how to stop. */
export async function watchActiveSheet(onChange: (name: string) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () =>
      Excel.run(async (inner) => {
        const sheet = inner.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await inner.sync();
        onChange(sheet.name);
      });
    const handler = worksheets.onActivated.add(tell);
    await context.sync();
    await tell();
    return () =>
      Excel.run(handler.context, async (inner) => {
        handler.remove();
        await inner.sync();
      });
  });
}
