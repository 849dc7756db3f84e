/**
 * Does our own writing with events off, so that no handler takes it for the user's, and turns them on again whatever
 * happens.
 *
 * @param enabled whether events were on: `context.runtime.enableEvents`, loaded before
 */
export async function withoutEvents<T>(
  context: Excel.RequestContext,
  enabled: boolean,
  work: () => Promise<T>,
): Promise<T> {
  const restore = () => {
    context.runtime.enableEvents = enabled;
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
