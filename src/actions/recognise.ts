import type { SheetReading } from '../domain/recognition/types';
import { readDataRows } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { recogniseWorkbook } from './readings';
import type { ActionContext, RecognisedSheet, RecogniseOutcome } from './types';

/** A worksheet's reading with the rows its data really reach over. */
export interface RecognisedRegister {
  readonly reading: SheetReading;
  /** Data rows, sub-totals and blank rows not counted. */
  readonly rows: number;
  /** 0-based sheet row; -1 for a sheet without a register. */
  readonly lastRow: number;
}

/** What every worksheet is taken for. */
export function recognise(context: ActionContext): Promise<readonly RecognisedRegister[]> {
  return withWorkbook(context, async (session) => {
    const found: RecognisedRegister[] = [];
    for (const reading of await recogniseWorkbook(session, context.sheet)) found.push(await measure(session, reading));
    return found;
  });
}

async function measure(session: Session, reading: SheetReading): Promise<RecognisedRegister> {
  if (reading.layout !== 'register') return { reading, rows: 0, lastRow: reading.lastRow };
  const { rowCount, skipped } = await readDataRows(session, reading);
  return { reading, rows: rowCount - skipped.size, lastRow: reading.firstRow + rowCount - 1 };
}

/** The same in short, for the pane. */
export function recogniseForPane(context: ActionContext): Promise<RecogniseOutcome> {
  return withWorkbook(context, async (session) => {
    const sheets: RecognisedSheet[] = [];
    for (const reading of await recogniseWorkbook(session, context.sheet))
      sheets.push(summary(await measure(session, reading)));
    return { active: session.outline.active, sheets };
  });
}

function summary({ reading, rows }: RecognisedRegister): RecognisedSheet {
  const { name, kind, columns, unmapped, questions } = reading;
  return {
    name,
    kind,
    rows,
    mapped: columns.length,
    headers: columns.length + unmapped.length,
    questions: questions.length,
  };
}
