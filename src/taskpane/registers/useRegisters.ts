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

function isRegister(sheet: RecognisedSheet): sheet is RegisterSheet {
  return sheet.kind !== 'other';
}
