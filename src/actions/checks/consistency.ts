import { wordsAt } from '../../domain/cards/valueAt';
import { formatDay } from '../../domain/cell/day';
import { checkTables } from '../../domain/consistency/checkTables';
import { ownerOfRow } from '../../domain/consistency/customerIndex';
import { openTables } from '../../domain/consistency/tables';
import type { ConsistencyRule, TableFinding, TablePlace } from '../../domain/consistency/tableFinding';
import { cellAddress } from '../../excel/address';
import { withWorkbook, type Session } from '../../excel/session';
import { fieldName } from '../../i18n/fieldName';
import { consistencyText } from '../../i18n/checks';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { readTables } from './consistencyTables';
import type { CheckedPlace, ConsistencyFinding, ConsistencyOutcome } from './types';

/**
 * Checks the eight rules of 三表一卡 over the user's own sheets (R-3.20 … ). Nothing is written.
 */
export function consistency(context: ActionContext): Promise<ConsistencyOutcome> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    return consistencyIn(session, workbook, context);
  });
}

/** The same in a workbook that has been recognised. */
export async function consistencyIn(
  session: Session,
  workbook: RecognisedWorkbook,
  context: ActionContext,
): Promise<ConsistencyOutcome> {
  const registers = await readTables(session, workbook, context);
  session.progress('computing', 0, 1);
  session.checkCancelled();
  const { rules, states } = checkTables(openTables(registers, workbook.settings, context.today));
  return {
    rules: rules.map(({ rule, missing, checked, findings }) => ({
      rule,
      missing,
      checked,
      findings: findings.map((finding) => findingInWords(rule, finding, context.locale)),
    })),
    states,
  };
}

/**
 * A finding as the user reads it: named by customer, with both places.
 *
 * @param rule the rule it was found by
 */
export function findingInWords(
  rule: ConsistencyRule,
  finding: TableFinding,
  locale: ActionContext['locale'],
): ConsistencyFinding {
  const { code, severity, at, compared, params = {}, owner, due = 0, fix } = finding;
  const place = placeOf(at);
  const other = compared && placeOf(compared);
  const name = nameAt(at) || String(params.name ?? '') || (compared ? nameAt(compared) : '');
  const who = owner || ownerAt(at) || (compared ? ownerAt(compared) : '');
  const words = {
    name: name || consistencyText(locale, 'nameless', { row: String(place.row) }),
    owner: who,
    sheet: place.sheet,
    other: other?.sheet ?? '',
    field: headerAt(at, locale),
    ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value === '' ? '—' : value])),
  };
  return {
    rule,
    ...place,
    severity,
    message: consistencyText(locale, code, words),
    name,
    owner: who,
    due: due ? formatDay(due) : '',
    ...(other ? { compared: compared.row < 0 ? { ...other, row: 0 } : other } : {}),
    ...(fix ? { fix } : {}),
  };
}

/** Of a whole register its headers are shown. */
function placeOf({ register, row, field }: TablePlace): CheckedPlace {
  const { sheet, firstRow, headerRow, left, columns } = register;
  const at = row < 0 ? headerRow : firstRow + row;
  const column = columns.get(field ?? '')?.column ?? columns.get('name')?.column ?? left;
  return { sheet, cell: cellAddress(at, column), row: at + 1 };
}

function nameAt({ register, row }: TablePlace): string {
  return row < 0 ? '' : wordsAt(register, 'name', row) || wordsAt(register, 'company', row);
}

function ownerAt({ register, row }: TablePlace): string {
  return row < 0 ? '' : ownerOfRow(register, row);
}

function headerAt({ register, field = '' }: TablePlace, locale: ActionContext['locale']): string {
  return register.columns.get(field)?.header ?? fieldName(register.kind, field, locale);
}
