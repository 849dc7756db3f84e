import type { CellValue } from '../cell/value';
import { readCardSheet } from './cardSheet/readCardSheet';
import { readHeader } from './headerText';
import type { SavedColumn } from './savedMapping';
import { noRegister } from './noRegister';
import { savedWords, staleColumns, type SavedWords } from './savedWords';
import { vocabulary } from './vocabulary';
import type { CardReading, RecognitionContext, SheetReading, SheetSample } from './types';

/** A sheet read as a register (kind `other` where it is none), and how much speaks for that. */
export interface RegisterMatch {
  readonly reading: SheetReading;
  readonly evidence: number;
}

/**
 * Decides whether a worksheet is a register or the card of one customer: whichever understands more of it. What stands
 * in the line below a register's header is the register's; a card with a log at its foot has its fields elsewhere.
 *
 * @param register the sheet read as a register
 * @param sample the sheet's first rows and merged ranges
 * @param context what the user has said about the sheet
 * @returns the reading as a register, as a card, or as neither
 * @example chooseLayout(register, { name: '张三', areas: [cardArea] }, {}).layout // 'card'
 */
export function chooseLayout(register: RegisterMatch, sample: SheetSample, context: RecognitionContext): SheetReading {
  const { reading } = register;
  if (isPlainRegister(reading, sample)) return reading;
  const card = readCardSheet(sample, context)?.card;
  if (!card || labelsBeside(card, reading) <= reading.columns.length) return reading;
  return {
    ...noRegister(reading.name),
    kind: card.kind,
    layout: 'card',
    card,
    unit: reading.unit,
    ...(reading.saved && { saved: true as const }),
    stale: staleLabels(card, savedWords(sample.name, context.saved)),
  };
}

function staleLabels({ values, unmapped }: CardReading, words: SavedWords): readonly SavedColumn[] {
  return staleColumns(words, [
    ...values.map(({ label, occurrence, field }) => ({ header: label, occurrence, field })),
    ...unmapped.map(({ label, occurrence }) => ({ header: label, occurrence, field: null })),
  ]);
}

const HALF = 0.5;
const NEARLY_ALL = 0.8;
const FEWEST_ROWS = 3;
/** More words than a title, a date and a unit above the header may be labels of a card. */
const MOST_ABOVE = 6;

const LOOKED_AT = 12;
const FEWEST_WORDS = 2;
const WORDS_AMONG_CELLS = 0.3;

/** A row with labels among its cells is no data. */
function holdsLabels(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const words = filled.filter((cell) => typeof cell === 'string' && vocabulary().exact.has(readHeader(cell).core));
  return words.length >= Math.max(FEWEST_WORDS, WORDS_AMONG_CELLS * filled.length);
}

/** Rows of data below a header with hardly a word above it: whatever else could be read as labels. */
function isPlainRegister({ headerRow, columns, table }: SheetReading, sample: SheetSample): boolean {
  const area = sample.areas.find((candidate) => candidate.table === table);
  if (headerRow < 0 || !area) return false;
  // The row above may be a row of groups.
  const above = area.rows.slice(0, Math.max(0, headerRow - 1 - area.top)).flat();
  if (above.filter((cell) => cell !== '').length > MOST_ABOVE) return false;
  const below = area.rows.slice(headerRow + 1 - area.top).filter((row) => row.some((cell) => cell !== ''));
  if (below.slice(0, LOOKED_AT).some(holdsLabels)) return false;
  const alike = below.filter((row) => {
    const filled = columns.filter(({ column }) => (row[column - area.left] ?? '') !== '').length;
    return filled >= HALF * columns.length;
  });
  return alike.length >= Math.max(FEWEST_ROWS, NEARLY_ALL * below.length);
}

/** Labels with a place of their own: fields anywhere but in the register's first line, all others above its headers. */
function labelsBeside({ values, unmapped }: CardReading, { headerRow }: SheetReading): number {
  const fields = values.filter(({ row }) => headerRow < 0 || row !== headerRow + 1);
  return fields.length + unmapped.filter(({ row }) => row < headerRow - 1).length;
}
