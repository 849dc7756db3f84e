import type { Register } from '../cards/register';
import type { CardKind } from '../cards/types';
import { dataRows, wordsAt } from '../cards/valueAt';
import { civilDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { activities, type Activity } from '../daily/activities';
import type { SalesRegisters } from '../daily/salesRegisters';
import { withdrawnIn, type Withdrawn } from '../privacy/consent';
import type { TrackedLeads } from '../followup/trackedLeads';
import { plainName } from '../customers/knownIndex';
import type { Settings } from '../settings/settings';
import { customerIndex, nameOfRow, ownerOfRow, type CustomerIndex } from './customerIndex';
import { dailyBook, type DailyBook } from './dailyBook';

/** The registers of 三表一卡 as they were read. */
export interface TableRegisters extends SalesRegisters {
  readonly pipeline: readonly Register[];
  /** Worksheets we have made: they are made anew rather than mended. */
  readonly generated: ReadonlySet<string>;
  /** Daily reports with a row an activity, read as follow-up logs. */
  readonly daily: readonly Register[];
  /** Daily reports with a row a salesperson and day. */
  readonly figures: readonly Register[];
}

/** The registers with what is known of each other, opened once for all rules. */
export interface Tables extends TableRegisters {
  readonly settings: Settings;
  readonly today: SerialDay;
  readonly findLeads: CustomerIndex;
  readonly findOwners: CustomerIndex;
  readonly findPipeline: CustomerIndex;
  readonly findLost: CustomerIndex;
  /** The leads with their grades and contacts, by register. */
  readonly tracked: ReadonlyMap<Register, TrackedLeads>;
  readonly book: DailyBook;
  /** Who may not be called: nobody has to be planned of them. */
  readonly withdrawn: Withdrawn;
  /** What the other registers tell of the days the daily report covers. */
  readonly work: readonly Activity[];
}

/** What is written into the note of a row that is no longer part of the pipeline: nothing is deleted. */
export const LEFT_PIPELINE = { 'zh-CN': '移出推进表：', 'en-US': 'Left the pipeline: ' } as const;
const LEFT = Object.values(LEFT_PIPELINE);

/**
 * Opens the registers for the eight rules.
 *
 * @param registers fields as the rules name them, where present
 * @example openTables(registers, DEFAULT_SETTINGS, today).findLeads(visits, 0)
 */
export function openTables(registers: TableRegisters, settings: Settings, today: SerialDay): Tables {
  const pipeline = ofTheMonth(registers.pipeline, today).map(withoutLeft);
  const leads = registers.leads.map(({ register }) => register);
  const book = dailyBook(registers.daily, () => namesByStaff([...leads, ...registers.owners]), today);
  return {
    ...registers,
    pipeline,
    settings,
    today,
    findLeads: customerIndex(leads),
    findOwners: customerIndex(registers.owners),
    findPipeline: customerIndex(pipeline),
    findLost: customerIndex(registers.lost),
    tracked: new Map(registers.leads.map((leads) => [leads.register, leads])),
    book,
    withdrawn: withdrawnIn([...leads, ...registers.owners]),
    work: registers.daily.length ? activities(registers, book.period, settings.gradeProfile) : [],
  };
}

/** Kinds of registers the workbook has. */
export function kindsThere(tables: TableRegisters): ReadonlySet<CardKind> {
  const { visits, leads, logs, pipeline, owners, lost, daily, figures } = tables;
  const there: Partial<Record<CardKind, readonly unknown[]>> = {
    visits, leads, followups: logs, pipeline, owners, lost, daily: [...daily, ...figures],
  }; // prettier-ignore
  return new Set((Object.keys(there) as CardKind[]).filter((kind) => there[kind]?.length));
}

/** The names of the customers each salesperson keeps cards of. */
function namesByStaff(customers: readonly Register[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const register of customers)
    for (const row of dataRows(register)) {
      const staff = plainName(ownerOfRow(register, row));
      const own = names.get(staff) ?? new Set();
      names.set(staff, own.add(plainName(nameOfRow(register, row))));
    }
  return names;
}

/** A pipeline is of one month: where several are kept, those that are named after another month are left out. */
function ofTheMonth(pipelines: readonly Register[], today: SerialDay): readonly Register[] {
  const { year, month } = civilDay(today);
  const isOther = ({ sheet }: Register) => {
    const named = /(?:(\d{4})\D{1,2})?(?<!\d)(\d{1,2})(?:月|$)/.exec(sheet);
    return named !== null && (Number(named[2]) !== month || Number(named[1] ?? year) !== year);
  };
  const current = pipelines.filter((register) => !isOther(register));
  return current.length ? current : pipelines;
}

function withoutLeft(register: Register): Register {
  const left = [...dataRows(register)].filter((row) => {
    const note = wordsAt(register, 'note', row);
    return LEFT.some((mark) => note.includes(mark));
  });
  return left.length ? { ...register, skipped: new Set([...register.skipped, ...left]) } : register;
}
