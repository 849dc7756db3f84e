import { cardChanges, type CardCellChange } from '../domain/cardSheets/cardChanges';
import { fieldOf } from '../domain/cards';
import type { Field } from '../domain/cards/field';
import type { FieldKey } from '../domain/cards/types';
import { OFFSET_1904 } from '../domain/cell/day';
import { readValue } from '../domain/cell/readValue';
import type { CellValue } from '../domain/cell/value';
import type { CardReading } from '../domain/recognition/types';
import { cellAddress } from '../excel/address';
import { planCard, type CardPlan, type LabelledChange } from '../excel/cardSheetsGuard';
import { Failure } from '../excel/failure';
import { journaled } from '../excel/journal/run';
import { withWorkbook, type Session } from '../excel/session';
import { guardedCells } from '../excel/writing/guardedCells';
import { recogniseWorkbook } from './readings';
import { runInfo } from './runInfo';
import type { ActionContext } from './types';

/** What was written into a card. */
export interface CardWriteOutcome {
  /** Cells written. */
  readonly changed: number;
  /** Addresses of cells that no longer held what was read, or hold a formula. */
  readonly conflicts: readonly string[];
  /** Fields the card has no place for, and options its boxes do not offer. */
  readonly refused: readonly FieldKey[];
}

/**
 * Writes values back into the cells of a card. A value that is not what the user saw when he changed it, a cell that has
 * changed meanwhile and a formula are left alone and listed.
 *
 * @param context `values` by field; `seen` what the user saw, by field
 * @throws Failure noCard, readOnly, protected
 */
export function writeCard(
  context: ActionContext & {
    readonly sheet: string;
    readonly values: Readonly<Record<FieldKey, CellValue>>;
    readonly seen?: Readonly<Record<FieldKey, CellValue>>;
  },
): Promise<CardWriteOutcome> {
  const { sheet, today, values, seen = {} } = context;
  return withWorkbook(context, async (session) => {
    const [reading] = (await recogniseWorkbook(session, { sheet, today })).sheets;
    const card = reading?.card;
    if (!card) throw new Failure('noCard', { sheet });
    if (session.outline.readOnly) throw new Failure('readOnly');
    const stale = card.values.filter(({ field, value }) => field in values && field in seen && seen[field] !== value);
    const wanted = Object.entries(values).filter(([key]) => !stale.some(({ field }) => field === key));
    const { cells: changes, refused } = cardChanges(card, readAs(card, wanted, session, today));
    const found = changes.map((change) => labelled(card, change));
    const plan = await planCard(session, sheet, found, card.values);
    const skipped = plan.cells.length ? await writeCells(session, context, sheet, plan) : new Set<number>();
    const left = [...plan.left, ...plan.cells.filter((_cell, i) => skipped.has(i))];
    return {
      changed: plan.cells.length - skipped.size,
      conflicts: [...stale, ...left].map(({ row, column }) => cellAddress(row, column)),
      refused,
    };
  });
}

async function writeCells(
  session: Session,
  context: Parameters<typeof writeCard>[0],
  sheet: string,
  { cells, ranges }: CardPlan,
): Promise<ReadonlySet<number>> {
  const { values, seen } = context;
  const info = runInfo(context, 'writeCard', { sheet, values, seen });
  const { left } = await journaled(session, info, [{ kind: 'cardCells', sheet, cells }], async () => {
    const wishes = cells.flatMap(({ before, after, formatAfter }, i) => {
      const cell = ranges[i];
      return cell ? [{ cell, expected: before, wanted: after, format: formatAfter }] : [];
    });
    const left = await guardedCells(session, wishes);
    return { cells: cells.length - left.size, skipped: [[left]], left };
  });
  return left;
}

/** Text as the values of its fields, so that Excel has nothing to guess. */
function readAs(
  { kind, values: known }: CardReading,
  values: readonly (readonly [FieldKey, CellValue])[],
  { date1904 }: Session,
  today: number,
): Readonly<Record<FieldKey, CellValue>> {
  return Object.fromEntries(
    values.map(([key, value]) => {
      const field = fieldOf(kind, key);
      const isAlone = known.some((one) => one.field === key && one.form === 'cell');
      if (!field || !isAlone || typeof value !== 'string') return [key, value];
      return [key, numberOf(value, field, { today, date1904 }) ?? value];
    }),
  );
}

function numberOf(value: string, field: Field, context: { today: number; date1904: boolean }): number | null {
  if (field.type === 'int' || field.type === 'number') return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
  if (field.type !== 'date') return null;
  const day = readValue(value, field, context);
  return typeof day === 'number' ? day - (context.date1904 ? OFFSET_1904 : 0) : null;
}

function labelled({ kind, values }: CardReading, change: CardCellChange): LabelledChange {
  const value = values.find(({ row, column }) => row === change.row && column === change.column);
  const day = value?.form === 'cell' && fieldOf(kind, value.field)?.type === 'date';
  return { ...change, label: value?.label ?? '', day };
}
