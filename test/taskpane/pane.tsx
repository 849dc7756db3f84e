import { act, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app/App';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { NOW } from './workbook';

/** Opens the pane; the workbook has been read when it is there. */
export async function openPane(displayLanguage = 'zh-CN'): Promise<RenderResult & { readonly session: Session }> {
  const session = createSession({ displayLanguage }, () => NOW);
  const result = render(<App session={session} />);
  await act(async () => {
    session.open();
  });
  return { ...result, session };
}

/** Lets the frame pass in which Fluent moves the mark under the selected tab. */
export async function markMoved(): Promise<void> {
  await act(async () => {
    await new Promise(requestAnimationFrame);
  });
}

/** Waits for the script of a page that is fetched when it is opened. */
export async function pageOpened(): Promise<void> {
  await waitFor(() => expect(screen.queryByText('正在打开…')).toBeNull());
}

/** Opens the pane at the mapping of the leads. */
export async function openMapping(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: /^意向客户/ }));
  await screen.findByRole('combobox', { name: '表类型' });
  return user;
}
