import { useState } from 'react';
import { JOBS } from '../session/jobs';
import { useSession } from '../session/SessionContext';

interface Places {
  /** What was gone to last. */
  readonly current: string | undefined;
  readonly goTo: (key: string, sheet: string, cell: string) => void;
}

/** Goes to cells, and remembers which line the last one belongs to. */
export function usePlaces(): Places {
  const { run } = useSession();
  const [current, setCurrent] = useState<string>();
  const goTo = (key: string, sheet: string, cell: string) => {
    setCurrent(key);
    void run(JOBS.showCell(sheet, cell));
  };
  return { current, goTo };
}
