import type { FieldKey } from '../../domain/cards/types';
import { COMPARED_KINDS, isCustomerKind, type ComparedKind } from '../../domain/duplicates/comparedKinds';
import { MERGE_MARK, MERGED_STATE } from '../../domain/customers/merged';
import type { Entry } from '../../domain/entries/readEntry';
import type { RowCellChange } from '../../domain/entries/rowChanges';
import { OWN_SHEETS } from '../../excel/ownSheets';
import { mergeMark } from '../../excel/readRegister';
import { withWorkbook } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { duplicatesText } from '../../i18n/checks';
import { beginAgain } from '../beginAgain';
import { applyDrafted, draft, textEntry } from '../entries/draft';
import { nameIn } from '../entries/customerPlaces';
import { numberField } from '../entries/registers';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { archiveEntry } from './mergeArchive';
import { mergeFields } from './mergeForm';
import { mergePair, type MergePair, type MergeSide } from './mergePair';
import type { MergeField, MergeOutcome, MergeWish } from './types';

/**
 * Makes one customer of two (DICTIONARY §0.3, R-16.02): the row that is kept gets what was chosen of the other; that one is
 * copied to 合并归档 and marked 已合并, so that nobody works on it any more. Nothing is deleted or moved; it is one run of the
 * journal.
 *
 * @throws Failure as `mergePair`, nameTaken, or what stands in the way of writing
 */
export function mergeCustomers(context: ActionContext, wish: MergeWish): Promise<MergeOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, now = today + 0.5, locale } = own;
      const workbook = await recogniseWorkbook(session, { today });
      const pair = await mergePair(session, workbook, wish, today);
      const { keep, drop } = pair;
      const fields = mergeFields(pair);
      const row = sheetRow(keep);
      const place = { sheet: keep.reading.name, row };
      if (isStale(fields, wish)) return { ...place, archive: '', conflicts: [place] };

      const into = idOf(keep) || nameIn(keep.target.register, keep.row);
      const drafted = draft(session, locale, (made) => text(locale)(`kind.${made}`));
      drafted.edit(keep.target, keep.row, takenEntries(pair, fields, wish.taken));
      drafted.edit(drop.target, drop.row, stateEntry(pair), [markCell(drop, into, locale)]);
      const archive = await archiveEntry(session, { drop, into, now }, locale);
      const info = runInfo(own, 'mergeCustomers', { wish });
      const { conflicts } = await applyDrafted(session, info, { ...drafted.entry(), ...archive });
      return { ...place, archive: OWN_SHEETS.merged, conflicts };
    }),
  );
}

function sheetRow({ target, row }: MergeSide): number {
  return target.register.firstRow + row + 1;
}

/** What was decided on is not what stands there any more. */
function isStale(fields: readonly MergeField[], { seen = [] }: MergeWish): boolean {
  return seen.some(({ field, keep, drop }) => {
    const now = fields.find((one) => one.field === field);
    return now?.keep !== keep || now.drop !== drop;
  });
}

function takenEntries(
  { kind, drop }: MergePair,
  fields: readonly MergeField[],
  taken: readonly FieldKey[],
): ReadonlyMap<FieldKey, Entry> {
  const number = numberField(kind);
  return new Map(
    fields
      .filter(({ field }) => taken.includes(field) && field !== number)
      .flatMap(({ field }): [FieldKey, Entry][] => {
        const value = drop.valueOf(field);
        return value ? [[field, value]] : [];
      }),
  );
}

function stateEntry({ kind }: MergePair): ReadonlyMap<FieldKey, Entry> {
  const state = isCustomerKind(kind) ? (COMPARED_KINDS[kind] as ComparedKind).state : undefined;
  return new Map(state === undefined ? [] : [[state, textEntry(MERGED_STATE)]]);
}

function idOf({ reading, target, row }: MergeSide): string {
  const number = numberField(reading.kind);
  return number === undefined ? '' : String(target.register.columns.get(number)?.raw[row] ?? '').trim();
}

/** In the column there is, or in one that is added. */
function markCell({ reading, cellAt }: MergeSide, into: string, locale: Locale): RowCellChange {
  const [there] = mergeMark(reading);
  return {
    field: 'mergedInto',
    header: there?.header ?? MERGE_MARK,
    target: there ? { at: 'existing', column: there.column } : { at: 'new', prompt: MERGE_MARK },
    before: there ? cellAt(there.column).value : '',
    value: duplicatesText(locale, 'mark', { name: into }),
    as: 'text',
  };
}
