import type { CardKind } from '../../domain/cards/types';
import type { Effect, EntryChecksEffect } from '../../domain/changes/journal';
import { choicesOf, isSameCheck, joined, type CheckedCells, type StoredCheck } from '../../domain/changes/storedCheck';
import { columnCheck } from '../../domain/entryChecks/columnCheck';
import type { EntryCheck } from '../../domain/entryChecks/entryCheck';
import type { EntryCheckKept } from '../../domain/entryChecks/kept';
import type { SheetReading } from '../../domain/recognition/types';
import type { Settings } from '../../domain/settings/settings';
import { cellAddress } from '../../excel/address';
import { countRows } from '../../excel/countRows';
import type { RangeCheck } from '../../excel/entryChecks/checkedRange';
import { cellsOf, writeLists } from '../../excel/entryChecks/choiceSheet';
import { excelCheck } from '../../excel/entryChecks/excelCheck';
import { piecesOf, withBelow, type Piece } from '../../excel/entryChecks/pieces';
import { surveyColumns, type SurveyedColumn, type SurveyedSheet } from '../../excel/entryChecks/surveyColumns';
import { writeChecks } from '../../excel/entryChecks/writeChecks';
import { Failure } from '../../excel/failure';
import { contentOf } from '../../excel/journal/madeSheets';
import { journaled } from '../../excel/journal/run';
import { OWN_SHEETS } from '../../excel/ownSheets';
import { withWorkbook, type Session } from '../../excel/session';
import type { Locale } from '../../i18n';
import { entryCheckMark, entryCheckTexts, entryKeptText, isEntryCheckMark, namesChoices } from '../../i18n/checks';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { placesOfLists, type ListPlaces } from './entryCheckLists';
import type { EntryChecksOutcome } from './types';

/** From this confidence on a column is taken for its field (确定). */
const CERTAIN = 0.8;

/** A column with the check it is to get, or why it keeps what it has. */
interface WantedColumn extends SurveyedColumn {
  readonly sheet: SurveyedSheet;
  readonly check: EntryCheck | EntryCheckKept;
}

/** A column that is written: what of ours stands there, and what will. */
interface PlannedColumn extends SurveyedColumn {
  readonly sheet: SurveyedSheet;
  readonly before: readonly CheckedCells[];
  readonly after: StoredCheck | null;
  readonly checkAt: ((cell: string) => StoredCheck) | null;
}

/**
 * Sets Excel's own checks at entry on the recognised columns of every register, or of the one that is named: drop-downs, input
 * prompts and alerts that hold without the add-in. Columns on which somebody has set a rule of his own keep it.
 *
 * @throws Failure noRegister, openRun, protected, readOnly
 */
export function setEntryChecks(context: ActionContext): Promise<EntryChecksOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { sheets, settings } = await registers(session, own, certainColumns);
      const wanted = sheets.flatMap((sheet) => wantedColumns(sheet, settings, own, session.date1904));
      const found = await piecesOf(session, wanted.filter(hasCheck), ({ check }) => isForeign(check));
      const pieces = new Map(wanted.filter(hasCheck).map((column, i) => [column.range, found[i] ?? []]));
      const free = wanted.map((column) => withoutOwn(column, pieces.get(column.range) ?? []));
      const lists = await placesOfLists(session, free);
      const columns = free.map((column) => ({ column, ...stateOf(column, pieces.get(column.range) ?? [], lists) }));
      await write(
        session,
        own,
        false,
        columns.flatMap(({ plan }) => plan ?? []),
        lists,
      );
      return {
        sheets: sheets.map((sheet) => {
          const of = columns.filter(({ column }) => column.sheet === sheet);
          return {
            name: sheet.reading.name,
            set: of.filter(({ kept }) => !kept).length,
            kept: of.flatMap(({ column: { header }, kept }) => (kept ? [{ header, why: entryKeptText(own.locale, kept) }] : [])), // prettier-ignore
          };
        }),
      };
    }),
  );
}

