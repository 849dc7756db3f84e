import type { CardKind } from '../../../domain/cards/types';
import { useRegisters, type RegisterSheet } from '../../registers/useRegisters';

/** Registers a row of which is a customer. */
const KINDS: ReadonlySet<CardKind> = new Set(['leads', 'owners', 'corporate', 'members', 'roster', 'visits']);

/** The registers of the workbook that have customers. */
export function useCustomerRegisters(): readonly RegisterSheet[] {
  return useRegisters()?.filter(({ kind }) => KINDS.has(kind)) ?? [];
}
