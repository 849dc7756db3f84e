import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { dayAt, textAt, wordsAt } from '../../domain/cards/valueAt';
import { nameOfRow, ownerOfRow } from '../../domain/consistency/customerIndex';
import { LEFT_PIPELINE, type Tables } from '../../domain/consistency/tables';
import type { ConsistencyFix, TableFinding, TablePlace } from '../../domain/consistency/tableFinding';
import { plainName } from '../../domain/customers/knownIndex';
import type { Activity, ActivityKind } from '../../domain/daily/activities';
import { dailyLog, DAILY_LOG_FIELDS } from '../../domain/daily/dailyLog';
import type { Entry } from '../../domain/entries/readEntry';
import { monthOf, pipelineRows } from '../../domain/pipeline/pipelineRows';
import type { SheetReading } from '../../domain/recognition/types';
import type { Session } from '../../excel/session';
import { fieldName } from '../../i18n/fieldName';
import { addedCell } from '../entries/addedCell';
import { dayEntry, textEntry, type Draft, type Entries } from '../entries/draft';
import { openRegister, type EntryRegister } from '../entries/registers';
import { cardTargets, draftCard, nextOf, type CardTargets } from '../entries/registerVisit';
import type { RecognisedWorkbook } from '../readings';
import { addLine, doneLine, planLine, wordsFor } from '../reports/completeDaily';
import { entriesOf, PIPELINE_FIELDS } from '../reports/completePipeline';
import type { ActionContext } from '../types';

/** What drafting a fix is given. */
export interface FixDesk {
  readonly session: Session;
  readonly workbook: RecognisedWorkbook;
  readonly context: ActionContext;
  readonly tables: Tables;
  readonly draft: Draft;
  /** A worksheet opened for writing, once for all fixes. */
  readonly open: (sheet: string, fields: readonly FieldKey[], as?: (own: SheetReading) => SheetReading) => Promise<EntryRegister>; // prettier-ignore
  /** Where new cards go, opened once. */
  readonly cards: () => Promise<CardTargets>;
}

/** Opens the desk on which fixes are drafted. */
export function fixDesk(base: Omit<FixDesk, 'open' | 'cards'>): FixDesk {
  const { session, workbook, context } = base;
  const opened = new Map<string, Promise<EntryRegister>>();
  let targets: Promise<CardTargets> | undefined;
  return {
    ...base,
    open: (sheet, fields, as = (own) => own) => {
      const own = workbook.sheets.find(({ name }) => name === sheet);
      if (!own) throw new Error(`no sheet ${sheet}`);
      const known = opened.get(sheet) ?? openRegister(session, as(own), fields, context.today);
      opened.set(sheet, known);
      return known;
    },
    cards: () => (targets ??= cardTargets(session, workbook, context.today)),
  };
}

/** Drafts what mends a finding. */
type DraftFix = (finding: TableFinding, desk: FixDesk) => Promise<void>;

/** How each finding is mended; the others name a form of the pane. */
export const DRAFTED_FIXES: Readonly<Partial<Record<ConsistencyFix, DraftFix>>> = {
  createCard,
  addToPipeline,
  dropFromPipeline,
  planTomorrow,
  addToDaily,
  registerVisit,
};

/** What a new card takes over of the visit. */
const OF_VISIT: readonly FieldKey[] = [
  'name', 'phone', 'model', 'source', 'channel', 'owner', 'note', 'grade', 'ordered', 'timeIn',
]; // prettier-ignore

/** A card for a visitor, with the visit as its first contact. */
async function createCard({ at: { register, row }, day }: TableFinding, { draft, cards, tables, context }: FixDesk) {
  const entries: Entries = new Map(
    OF_VISIT.flatMap((field): [FieldKey, Entry][] => {
      const typed = wordsAt(register, field, row);
      return typed ? [[field, { typed, parsed: register.columns.get(field)?.parsed[row] ?? null }]] : [];
    }),
  );
  const next = nextOf(entries, tables.settings, context.today);
  draftCard(draft, await cards(), entries, next, context, day || context.today);
}

/** The row the pipeline of the month has for a lead. */
async function addToPipeline({ at, compared }: TableFinding, { draft, open, tables, context }: FixDesk) {
  if (!compared) return;
  const source = tables.tracked.get(at.register);
  const rows = pipelineRows(
    source ? [source] : [],
    tables,
    tables.settings.gradeProfile,
    monthOf(context.today).from,
    context.today,
  );
  const own = rows.find(({ row }) => row === at.row);
  if (own) draft.add(await open(compared.register.sheet, PIPELINE_FIELDS), entriesOf(own.values));
}