/**
 * Takes away all checks at entry that are ours; those of the user stay. `set` counts the columns they were taken from.
 *
 * @throws Failure noRegister, openRun, protected, readOnly
 */
export function removeEntryChecks(context: ActionContext): Promise<EntryChecksOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { sheets } = await registers(session, own, allColumns);
      const columns = sheets.flatMap((sheet) => sheet.columns.map((column) => ({ ...column, sheet })));
      const found = await piecesOf(session, columns.flatMap(withBelow));
      const planned = columns.flatMap((column, i): PlannedColumn[] => {
        const below = checkedIn(found[2 * i + 1] ?? []).map((cells) => ({ ...cells, from: column.rows + cells.from }));
        const all = joined([...checkedIn(found[2 * i] ?? []), ...below]);
        const before = all.filter(({ check }) => isEntryCheckMark(check.errorAlert.title));
        return before.length ? [{ ...column, before, after: null, checkAt: null }] : [];
      });
      await write(session, own, true, planned);
      const countOn = (sheet: SurveyedSheet) => planned.filter((column) => column.sheet === sheet).length;
      return { sheets: sheets.map((sheet) => ({ name: sheet.reading.name, set: countOn(sheet), kept: [] })) };
    }),
  );
}

type Columns = (reading: SheetReading) => readonly { readonly column: number; readonly header: string }[];

async function registers(session: Session, context: ActionContext, columnsOf: Columns) {
  const { sheets, settings } = await recogniseWorkbook(session, context);
  const readings = sheets.filter(({ layout, kind, generated }) => layout === 'register' && kind !== 'other' && !generated); // prettier-ignore
  if (!readings.length) throw new Failure('noRegister');
  const data = await countRows(session, readings);
  const surveyed: SurveyedSheet[] = [];
  for (const [i, reading] of readings.entries()) {
    session.checkCancelled();
    session.progress('reading', i, readings.length);
    surveyed.push(await surveyColumns(session, reading, data.get(reading), columnsOf(reading)));
  }
  return { sheets: surveyed, settings };
}

function certainColumns({ columns, contacts }: SheetReading) {
  return [...columns, ...contacts.flatMap((contact) => contact.columns)];
}

function allColumns(reading: SheetReading) {
  return [...certainColumns(reading), ...reading.unmapped, ...reading.questions, ...reading.ignored];
}

function wantedColumns(
  sheet: SurveyedSheet,
  settings: Settings,
  { today }: ActionContext,
  date1904: boolean,
): readonly WantedColumn[] {
  const { columns, contacts, kind } = sheet.reading;
  const fields = new Map<number, { kind: CardKind; field: string; sure: boolean }>();
  for (const { column, field, confidence, saved } of columns)
    if (kind !== 'other') fields.set(column, { kind, field, sure: saved === true || confidence >= CERTAIN });
  for (const { column, field } of contacts.flatMap((contact) => contact.columns))
    fields.set(column, { kind: 'followups', field, sure: true });
  return sheet.columns.flatMap((column): WantedColumn[] => {
    const of = fields.get(column.column);
    const check = of && columnCheck({ ...of, sample: column.sample }, { settings, today, date1904 });
    return of && check ? [{ ...column, sheet, check: of.sure ? check : 'unsure' }] : [];
  });
}

function hasCheck({ check }: WantedColumn): boolean {
  return typeof check === 'object';
}

/** Where the user has set a rule on any of its cells, the column keeps it. */
function withoutOwn(column: WantedColumn, pieces: readonly Piece[]): WantedColumn {
  const isOwn = pieces.some(({ check }) => check === 'mixed' || isForeign(check));
  return isOwn ? { ...column, check: 'own' } : column;
}

