import { correctMapping } from '../domain/settings/correctMapping';
import { DEFAULT_SETTINGS } from '../domain/settings/defaults';
import { sheetEdits, type SheetEdits } from '../domain/settings/edits';
import { readSettingsRows, type ReadSettings } from '../domain/settings/readRows';
import { settingsRows, type SettingRow } from '../domain/settings/rows';
import type { Settings } from '../domain/settings/settings';
import { COLUMN_KEYS } from '../domain/settings/sheetColumns';
import { unknownYears } from '../domain/settings/unknownYears';
import { NOTHING_SAVED, type SavedMapping } from '../domain/recognition/savedMapping';
import { cellAddress } from '../excel/address';
import { Failure } from '../excel/failure';
import { OWN_SHEETS } from '../excel/ownSheets';
import { sessionAfresh, withWorkbook, type Session } from '../excel/session';
import {
  askForSettingsSheet,
  createSettingsSheet,
  editSettingsSheet,
  settingsCells,
  type AskedSheet,
  type SheetCells,
} from '../excel/settingsSheet';
import type { Locale } from '../i18n';
import { settingProblem, settingWords } from '../i18n/settings';
import { readSettingsFile, settingsFile } from './settingsFile';
import type { ActionContext, MappingCorrection, SettingProblem, SettingsOutcome } from './types';

/** The settings of the workbook, complete whether it has a settings sheet or not. */
export interface WorkbookSettings {
  readonly settings: Settings;
  readonly saved: SavedMapping;
  /** What the sheet says, entry by entry; null where there is none, or one that is not ours. */
  readonly sheet: { readonly cells: SheetCells; readonly read: ReadSettings & Columns } | null;
  /** A sheet of our name holds something else. */
  readonly taken: boolean;
}

interface Columns {
  readonly columns: NonNullable<ReadSettings['columns']>;
}

/** Settings that have been asked for and come with the next request. */
export interface AskedSettings {
  readonly sheet: AskedSheet | null;
  readonly date1904: boolean;
}

/** Asks for the settings without a request of their own: they come with the caller's next one. */
export function askForSettings(session: Session): AskedSettings {
  return { sheet: askForSettingsSheet(session), date1904: session.date1904 };
}

/**
 * The settings that were asked for, after the request.
 *
 * @param locale the language problems are told in; the sheet is read in every language
 */
export function settingsFrom({ sheet, date1904 }: AskedSettings, locale: Locale = 'zh-CN'): WorkbookSettings {
  const cells = settingsCells(sheet);
  const read = readSettingsRows(cells?.rows ?? [], settingWords(locale), date1904);
  const { settings, saved, columns } = read;
  return {
    settings,
    saved,
    sheet: cells && columns ? { cells, read: { ...read, columns } } : null,
    taken: cells !== null && columns === null,
  };
}

/** The settings, in a request of their own. */
export async function loadSettings(session: Session, locale?: Locale): Promise<WorkbookSettings> {
  const asked = askForSettings(session);
  await session.context.sync();
  return settingsFrom(asked, locale);
}

/** How the settings stand. */
export function settingsStatus(context: ActionContext): Promise<SettingsOutcome> {
  return withWorkbook(context, (session) => statusOf(session, context));
}

async function statusOf(
  session: Session,
  { today, locale }: ActionContext,
  imported: readonly SettingProblem[] = [],
): Promise<SettingsOutcome> {
  const { settings, sheet } = await loadSettings(session, locale);
  return {
    exists: sheet !== null,
    problems: [...imported, ...(sheet ? problemsOf(sheet.read, locale, sheet.cells) : [])],
    unknownYears: unknownYears(settings.calendar, today),
  };
}

function problemsOf({ findings }: ReadSettings, locale: Locale, cells?: SheetCells): readonly SettingProblem[] {
  return findings.map((finding) => ({
    cell: cells ? cellAddress(cells.top + finding.row, cells.left + finding.column) : '',
    item: finding.item,
    code: finding.code,
    params: finding.params,
    message: settingProblem(locale, finding),
  }));
}

/**
 * Makes the settings sheet with all defaults; where there is one it stays as it is.
 *
 * @throws Failure settingsNameTaken, readOnly, structureProtected
 */
export function createSettings(context: ActionContext): Promise<SettingsOutcome> {
  return withWorkbook(context, async (session) => {
    const found = await loadSettings(session);
    if (!found.sheet) await create(session, found, context.locale, DEFAULT_SETTINGS, NOTHING_SAVED);
    return statusOf(await sessionAfresh(session), context);
  });
}

/**
 * Sets all parameters and lists back to their defaults. What has no default stays: staff, products, the mapping, own
 * profiles, the holidays of further years, rows of the user's own; `everything` makes the sheet anew without them.
 *
 * @throws Failure readOnly, protected
 */
export function resetSettings(context: ActionContext & { readonly everything?: boolean }): Promise<SettingsOutcome> {
  return withWorkbook(context, async (session) => {
    const found = await loadSettings(session);
    if (found.sheet && context.everything)
      await create(session, found, context.locale, DEFAULT_SETTINGS, NOTHING_SAVED);
    else if (found.sheet) {
      const { read } = found.sheet;
      const wanted = settingsRows(DEFAULT_SETTINGS, NOTHING_SAVED, settingWords(languageOf(found.sheet)));
      await edit(
        session,
        found.sheet,
        sheetEdits(read, wanted, ({ standard }) => standard),
      );
    }
    return statusOf(session, context);
  });
}