/** Nothing is deleted: the note says that the row counts no more, and why. */
async function dropFromPipeline({ at, params = {} }: TableFinding, { draft, open, context: { locale } }: FixDesk) {
  const table = await open(at.register.sheet, PIPELINE_FIELDS);
  const why = params.state ?? `${fieldName('leads', 'gradeManual', locale)} ${params.grade ?? ''}`.trim();
  const note = [wordsAt(table.register, 'note', at.row), `${LEFT_PIPELINE[locale]}${why}`].filter(Boolean).join('；');
  if (table.register.columns.has('note')) draft.edit(table, at.row, new Map([['note', textEntry(note)]]));
  else draft.edit(table, at.row, new Map(), [addedCell('pipeline', 'note', note, locale)]);
}

/** The daily report of a salesperson: where everybody has one of his own, that. */
function reportOf(staff: string, { tables }: FixDesk): Register | undefined {
  const { daily, book } = tables;
  const own = [...book.done, ...book.plans].find((line) => plainName(line.staff) === plainName(staff));
  return own?.log ?? daily[0];
}

async function addToReport(staff: string, day: number, line: Parameters<typeof addLine>[3], desk: FixDesk) {
  const report = reportOf(staff, desk);
  if (!report) return;
  addLine(desk.draft, await desk.open(report.sheet, DAILY_LOG_FIELDS, dailyLog), day, line);
}

function writtenIn(staff: string, desk: FixDesk) {
  const sheet = reportOf(staff, desk)?.sheet;
  return wordsFor(desk.workbook.sheets.find(({ name }) => name === sheet) ?? { columns: [] });
}

/** Work that stands in the daily report on the day it was done. */
const REPORTED: ReadonlySet<ActivityKind> = new Set<ActivityKind>(['reception', 'contact', 'progress', 'care']);

/** What was done as a line of the daily report. */
async function addToDaily({ at, day = 0 }: TableFinding, desk: FixDesk) {
  const isIt = (one: Activity) =>
    REPORTED.has(one.kind) && one.register === at.register && one.row === at.row && one.day === day;
  const work = desk.tables.work.find(isIt);
  if (work) await addToReport(work.staff, day, doneLine(work, writtenIn(work.staff, desk)), desk);
}

/** A date that was agreed on as a plan of the day before. */
async function planTomorrow({ at, day = 0, owner, params = {} }: TableFinding, desk: FixDesk) {
  const { register, row } = at;
  const staff = owner ?? ownerOfRow(register, row);
  const plan = planLine(
    {
      kind: register.kind === 'owners' ? 'care' : 'contact',
      staff,
      name: nameOfRow(register, row) || String(params.name ?? ''),
      phone: phoneOf(at, desk),
      plan: agreedPlan(at, day + 1, desk),
    },
    writtenIn(staff, desk),
  );
  await addToReport(staff, day, plan, desk);
}

/** A log may leave the phone to the card. */
function phoneOf({ register, row }: TablePlace, { tables }: FixDesk): string {
  const [lead] = tables.findLeads(register, row);
  return wordsAt(register, 'phone', row) || (lead ? wordsAt(lead.register, 'phone', lead.row) : '');
}

/** What was planned when the date was agreed on. */
function agreedPlan({ register, row }: TablePlace, next: number, { tables }: FixDesk): string {
  const contact = tables.tracked
    .get(register)
    ?.contacts[row]?.filter((one) => one.next === next)
    .at(-1);
  if (contact) return wordsAt(contact.log, 'nextPlan', contact.row);
  return wordsAt(register, 'nextPlan', row) || wordsAt(register, 'nextAction', row);
}

/** A reception of the daily report as a row of the register of visits. */
async function registerVisit({ at: { register, row }, compared }: TableFinding, { draft, open }: FixDesk) {
  if (!compared) return;
  const visits = await open(compared.register.sheet, ['visitId', 'date', 'leftInfo']);
  const text = (field: FieldKey) => wordsAt(register, field, row);
  const left = textAt(register, 'phone', row) !== '';
  draft.add(
    visits,
    new Map<FieldKey, Entry>([
      ['date', dayEntry(dayAt(register, 'at', row))],
      ['channel', textEntry(text('mode') || '来店')],
      ['name', textEntry(text('name'))],
      ['phone', textEntry(text('phone'))],
      ['leftInfo', { typed: left ? '是' : '否', parsed: left }],
      ['grade', textEntry(text('gradeAfter'))],
      ['owner', textEntry(text('by'))],
      ['note', textEntry(text('content'))],
    ]),
  );
}
