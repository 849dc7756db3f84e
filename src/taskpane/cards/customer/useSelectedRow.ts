import { useEffect, useState } from 'react';
import { logError } from '../../../excel/logError';

/** The 1-based row the user went to last on a worksheet while the page is open; undefined until he does. */
export function useSelectedRow(sheet: string): number | undefined {
  const [selected, setSelected] = useState<{ readonly sheet: string; readonly row: number }>();
  useEffect(() => {
    const watching = import(/* webpackChunkName: "actions" */ '../../session/actions')
      .then(({ watchSelectedRow }) => watchSelectedRow(sheet, (row) => setSelected({ sheet, row })))
      // Without it the page only cannot offer the row.
      .catch(logError);
    return () => void watching.then((stop) => stop?.());
  }, [sheet]);
  return selected?.sheet === sheet ? selected.row : undefined;
}
