import type { FaultPlan } from '../../host/faults';
import type { Workbook } from '../../host/model/workbook';
import { requestWrites } from './requestWrites';

/**
 * What the host is told to let happen: what goes wrong goes before what the colleague does, because a request that Excel
 * does not take gives him no occasion. Null where neither is wanted.
 *
 * @param fault the fault that was chosen
 * @param interfere what the colleague does before each writing request of the add-in
 */
export function faultPlan(
  fault: FaultPlan | undefined,
  interfere: ((workbook: Workbook) => void) | null,
): FaultPlan | null {
  if (!fault && !interfere) return null;
  return (request) =>
    fault?.(request) ?? (interfere && requestWrites(request.body) ? { kind: 'colleague', edit: interfere } : undefined);
}
