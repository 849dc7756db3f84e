import { dataRows, dayAt, wordsAt } from '../cards/valueAt';
import { formatDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { nameOfRow, ownerOfRow } from './customerIndex';
import type { DailyBook } from './dailyBook';
import { dailyFigures } from './dailyFigures';
import type { DiaryEntry } from './diary';
import { joined, side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/** 活动类型 of a line that tells of care. */
const CARE = /关怀|\bcare\b/i;

/**
 * Rule 8: care that was given to owners, and care that is planned, stand in the daily report, and what the report tells
 * stands on the card. Later care has taken the place of earlier one on the card.
 *
 * @param tables owners: lastCare, nextCare, consent · daily: at, by, subject, name, phone, content, nextPlan
 * @example careInDaily(tables).findings[0]?.code // 'careNotInDaily'
 */
export function careInDaily(tables: Tables): RuleResult {
  const { owners, daily } = tables;
  return joined([
    side(owners[0], daily[0], onCards(tables, 'lastCare')),
    side(owners[0], daily[0], onCards(tables, 'nextCare')),
    side(daily[0], owners[0], reported(tables)),
    dailyFigures(tables, (field) => field === 'cntCare'),
  ]);
}

type Results = readonly (TableFinding | null)[];

/** What the cards say was done, or is to be done on the day after a report. */
function onCards({ owners, book, daily, withdrawn, today }: Tables, field: 'lastCare' | 'nextCare'): Results {
  const isPlan = field === 'nextCare';
  return owners.flatMap((register) =>
    [...dataRows(register)].flatMap((row): Results => {
      const care = dayAt(register, field, row);
      const who = { staff: ownerOfRow(register, row), name: nameOfRow(register, row), phone: wordsAt(register, 'phone', row) }; // prettier-ignore
      const day = isPlan ? book.eveOf(care) : care;
      if (!care || !book.covers(isPlan ? care - 1 : care, who.staff)) return [];
      // Who has withdrawn consent is not to be called.
      if (isPlan && withdrawn.has(register, row)) return [];
      if (isPlan ? book.isPlanned(care, who) : isDone(day, who, book)) return [null];
      return [
        {
          code: isPlan ? 'careNotPlanned' : 'careNotInDaily',
          severity: day === today ? 'info' : 'warning',
          at: { register, row, field },
          ...(daily[0] ? { compared: { register: daily[0], row: -1 } } : {}),
          params: { care: formatDay(care), day: formatDay(day) },
          day,
          due: day,
          fix: isPlan ? 'planTomorrow' : 'addToDaily',
        },
      ];
    }),
  );
}

/** The card does not say who it was: a colleague may have stood in. */
function isDone(day: SerialDay, who: Omit<DiaryEntry, 'day'>, { findDone }: DailyBook): boolean {
  return findDone({ ...who, day }).length > 0 || findDone({ day, staff: '', name: '', phone: who.phone }).length > 0;
}

function reported({ book, findOwners, today }: Tables): Results {
  return book.done.flatMap((line): Results => {
    const { log, row, day } = line;
    const [owner] = CARE.test(line.subject) ? findOwners(log, row) : [];
    if (!owner?.register.columns.has('lastCare')) return [];
    if (dayAt(owner.register, 'lastCare', owner.row) >= day) return [null];
    const compared = { ...owner, field: 'lastCare' };
    const at = { register: log, row, field: 'content' };
    return [{ code: 'careNotOnCard', severity: day === today ? 'info' : 'warning', at, compared, params: { day: formatDay(day) }, due: day, fix: 'openCard' }]; // prettier-ignore
  });
}
