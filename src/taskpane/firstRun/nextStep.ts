import type { RecognisedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';

/** What somebody who opens a workbook for the first time does best. */
export type NextStep = 'grade' | 'structure' | 'collect' | 'check' | 'visit';

/**
 * The one next step in a workbook: what most of its rows are good for. Where most are sales and documents the structure is
 * analysed, else leads are graded, cards become a register, any other register is checked; where there is nothing, the
 * first visitor is registered, which makes the registers.
 *
 * @param sheets every worksheet of the workbook with what it is taken for
 * @example nextStep([{ kind: 'leads', layout: 'register', rows: 52, … }, { kind: 'trades', layout: 'register', rows: 900, … }]) // 'structure'
 */
export function nextStep(sheets: readonly RecognisedSheet[]): NextStep {
  const registers = sheets.filter(({ layout, kind }) => layout === 'register' && kind !== 'other');
  const of = (kind: CardKind) => registers.filter((sheet) => sheet.kind === kind);
  const rowsOf = (kind: CardKind) => of(kind).reduce((sum, { rows }) => sum + rows, 0);
  if (rowsOf('trades') > rowsOf('leads')) return 'structure';
  if (of('leads').length > 0) return 'grade';
  if (sheets.some(({ layout }) => layout === 'card')) return 'collect';
  return registers.length > 0 ? 'check' : 'visit';
}