/** A check of ours that is as we have set it; somebody may have added a word to a list, and then it is his. */
function isOurs(check: StoredCheck): boolean {
  const choices = choicesOf(check);
  return (
    isEntryCheckMark(check.errorAlert.title) && (!choices || namesChoices(check.prompt.message, choices.split(',')))
  );
}

function isForeign(check: RangeCheck): boolean {
  return typeof check === 'object' && !isOurs(check);
}

function checkedIn(pieces: readonly Piece[]): readonly CheckedCells[] {
  return pieces.flatMap(({ from, rows, check }) => (typeof check === 'object' ? [{ from, rows, check }] : []));
}

/** What becomes of a column: it is set, it is already, or it keeps what it has. */
function stateOf(
  column: WantedColumn,
  pieces: readonly Piece[],
  lists: ListPlaces,
): { readonly kept?: EntryCheckKept; readonly plan?: PlannedColumn } {
  const { check, sheet, header } = column;
  if (typeof check === 'string') return { kept: check };
  const listAt = lists.referenceOf(check.rule);
  if (listAt === null) return { kept: 'noPlace' };
  const locale: Locale = /\p{Script=Han}/u.test(header) ? 'zh-CN' : 'en-US';
  const words = check.rule.kind === 'list' ? check.rule.words : [];
  const texts = { title: header.trim(), mark: entryCheckMark(locale), ...entryCheckTexts(locale, check.id, words) };
  const checkAt = (cell: string) => excelCheck(check, texts, cell, listAt);
  const after = checkAt(cellAddress(sheet.reading.firstRow, column.column));
  const [only] = pieces;
  const isSet = pieces.length === 1 && typeof only?.check === 'object' && isSettled(only.check, after);
  return isSet ? {} : { plan: { ...column, before: joined(checkedIn(pieces)), after, checkAt } };
}

function isSettled(now: StoredCheck, after: StoredCheck): boolean {
  return isSameCheck(now, after) && JSON.stringify(now.rule['list']) === JSON.stringify(after.rule['list']);
}

async function write(
  session: Session,
  context: ActionContext,
  remove: boolean,
  planned: readonly PlannedColumn[],
  lists?: ListPlaces,
): Promise<void> {
  if (!planned.length) return;
  const sheets = [...new Set(planned.map(({ sheet }) => sheet))];
  const columnsOn = (sheet: SurveyedSheet) => planned.filter((column) => column.sheet === sheet);
  const name = OWN_SHEETS.choices;
  const added = lists?.added ?? [];
  const makes = added.length > 0 && lists?.isNew === true;
  const ofLists: readonly Effect[] = makes
    ? [{ kind: 'sheet', name }]
    : added.length
      ? [{ kind: 'choiceLists', sheet: name, columns: added.map((list) => ({ column: list.column, cells: cellsOf(list) })) }] // prettier-ignore
      : [];
  const effects = [...ofLists, ...sheets.map((sheet) => effectOn(sheet, columnsOn(sheet)))];
  const told = { remove, sheet: context.sheet };
  await journaled(session, runInfo(context, 'entryChecks', told), effects, async ({ id }) => {
    await writeLists(session, makes ? id : null, added);
    for (const [i, sheet] of sheets.entries()) {
      session.progress('writing', i, sheets.length);
      const { firstRow: row } = sheet.reading;
      await writeChecks(session, columnsOn(sheet).map((one) => ({ ...one, place: { row, column: one.column } }))); // prettier-ignore
    }
    return { cells: 0, made: makes ? await contentOf(session, [{ name }]) : undefined };
  });
}

function effectOn(
  { reading: { name, headerRow, firstRow }, sheetId }: SurveyedSheet,
  columns: readonly PlannedColumn[],
): EntryChecksEffect {
  return {
    kind: 'entryChecks',
    sheet: name,
    sheetId,
    headerRow,
    firstRow,
    columns: columns.map(({ column, header, rows, before, after }) => ({ column, header, rows, before, after })),
  };
}
