import { hyperlinkOf } from '../../host/model/hyperlinks';
import type { Worksheet } from '../../host/model/worksheet';
import type { Bench } from '../bench/bench';
import { goTo } from '../formula/goTo';
import type { CellPlace } from '../grid/selection';
import { refuse } from './refusal';

const FORMULA = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** Where a cell leads: its own hyperlink, or that of a HYPERLINK formula; places in the workbook begin with "#". */
export function linkAt(sheet: Worksheet, { row, column }: CellPlace): string | null {
  const written = FORMULA.exec(sheet.$grid.formula(row, column)?.text ?? '')?.[1];
  if (written !== undefined) return written.replace(/""/g, '"');
  const link = hyperlinkOf(sheet, { row, column, rows: 1, columns: 1 });
  return link?.address ?? (link?.documentReference === undefined ? null : `#${link.documentReference}`);
}

/** Goes where a cell leads, in the workbook; what lies outside is only said, as nothing may leave the page. */
export function follow(bench: Bench, link: string): void {
  if (link.startsWith('#')) goTo(bench, link.slice(1));
  else refuse(bench, { key: 'link.outside', params: { address: link } });
}
