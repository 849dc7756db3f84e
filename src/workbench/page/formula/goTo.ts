import type { Bench } from '../bench/bench';
import { select } from '../grid/selection';
import { forgetRefusal, refuse } from '../edit/refusal';

/** Selects what an address, a name or a table's name stands for, or says why not; whether it did. */
export function goTo(bench: Bench, place: string): boolean {
  const { host } = bench;
  const range = host.workbook.$referenced(place.trim().replace(/^=/, ''));
  const refused = (key: 'place.unknown' | 'place.hidden') => {
    refuse(bench, { key, params: { place } });
    return false;
  };
  if (!range) return refused('place.unknown');
  if (range.$sheet.visibility !== 'Visible') return refused('place.hidden');
  forgetRefusal(bench);
  select(host, range.$sheet, range.$rect);
  return true;
}
