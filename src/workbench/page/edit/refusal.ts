import { HostError } from '../../host/protocol/hostError';
import type { Bench, Notice } from '../bench/bench';

/** The sentences of this kind, which go away with the next thing that succeeds. */
const refusals = new WeakSet<Notice>();

/** Tells the user why something was not done. */
export function refuse(bench: Bench, notice: Notice): void {
  refusals.add(notice);
  bench.notify(notice);
}

/** Takes back what was told, now that it no longer matters. */
export function forgetRefusal(bench: Bench): void {
  const { notice } = bench.state;
  if (notice && refusals.has(notice)) bench.notify(null);
}

/** Does something to the workbook, or tells why it was not done; whether it was. */
export function attempt(bench: Bench, work: () => void): boolean {
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostError)) console.error(error);
    refuse(bench, { key: reasonOf(error, bench) });
    return false;
  }
  forgetRefusal(bench);
  return true;
}

function reasonOf(error: unknown, { host: { workbook } }: Bench): Notice['key'] {
  const code = error instanceof HostError ? error.code : '';
  if (code === 'AccessDenied') return workbook.$readOnly ? 'entry.readOnly' : 'entry.protected';
  return code === 'InvalidArgument' ? 'entry.notAllowed' : 'entry.failed';
}
