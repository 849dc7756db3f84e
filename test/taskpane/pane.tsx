import { act, render, type RenderResult } from '@testing-library/react';
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