/** The settings as a text to be kept or taken to another workbook. */
export function exportSettings(context: ActionContext): Promise<string> {
  return withWorkbook(context, async (session) => {
    const { settings, saved } = await loadSettings(session);
    const words = settingWords(context.locale);
    return settingsFile(headerOf(context.locale), settingsRows(settings, saved, words));
  });
}

/**
 * Takes over exported settings. What the file does not speak of stays; entries of it that cannot be used are left out
 * and reported without a cell. The whole file is read before anything is written.
 *
 * @throws Failure settingsFile where the text is none, settingsNameTaken, readOnly, protected, structureProtected
 */
export function importSettings(context: ActionContext, text: string): Promise<SettingsOutcome> {
  return withWorkbook(context, async (session) => {
    const file = readSettingsRows(readSettingsFile(text), settingWords(context.locale));
    if (!file.columns) throw new Failure('settingsFile');
    const found = await loadSettings(session);
    if (!found.sheet) await create(session, found, context.locale, file.settings, file.saved);
    else {
      const rows = settingsRows(file.settings, file.saved, settingWords(languageOf(found.sheet)));
      await edit(session, found.sheet, importEdits(found.sheet.read, file, rows));
    }
    return statusOf(await sessionAfresh(session), context, problemsOf(file, context.locale));
  });
}

/** Entries of the file that can be used, and the rows of its lists that the file does not have any more. */
function importEdits(read: ReadSettings, file: ReadSettings, rows: readonly SettingRow[]): SheetEdits {
  const wrong = new Map(file.findings.map(({ row, instead }) => [row, instead]));
  const wrongLists = new Set(
    file.known.filter(({ row }) => wrong.get(row) === 'standardList').map(({ family }) => family),
  );
  const right = file.known.filter(({ row, family }) => !wrong.has(row) && !wrongLists.has(family));
  const usable = new Set(right.map(({ id }) => id));
  const families = new Set(right.map(({ family }) => family));
  const named = new Set(file.known.map(({ id }) => id));
  return sheetEdits(
    read,
    rows.filter(({ id }) => usable.has(id)),
    ({ id, family }) => families.has(family) && !named.has(id),
  );
}

/**
 * Keeps on the settings sheet what the user has said about a worksheet, or forgets it. Only the rows concerned
 * are changed; the sheet is made where it is missing.
 *
 * @throws Failure settingsNameTaken, readOnly, protected, structureProtected
 */
export async function saveMapping(
  session: Session,
  locale: Locale,
  correction: MappingCorrection,
): Promise<SavedMapping> {
  const found = await loadSettings(session);
  const saved = correctMapping(found.saved, correction);
  if (!found.sheet) {
    await create(session, found, locale, DEFAULT_SETTINGS, saved);
    return saved;
  }
  const words = settingWords(languageOf(found.sheet));
  const before = new Map(settingsRows(found.settings, found.saved, words).map((row) => [row.id, row]));
  const after = settingsRows(found.settings, saved, words);
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.filter(({ id, cells }) => before.get(id)?.cells.join('\n') !== cells.join('\n'));
  await edit(
    session,
    found.sheet,
    sheetEdits(found.sheet.read, changed, ({ id }) => before.has(id) && !kept.has(id)),
  );
  return saved;
}

/** Shows the settings sheet, and one of its cells. */
export function showSettings(context: ActionContext, cell = 'A1'): Promise<void> {
  return withWorkbook(context, async ({ context: excel, outline }) => {
    const sheet = outline.worksheets.items.find(({ name }) => name === OWN_SHEETS.settings);
    if (!sheet) throw new Failure('sheetGone', { sheet: OWN_SHEETS.settings });
    if (sheet.visibility !== 'Visible') sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    sheet.getRange(cell).select();
    await excel.sync();
  });
}

async function create(
  session: Session,
  { taken }: WorkbookSettings,
  locale: Locale,
  settings: Settings,
  saved: SavedMapping,
): Promise<void> {
  if (taken) throw new Failure('settingsNameTaken', { sheet: OWN_SHEETS.settings });
  await createSettingsSheet(session, headerOf(locale), settingsRows(settings, saved, settingWords(locale)));
}

function edit(
  session: Session,
  { cells, read }: NonNullable<WorkbookSettings['sheet']>,
  edits: SheetEdits,
): Promise<void> {
  return editSettingsSheet(session, cells, read.columns, edits);
}

function headerOf(locale: Locale): readonly string[] {
  return COLUMN_KEYS.map((key) => settingWords(locale).say(`column.${key}`));
}

/** Rows that are added to a sheet are written in its own language. */
function languageOf({ cells, read }: NonNullable<WorkbookSettings['sheet']>): Locale {
  const { headerRow, at } = read.columns;
  return /\p{Script=Han}/u.test(String(cells.rows[headerRow]?.[at.value ?? 0])) ? 'zh-CN' : 'en-US';
}
