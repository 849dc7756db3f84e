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
import { contentOf } from '../excel/journal/madeSheets';
import { journaled } from '../excel/journal/run';
import { OWN_SHEETS } from '../excel/ownSheets';
import { request } from '../excel/request';
import { sessionAfresh, withWorkbook, type Session } from '../excel/session';
import { editSettings, planSettings } from '../excel/settingsEdit';
import {
  askForSettingsSheet,
  createSettingsSheet,
  prepareSettingsSheet,
  settingsCells,
  type AskedSheet,
  type SheetCells,
} from '../excel/settingsSheet';
import type { Locale } from '../i18n';
import { settingProblem, settingWords } from '../i18n/settings';
import { beginAgain } from './beginAgain';
import { runInfo } from './runInfo';
import { readSettingsFile, settingsFile } from './settingsFile';
import type { ActionContext, MappingCorrection, SettingProblem, SettingsOutcome, WritingAction } from './types';

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
  const asked = await request(session, () => askForSettings(session));
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
  return written(context, async (session, own) => {
    const found = await loadSettings(session);
    const run: Run = { context: own, action: 'createSettings', told: {} };
    if (!found.sheet) await create(session, run, found, DEFAULT_SETTINGS, NOTHING_SAVED);
    return statusOf(await sessionAfresh(session), own);
  });
}

/**
 * Sets all parameters and lists back to their defaults. What has no default stays: staff, products, the mapping, own
 * profiles, the holidays of further years, rows of the user's own.
 *
 * @throws Failure readOnly, protected
 */
export function resetSettings(context: ActionContext): Promise<SettingsOutcome> {
  return written(context, async (session, own) => {
    const { sheet } = await loadSettings(session);
    if (sheet) {
      const wanted = settingsRows(DEFAULT_SETTINGS, NOTHING_SAVED, settingWords(languageOf(sheet)));
      const edits = sheetEdits(sheet.read, wanted, ({ standard }) => standard);
      await edit(session, { context: own, action: 'resetSettings', told: {} }, sheet, edits);
    }
    return statusOf(session, own);
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
  return written(context, async (session, own) => {
    const file = readSettingsRows(readSettingsFile(text), settingWords(own.locale));
    if (!file.columns) throw new Failure('settingsFile');
    const found = await loadSettings(session);
    const run: Run = { context: own, action: 'importSettings', told: { text } };
    if (!found.sheet) await create(session, run, found, file.settings, file.saved);
    else {
      const rows = settingsRows(file.settings, file.saved, settingWords(languageOf(found.sheet)));
      await edit(session, run, found.sheet, importEdits(found.sheet.read, file, rows));
    }
    return statusOf(await sessionAfresh(session), own, problemsOf(file, own.locale));
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
export async function keepMapping(
  session: Session,
  context: ActionContext,
  correction: MappingCorrection,
): Promise<SavedMapping> {
  const found = await loadSettings(session);
  const saved = correctMapping(found.saved, correction);
  const run: Run = { context, action: 'saveMapping', told: { correction } };
  if (!found.sheet) {
    await create(session, run, found, DEFAULT_SETTINGS, saved);
    return saved;
  }
  const words = settingWords(languageOf(found.sheet));
  const before = new Map(settingsRows(found.settings, found.saved, words).map((row) => [row.id, row]));
  const after = settingsRows(found.settings, saved, words);
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.filter(({ id, cells }) => before.get(id)?.cells.join('\n') !== cells.join('\n'));
  const edits = sheetEdits(found.sheet.read, changed, ({ id }) => before.has(id) && !kept.has(id));
  await edit(session, run, found.sheet, edits);
  return saved;
}

/** Shows the settings sheet, and one of its cells. */
export function showSettings(context: ActionContext, cell = 'A1'): Promise<void> {
  return withWorkbook(context, async (session) => {
    const sheet = session.outline.worksheets.items.find(({ name }) => name === OWN_SHEETS.settings);
    if (!sheet) throw new Failure('sheetGone', { sheet: OWN_SHEETS.settings });
    await request(session, () => {
      if (sheet.visibility !== 'Visible') sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRange(cell).select();
    });
  });
}

/** What is written, for the journal. */
interface Run {
  readonly context: ActionContext;
  readonly action: WritingAction;
  readonly told: Readonly<Record<string, unknown>>;
}

function written<T>(
  context: ActionContext,
  work: (session: Session, context: ActionContext) => Promise<T>,
): Promise<T> {
  return beginAgain(context, (own) => withWorkbook(own, (session) => work(session, own)));
}

async function create(
  session: Session,
  { context, action, told }: Run,
  { taken }: WorkbookSettings,
  settings: Settings,
  saved: SavedMapping,
): Promise<void> {
  const name = OWN_SHEETS.settings;
  if (taken) throw new Failure('settingsNameTaken', { sheet: name });
  const place = await prepareSettingsSheet(session);
  const rows = settingsRows(settings, saved, settingWords(context.locale));
  await journaled(session, runInfo(context, action, told), [{ kind: 'sheet', name }], async ({ id }) => {
    await createSettingsSheet(session, id, place, headerOf(context.locale), rows);
    return { cells: 0, made: await contentOf(session, [{ name }]) };
  });
}

async function edit(
  session: Session,
  { context, action, told }: Run,
  { cells, read }: NonNullable<WorkbookSettings['sheet']>,
  edits: SheetEdits,
): Promise<void> {
  if (!edits.set.length && !edits.remove.length && !edits.append.length) return;
  const plan = await planSettings(session, cells, read.columns, edits);
  await journaled(session, runInfo(context, action, told), [plan.effect], async () => ({
    cells: await editSettings(session, plan),
  }));
}

function headerOf(locale: Locale): readonly string[] {
  return COLUMN_KEYS.map((key) => settingWords(locale).say(`column.${key}`));
}

/** Rows that are added to a sheet are written in its own language. */
function languageOf({ cells, read }: NonNullable<WorkbookSettings['sheet']>): Locale {
  const { headerRow, at } = read.columns;
  return /\p{Script=Han}/u.test(String(cells.rows[headerRow]?.[at.value ?? 0])) ? 'zh-CN' : 'en-US';
}
