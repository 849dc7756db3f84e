import { useMemo } from 'react';
import type { RecognisedSheet } from '../../actions/types';
import type { CardKind } from '../../domain/cards/types';
import { useSessionState } from '../session/SessionContext';

/** A worksheet that was taken for a register. */
export type RegisterSheet = RecognisedSheet & { readonly kind: CardKind };

/** The registers of the workbook; undefined until it has been read. */
export function useRegisters(): readonly RegisterSheet[] | undefined {
  const sheets = useSessionState((state) => state.sheets);
  return useMemo(() => sheets?.filter(isRegister), [sheets]);
}

/** How many worksheets are a card, or none of ours. */
export function useSheetCount(layout: 'card' | 'other'): number {
  return useSessionState((state) => state.sheets?.filter((sheet) => sheet.layout === layout).length ?? 0);
}

function isRegister(sheet: RecognisedSheet): sheet is RegisterSheet {
  return sheet.layout === 'register' && sheet.kind !== 'other';
}
