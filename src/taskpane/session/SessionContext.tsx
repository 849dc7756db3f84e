import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { SessionState } from './state';

/** The one session of the pane. */
export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A component of the pane was drawn outside of its session');
  return session;
}

/** A part of the session's state; the component is drawn again when this part changes. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  const { subscribe, state } = useSession();
  return useSyncExternalStore(subscribe, () => select(state()));
}
