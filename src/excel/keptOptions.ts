import { request } from './request';
import type { Session } from './session';

/** Ours among the settings that add-ins keep in a workbook. */
const PREFIX = 'CustomerCards.';

/** What was kept in the workbook under a name, such as the parameters of an analysis; undefined where nothing was. */
export async function keptOptions(session: Session, name: string): Promise<unknown> {
  const setting = await request(session, () =>
    session.context.workbook.settings.getItemOrNullObject(PREFIX + name).load('value'),
  );
  return setting.isNullObject ? undefined : (setting.value as unknown);
}

/** Keeps something small in the workbook, where nobody sees it. */
export async function keepOptions(session: Session, name: string, options: object): Promise<void> {
  await request(session, () => session.context.workbook.settings.add(PREFIX + name, options));
}
