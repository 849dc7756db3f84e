import { readText } from '../domain/cell/text';
import type { SheetReading } from '../domain/recognition/types';
import { countRows } from '../excel/countRows';
import { isOwnSheet } from '../excel/ownSheets';
import { withWorkbook, type Session } from '../excel/session';
import { recogniseWorkbook } from './readings';
import type { ActionContext, RecognisedSheet, RecogniseOutcome } from './types';

/** A worksheet's reading with the rows its data really reach over. */
export interface RecognisedRegister {
  readonly reading: SheetReading;
  /** Data rows, sub-totals and blank rows not counted; 1 for a card. */
  readonly rows: number;
  /** 0-based sheet row; -1 for a sheet without a register. */
  readonly lastRow: number;
}

/** What every worksheet is taken for. */
export function recognise(context: ActionContext): Promise<readonly RecognisedRegister[]> {
  return withWorkbook(context, (session) => measured(session, context));
}

async function measured(session: Session, context: ActionContext): Promise<readonly RecognisedRegister[]> {
  const { sheets } = await recogniseWorkbook(session, context);
  const counted = await countRows(session, sheets);
  return sheets.map((reading) => {
    const data = counted.get(reading);
    if (!data) return { reading, rows: reading.layout === 'card' ? 1 : 0, lastRow: reading.lastRow };
    return { reading, rows: data.rowCount - data.skipped.size, lastRow: reading.firstRow + data.rowCount - 1 };
  });
}

/** The same in short, for the pane. */
export function recogniseForPane(context: ActionContext): Promise<RecogniseOutcome> {
  return withWorkbook(context, async (session) => ({
    active: session.outline.active,
    // The sheets we keep ourselves are no business of the user's.
    sheets: (await measured(session, context))
      .filter(({ reading }) => (!reading.generated || reading.kind !== 'other') && !isOwnSheet(reading.name))
      .map(summary),
  }));
}

/** Fields that name a card's customer, the surest first. */
const NAMES = ['name', 'customer', 'company', 'short'];

function summary({ reading, rows }: RecognisedRegister): RecognisedSheet {
  const { name, kind, layout, columns, unmapped, questions, contacts, card } = reading;
  const grouped = contacts.reduce((sum, group) => sum + group.columns.length, 0);
  const mapped = card ? card.values.length : columns.length + grouped;
  const customer = NAMES.map((field) => card?.values.find((value) => value.field === field)?.value).find(Boolean);
  return {
    name,
    kind,
    layout,
    customer: customer === undefined ? undefined : (readText(customer) ?? undefined),
    rows,
    mapped,
    headers: mapped + (card ?? { unmapped }).unmapped.length,
    questions: questions.length,
  };
}
