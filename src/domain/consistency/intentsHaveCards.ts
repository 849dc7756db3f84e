import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import { gradeText } from '../followup/leadContacts';
import { lastCardDay } from '../worklist/leadFlags';
import { isIdentified } from './customerIndex';
import { side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/**
 * Rule 2: whoever has an intent grade or has ordered has a card: a lead, or an owner; within the days that are
 * allowed (R-12.01, D-18). Who left neither phone nor name can have none.
 *
 * @param tables visits: date, name, phone, leadId, owner, grade, ordered · leads and owners: numbers, name, phone, owner
 * @example intentsHaveCards(tables).findings[0]?.fix // 'createCard'
 */
export function intentsHaveCards(tables: Tables): RuleResult {
  const results = tables.visits.flatMap((visits) =>
    [...dataRows(visits)].flatMap((row) => (hasIntent(visits, row, tables) ? [cardOf(visits, row, tables)] : [])),
  );
  return side(tables.visits[0], tables.leads[0]?.register ?? tables.owners[0], results);
}

/**
 * Whether a visitor has an intent grade or has ordered, and can be told from others.
 *
 * @example hasIntent(visits, 0, tables) // true for grade B
 */
export function hasIntent(visits: Register, row: number, { settings }: Pick<Tables, 'settings'>): boolean {
  const graded = gradeText(textAt(visits, 'grade', row), settings.gradeProfile) !== '';
  return (graded || visits.columns.get('ordered')?.parsed[row] === true) && isIdentified(visits, row);
}

function cardOf(visits: Register, row: number, tables: Tables): TableFinding | null {
  const { findLeads, findOwners, leads, owners, settings, today } = tables;
  if (findLeads(visits, row).length || findOwners(visits, row).length) return null;
  const day = dayAt(visits, 'date', row);
  const due = day ? lastCardDay(day, settings) : 0;
  const grade = textAt(visits, 'grade', row);
  const register = leads[0]?.register ?? owners[0];
  return {
    code: grade === '' ? 'orderedNoCard' : 'noCard',
    severity: due >= today ? 'info' : 'error',
    at: { register: visits, row, field: grade === '' ? 'ordered' : 'grade' },
    ...(register ? { compared: { register, row: -1 } } : {}),
    params: { grade },
    day,
    due,
    fix: 'createCard',
  };
}
