import { fieldOf } from '../domain/cards';
import type { FieldKey } from '../domain/cards/types';
import { readColumn } from '../domain/cell/readValue';
import type { CellValue } from '../domain/cell/value';
import { headerOccurrences } from '../domain/recognition/savedWords';
import type { CardReading, SheetReading } from '../domain/recognition/types';
import { cellAddress, columnLetters } from '../excel/address';
import { Failure } from '../excel/failure';
import { request } from '../excel/request';
import { sessionAfresh, withWorkbook, type Session } from '../excel/session';
import { recogniseWorkbook } from './readings';
import { beginAgain } from './beginAgain';
import { keepMapping } from './settings';
import type { ActionContext, ColumnStatus, MappedColumn, MappedSheet, MappingCorrection } from './types';

/** 确定 */
const CERTAIN = 0.8;
const SAMPLES = 3;
/** So many rows are looked at for values to show and cells that cannot be read. */
const ROWS_SHOWN = 60;

/**
 * What one worksheet is taken for, column by column, with values to judge it by (R-16.02, DICTIONARY §0.1).
 *
 * @throws Failure sheetGone
 */
export function readMapping(context: ActionContext & { readonly sheet: string }): Promise<MappedSheet> {
  return withWorkbook(context, (session) => mapped(session, context, context.sheet));
}

/**
 * Keeps what the user says about a worksheet, in the workbook, and reads the sheet again with it.
 *
 * @throws Failure sheetGone, or what stands in the way of the settings sheet
 */
export function saveMapping(context: ActionContext, correction: MappingCorrection): Promise<MappedSheet> {
  return beginAgain(context, (own) =>
    withWorkbook(own, async (session) => {
      await keepMapping(session, own, correction);
      return mapped(await sessionAfresh(session), own, correction.sheet);
    }),
  );
}

async function mapped(session: Session, { today }: ActionContext, sheet: string): Promise<MappedSheet> {
  const { sheets } = await recogniseWorkbook(session, { sheet, today });
  const [reading] = sheets;
  if (!reading) throw new Failure('sheetGone', { sheet });
  return mappedSheet(session, reading, today);
}

async function mappedSheet(session: Session, reading: SheetReading, today: number): Promise<MappedSheet> {
  const { name, kind, layout, headerRow, stale, others, grades, card } = reading;
  return {
    name,
    kind,
    layout,
    headerRow: headerRow + 1,
    saved: reading.saved === true,
    columns: card ? labelsOf(card) : layout === 'register' ? await columnsOf(session, reading, today) : [],
    stale: stale.map(({ header, occurrence, field }) => ({ header, occurrence, field })),
    others: others.map((block) => ({
      kind: block.kind,
      address: `${cellAddress(block.headerRow, block.left)}:${cellAddress(block.headerRow, block.left + block.columnCount - 1)}`,
    })),
    grades: grades && { letters: grades.letters, profile: grades.profile },
  };
}

/** A header of the block and what recognition says of it. */
interface HeaderState {
  readonly column: number;
  readonly header: string;
  readonly field: FieldKey | null;
  readonly status: ColumnStatus;
  readonly candidates?: readonly FieldKey[];
  readonly contact?: number;
}

function headerStates({ columns, unmapped, questions, ignored, contacts }: SheetReading): readonly HeaderState[] {
  const asked = new Map(questions.map(({ column, candidates }) => [column, candidates]));
  const states: HeaderState[] = columns.map(({ column, header, field, confidence, saved }) => {
    const candidates = asked.get(column);
    const status = candidates && !saved ? 'ask' : statusOf({ confidence, saved });
    return { column, header, field, status, candidates };
  });
  for (const { column, header } of unmapped) {
    const candidates = asked.get(column);
    states.push({ column, header, field: null, status: candidates ? 'ask' : 'unmapped', candidates });
  }
  for (const { column, header } of ignored) states.push({ column, header, field: null, status: 'ignored' });
  for (const { ordinal, columns: group } of contacts)
    for (const { column, header, field } of group)
      states.push({ column, header, field, status: 'certain', contact: ordinal });
  return states.sort((a, b) => a.column - b.column);
}

function statusOf({ confidence, saved }: { readonly confidence: number; readonly saved?: true }): ColumnStatus {
  return saved ? 'saved' : confidence >= CERTAIN ? 'certain' : 'guess';
}

async function columnsOf(session: Session, reading: SheetReading, today: number): Promise<readonly MappedColumn[]> {
  const { name, kind, unit, headerRow, firstRow, lastRow, left, columnCount } = reading;
  const rows = Math.min(ROWS_SHOWN, lastRow - firstRow + 1);
  let values: CellValue[][] = [];
  let texts: string[][] = [];
  if (rows > 0) {
    const sheet = session.context.workbook.worksheets.getItem(name);
    const shown = await request(session, () =>
      sheet.getRangeByIndexes(firstRow, left, rows, columnCount).load('values,text'),
    );
    values = shown.values as CellValue[][];
    texts = shown.text;
  }
  const states = headerStates(reading);
  const occurrences = headerOccurrences(states.map(({ header }) => header));
  return states.map(({ column, header, field, status, candidates = [], contact }, i) => {
    const at = column - left;
    const cells = values.map((row) => row[at] ?? '');
    const known = field === null || kind === 'other' ? undefined : fieldOf(contact ? 'followups' : kind, field);
    const [first, ...more] = known
      ? readColumn(cells, known, { today, date1904: session.date1904, header, unit }).problems
      : [];
    return {
      column: columnLetters(column),
      cell: cellAddress(headerRow, column),
      header,
      occurrence: occurrences[i] ?? 1,
      field,
      contact,
      status,
      candidates,
      samples: texts
        .map((row) => (row[at] ?? '').trim())
        .filter((text) => text !== '')
        .slice(0, SAMPLES),
      unreadable: first && {
        count: more.length + 1,
        cell: cellAddress(firstRow + first[0], column),
        code: first[1].code,
      },
    };
  });
}

/** The labels of a card in reading order. */
function labelsOf({ values, unmapped }: CardReading): readonly MappedColumn[] {
  const known = values.map((found) => ({ ...found, status: statusOf(found) }));
  const unknown = unmapped.map((label) => ({
    ...label,
    field: null,
    value: '',
    status: label.ignored ? ('ignored' as const) : ('unmapped' as const),
  }));
  return [...known, ...unknown]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, label, occurrence, field, value, status }) => ({
      column: columnLetters(column),
      cell: cellAddress(row, column),
      header: label,
      occurrence,
      field,
      status,
      candidates: [],
      samples: value === '' ? [] : [String(value)],
    }));
}

/** Shows a cell of a worksheet to the user. */
export function showCell(context: ActionContext & { readonly sheet: string }, cell: string): Promise<void> {
  return withWorkbook(context, async (session) => {
    await request(session, () => {
      const worksheet = session.context.workbook.worksheets.getItem(context.sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
    });
  });
}
