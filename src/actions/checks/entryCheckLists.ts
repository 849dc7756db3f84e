import { isInline, placeLists, type ChoiceList, type PlacedList } from '../../domain/entryChecks/choiceColumns';
import type { EntryCheck, EntryRule } from '../../domain/entryChecks/entryCheck';
import { listReference, readChoiceSheet } from '../../excel/entryChecks/choiceSheet';
import type { Session } from '../../excel/session';

/** Where the words of drop-downs stand. */
export interface ListPlaces {
  /** Lists that have to be written. */
  readonly added: readonly PlacedList[];
  /** The worksheet of lists has to be made. */
  readonly isNew: boolean;
  /** Where the words of a rule stand; undefined in the rule itself, null where there is no place for them. */
  readonly referenceOf: (rule: EntryRule) => string | null | undefined;
}

/** Finds places for the lists that are too long to stand in a rule. */
export async function placesOfLists(
  session: Session,
  columns: readonly { readonly header: string; readonly check: EntryCheck | string }[],
): Promise<ListPlaces> {
  const lists = columns.flatMap(({ header, check }): ChoiceList[] => {
    if (typeof check === 'string' || check.rule.kind !== 'list' || isInline(check.rule.words)) return [];
    return [{ header: header.trim(), words: check.rule.words }];
  });
  const rows = lists.length ? await readChoiceSheet(session) : null;
  const hasPlace = rows !== null || !session.outline.structureProtected;
  const placed = hasPlace ? placeLists(rows ?? [], lists) : [];
  return {
    added: placed.filter(({ isNew }) => isNew),
    isNew: rows === null,
    referenceOf: (rule) => {
      if (rule.kind !== 'list' || isInline(rule.words)) return undefined;
      const found = placed.find(({ words }) => words.join('\n') === rule.words.join('\n'));
      return found ? listReference(found) : null;
    },
  };
}
