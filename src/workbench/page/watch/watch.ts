import type { ExcelHost } from '../../host/excelHost';
import type { Workbook } from '../../host/model/workbook';
import { HostError } from '../../host/protocol/hostError';
import { colleagueActs, type ColleagueAct, type Told } from './colleagueActs';
import { USUAL_VERSION, type ExcelVersion } from './excelVersions';
import { faultKind, type FaultName } from './faultKinds';
import { faultPlan } from './faultPlan';
import { createRequestLog } from './requestLog';
import { createStore } from './store';

export interface WatchState {
  readonly logShown: boolean;
  readonly fault: FaultName | null;
  /** What the colleague does before each writing request of the add-in. */
  readonly interference: ColleagueAct | null;
  /** What the colleague has done last, until it is dismissed. */
  readonly told: Told | null;
  /** The version of ExcelApi that the add-in is told it has. */
  readonly excelVersion: ExcelVersion;
}

/** What the workbook can be locked by; unlike a fault it is the workbook's own. */
export type Lock = 'protected' | 'readOnly';

/** What can be seen of the add-in's doings and be put in its way; all off at first. */
export function createWatch(host: ExcelHost) {
  const store = createStore<WatchState>({
    logShown: false,
    fault: null,
    interference: null,
    told: null,
    excelVersion: USUAL_VERSION,
  });
  const log = createRequestLog(host);

  const tell = (told: Told | null) => store.update({ told });
  const arrange = (patch: Partial<Pick<WatchState, 'fault' | 'interference'>>) => {
    store.update(patch);
    const { fault, interference } = store.state;
    const { plan, payloadLimit = Infinity } = fault ? faultKind(fault) : {};
    host.payloadLimit = payloadLimit;
    host.setFaults(faultPlan(plan?.(), interference && ((workbook) => tell(colleagueActs(interference, workbook)))));
  };

  const setLock = (lock: Lock, on: boolean) => host.edit((workbook) => tell(SET_LOCK[lock](workbook, on)));

  return {
    store,
    log,
    showLog(logShown: boolean): void {
      log.listen(logShown);
      store.update({ logShown });
    },
    setFault: (fault: FaultName | null) => arrange({ fault }),
    setInterference: (interference: ColleagueAct | null) => arrange({ interference }),
    setExcelVersion: (excelVersion: ExcelVersion) => store.update({ excelVersion }),
    letColleague: (act: ColleagueAct) => host.edit((workbook) => tell(colleagueActs(act, workbook)), 'colleague'),
    setLock,
    /** Everything goes well again; what the add-in is told of its Excel stays. */
    endDisturbances(): void {
      arrange({ fault: null, interference: null });
      // What is read-only cannot be unprotected.
      for (const lock of ['readOnly', 'protected'] as const)
        if (locksOf(host.workbook).includes(lock)) setLock(lock, false);
    },
    dismiss: () => tell(null),
  };
}

const SET_LOCK: Readonly<Record<Lock, (workbook: Workbook, on: boolean) => Told | null>> = {
  protected: ({ $active }, on) => {
    try {
      if (on) $active.protection.protect();
      else $active.protection.unprotect();
      return null;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { key: on ? 'fault.lockedAlready' : 'fault.password' };
    }
  },
  readOnly: (workbook, on) => {
    workbook.$readOnly = on;
    return null;
  },
};

/** What the workbook is locked by as it is now; protection is that of the active worksheet. */
export function locksOf({ $active, $readOnly }: Workbook): Lock[] {
  return [...($active.$protection ? (['protected'] as const) : []), ...($readOnly ? (['readOnly'] as const) : [])];
}

export type Watch = ReturnType<typeof createWatch>;
