/**
 * Does our own writing with the add-in's events off, so that no handler takes it for the user's, and turns them on
 * again whatever happens. They are this add-in's alone, and otherwise always on.
 */
export async function withoutEvents<T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<T> {
  const restore = () => {
    context.runtime.enableEvents = true;
    return context.sync();
  };
  context.runtime.enableEvents = false;
  try {
    const result = await work();
    await restore();
    return result;
  } catch (error) {
    // What went wrong is what counts; a workbook that is gone cannot be restored either.
    await restore().catch(() => undefined);
    throw error;
  }
}
