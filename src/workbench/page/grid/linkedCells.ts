import { MAX_COLUMNS, contains, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';

/** Whether a cell has a hyperlink. */
export type LinkedCells = (row: number, column: number) => boolean;

type Links = Worksheet['$features']['hyperlinks']['all'];

const known = new WeakMap<Links, LinkedCells>();

/** The hyperlinks of a sheet by their cells; made once for as long as they are the same. */
export function linkedCells(sheet: Worksheet): LinkedCells {
  const links = sheet.$features.hyperlinks.all;
  let found = known.get(links);
  if (!found) known.set(links, (found = byCell(links.map(({ rect }) => rect))));
  return found;
}

/** There may be thousands, mostly of one cell each. */
function byCell(rects: readonly Rect[]): LinkedCells {
  const isSingle = ({ rows, columns }: Rect) => rows * columns === 1;
  const cells = new Set(rects.filter(isSingle).map(({ row, column }) => row * MAX_COLUMNS + column));
  const areas = rects.filter((rect) => !isSingle(rect));
  return (row, column) =>
    cells.has(row * MAX_COLUMNS + column) || areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 }));
}
