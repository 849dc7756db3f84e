import { useDeferredValue, useMemo, useState } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import type { FilterRange } from './filterRanges';
import { filterValues, firstValues, type FilterValue } from './filterValues';

/** So many values are listed; a search finds the others. */
const LISTED = 1000;
/** So many are there when the filter opens; the others follow before one has looked at these. */
const AT_ONCE = 30;

/** What is searched for and chosen in a filter, until it is applied. */
export function useFilterChoice(sheet: Worksheet, range: FilterRange, column: number) {
  const [values] = useState(() => filterValues(sheet, range, column));
  const hiddenNow = () => new Set(values.filter(({ shown }) => !shown));
  const [search, setSearch] = useState('');
  const [leftOut, setLeftOut] = useState<ReadonlySet<FilterValue>>(hiddenNow);
  const matching = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return wanted ? values.filter(({ text }) => text.toLowerCase().includes(wanted)) : values;
  }, [values, search]);
  const listed = useMemo(() => firstValues(matching, LISTED), [matching]);
  const drawn = useDeferredValue(listed, listed.slice(0, AT_ONCE));
  const chosen = matching.filter((value) => !leftOut.has(value));
  return {
    search,
    /** The first of the values that are found. */
    listed: drawn,
    leftOut,
    isCut: matching.length > LISTED,
    limit: LISTED,
    /** The values to be shown. */
    chosen,
    all: chosen.length === matching.length ? true : chosen.length === 0 ? false : null,
    /** Nothing is left out: no filter is needed. */
    isEverything: chosen.length === values.length,
    /** What is found is what is wanted, as long as nothing else is chosen. */
    find: (text: string) => {
      setSearch(text);
      setLeftOut(text.trim() ? new Set() : hiddenNow());
    },
    choose: (value: FilterValue, wanted: boolean) => {
      const next = new Set(leftOut);
      if (wanted) next.delete(value);
      else next.add(value);
      setLeftOut(next);
    },
    chooseAll: (wanted: boolean) => setLeftOut(wanted ? new Set() : new Set(matching)),
  };
}
