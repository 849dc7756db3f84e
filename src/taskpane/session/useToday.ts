import { today } from './clock';
import { useSession } from './SessionContext';

/** Serial day of today, by the clock on the wall. */
export function useToday(): number {
  const { now } = useSession();
  return today(now());
}
