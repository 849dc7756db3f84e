import { CARD_KINDS } from '../cards';
import type { SerialDay } from '../cell/value';
import { candidatesOf, type Candidates } from './candidates';
import { profileColumn } from './columnProfile';
import { withContactDays } from './contactDays';
import { contactGroups } from './contactGroups';
import type { HeaderRows } from './headerRows';
import type { HeaderColumn } from './matchKind';
import { headerOccurrences, savedColumnOf, withSynonyms, type SavedWords } from './savedWords';
import type { AreaSample, ContactGroup } from './types';
import type { Vocabulary } from './vocabulary';

/** What a header is read with. */
export interface HeaderSense {
  readonly words: Vocabulary;
  readonly saved: SavedWords;
  readonly today?: SerialDay;
}

/** The columns of a block, and the contacts that stand in some of them. */
export interface BlockColumns {
  readonly columns: readonly HeaderColumn[];
  readonly contacts: readonly ContactGroup[];
}

/** So much a header must say for a kind to count as known to it. */
const KNOWN = 0.8;

/**
 * The columns of a block with what their headers may mean, what the user has said about them, and what their values
 * look like.
 *
 * @param area the block
 * @param rows its header
 * @param sense dictionary, corrections and day
 * @returns columns with a header, and the repeated contacts among them
 * @example headerColumns(area, rows, sense).columns[0]?.header.core // '客户姓名'
 */
export function headerColumns(area: AreaSample, rows: HeaderRows, sense: HeaderSense): BlockColumns {
  const data = area.rows.slice(rows.last + 1);
  const occurrences = headerOccurrences(rows.headers.map(({ written }) => written));
  const plain = rows.headers.flatMap((header, i) => {
    if (header.core === '') return [];
    const values = data.map((row) => row[i] ?? '').filter((value) => value !== '');
    const saved = savedColumnOf(header, occurrences[i] ?? 1, sense.saved);
    const said = withSynonyms(header, candidatesOf(header, sense.words), sense.saved);
    const candidates = withContactDays(header.core, said, values, sense.today);
    return [
      {
        column: area.left + i,
        header,
        occurrence: occurrences[i] ?? 1,
        candidates,
        profile: profileColumn(values),
        values,
        rarity: rarityOf(candidates),
        saved: saved?.field,
      },
    ];
  });
  const contacts = contactGroups(plain.filter(({ saved }) => saved === undefined));
  const numbered = new Set(contacts.flatMap((group) => group.columns.map(({ column }) => column)));
  return { columns: plain.map((column) => ({ ...column, contact: numbered.has(column.column) })), contacts };
}

/** 1 for a header that one kind knows … 0 for one that all know. */
function rarityOf(candidates: Candidates): number {
  let kinds = 0;
  for (const fields of candidates.values()) if ((fields[0]?.score ?? 0) >= KNOWN) kinds++;
  return kinds === 0 ? 0 : Math.log(CARD_KINDS.length / kinds) / Math.log(CARD_KINDS.length);
}
