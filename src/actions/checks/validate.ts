import type { CardKind } from '../../domain/cards/types';
import { checkRegisters } from '../../domain/validation/checkRegisters';
import type { Finding } from '../../domain/validation/finding';
import type { Severity } from '../../domain/validation/rules';
import { withWorkbook, type Session } from '../../excel/session';
import { findingText } from '../../i18n/checks';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { nameIn, readSources, shownRepair, shownValue, type CheckSource } from './sources';
import type { CheckedCell, ValidateOutcome } from './types';

/** Registers with what was found in them. */
export interface Checked {
  readonly source: CheckSource;
  readonly findings: readonly Finding[];
}

/**
 * 检查: every register and every card of the workbook, or of the worksheet that is named, by the rules that are switched on.
 * Nothing is written.
 *
 * @throws Failure sheetGone, noRegister
 */
export function validate(context: ActionContext): Promise<ValidateOutcome> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    const checked = await checkWorkbook(session, workbook, context);
    const findings = checked.flatMap((one) => shownFindings(one, context, session.date1904));
    const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity]++;
    return { findings, counts, sheets: sheetsOf(checked) };
  });
}

/** Reads the registers and checks them. */
export async function checkWorkbook(
  session: Session,
  workbook: RecognisedWorkbook,
  context: Pick<ActionContext, 'today' | 'sheet'>,
): Promise<readonly Checked[]> {
  const { today } = context;
  const sources = await readSources(session, workbook, context);
  session.progress('computing', 0, 1);
  const found = checkRegisters(sources, { settings: workbook.settings, today, date1904: session.date1904 });
  return sources.map((source, i) => ({ source, findings: found[i] ?? [] }));
}

/** What was found in one register, in words. */
export function shownFindings(
  { source, findings }: Checked,
  { locale }: ActionContext,
  date1904: boolean,
): readonly CheckedCell[] {
  const { register, of, placeOf, reading } = source;
  return findings.map(({ row, field, rule, code, params, severity, repair, otherRow }) => ({
    ...placeOf(row, field),
    field,
    header: register.columns.get(field)?.header ?? '',
    rule,
    severity,
    message: findingText(locale, code, params),
    name: nameIn(of, row),
    value: shownValue(register, field, row, date1904),
    // What stands on a card is put right on the card.
    ...(repair && reading ? { repair: { to: shownRepair(repair, date1904), safe: repair.safe } } : {}),
    ...(otherRow === undefined ? {} : { other: placeOf(otherRow, field) }),
  }));
}

function sheetsOf(checked: readonly Checked[]): ValidateOutcome['sheets'] {
  const sheets = new Map<string, { name: string; kind: CardKind; rows: number }>();
  for (const { source } of checked) {
    const { register, reading, valuesOnly, placeOf } = source;
    if (valuesOnly) continue;
    if (reading)
      sheets.set(reading.name, {
        name: reading.name,
        kind: register.kind,
        rows: register.rowCount - register.skipped.size,
      });
    else
      for (let row = 0; row < register.rowCount; row++) {
        const { sheet } = placeOf(row, '');
        sheets.set(sheet, { name: sheet, kind: register.kind, rows: 1 });
      }
  }
  return [...sheets.values()];
}
