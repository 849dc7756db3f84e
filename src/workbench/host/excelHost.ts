import type { Fault, FaultPlan } from './faults';
import { eventType, type Origin } from './model/events';
import type { Workbook } from './model/workbook';
import { Dispatcher } from './protocol/dispatcher';
import { HostError } from './protocol/hostError';
import type { HostObject } from './protocol/hostObject';
import type { HostEvent, RequestBody, ResponseBody } from './protocol/messages';
import { officeServices, type PaneHooks } from './services';
import { openWorkbook, type OpenOptions, type OpenedWorkbook } from './xlsx/openWorkbook';
import { saveWorkbook } from './xlsx/saveWorkbook';

/** What one request was and what it came to; the page's log and the benches read it. */
export interface Traffic {
  readonly request: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Code of the error it ended with, of an action or of the request as a whole. */
  readonly error?: string;
}

/** The answer to a request: a body, in which an action may have met an error, or an error of the request as a whole. */
export type Answer =
  | { readonly ok: true; readonly text: string; readonly error?: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface HostOptions extends OpenOptions, PaneHooks {
  /** Bytes that a request or a response may have; none by default, as in desktop Excel. */
  readonly payloadLimit?: number;
}

/** Events of a collection are told for the sheet it belongs to. */
type EventTarget = HostObject & { readonly $target?: string };

const encoder = new TextEncoder();

/** An Excel without a screen: one workbook, reached through the Rich API as Microsoft's client speaks it. */
export class ExcelHost {
  private opened: OpenedWorkbook;
  private dispatcher: Dispatcher;
  private readonly traffic = new Set<(traffic: Traffic) => void>();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private readonly changeListeners = new Set<() => void>();
  private plan: FaultPlan | null = null;
  private requestCount = 0;
  payloadLimit: number;
  /** Members that programs asked for and the host does not have, as "Class.member". */
  readonly unknownMembers = new Set<string>();
  /** Errors that are the host's own fault. */
  readonly internalErrors: unknown[] = [];

  private constructor(
    opened: OpenedWorkbook,
    private readonly options: HostOptions,
  ) {
    this.opened = opened;
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.dispatcher = this.newDispatcher();
  }

  /** Opens an .xlsx, or a new workbook without one; throws WorkbookFileError when the bytes are no workbook. */
  static open(bytes: Uint8Array | null, options: HostOptions = {}): ExcelHost {
    return new ExcelHost(openWorkbook(bytes, options), options);
  }

  /** Closes the workbook and opens another in its place; references that clients keep are gone. */
  reopen(bytes: Uint8Array | null, options: OpenOptions = this.options): void {
    this.opened = openWorkbook(bytes, options);
    this.dispatcher = this.newDispatcher();
    this.announce();
  }

  private newDispatcher(): Dispatcher {
    return new Dispatcher(this.workbook, {
      newObject: officeServices(this.options),
      onMissing: (type, member) => this.unknownMembers.add(`${type}.${member}`),
      onRegistration: (target, event, on) => this.register(target, event, on),
      onInternalError: (error) => this.internalErrors.push(error),
    });
  }

  get workbook(): Workbook {
    return this.opened.workbook;
  }

  save(): Uint8Array {
    const bytes = saveWorkbook(this.opened);
    this.workbook.$dirty = false;
    return bytes;
  }

  /** Lets things go wrong from the next request on; null ends it. */
  setFaults(plan: FaultPlan | null): void {
    this.plan = plan;
    this.requestCount = 0;
  }

  onTraffic(listener: (traffic: Traffic) => void): () => void {
    this.traffic.add(listener);
    return () => this.traffic.delete(listener);
  }

  onEvents(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told after every request and edit, for whoever draws the workbook. */
  onChanged(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Lets the user, or another user of the file, do something to the workbook. */
  edit(work: (workbook: Workbook) => void, origin: Origin = 'user'): void {
    this.workbook.$origin = origin;
    try {
      work(this.workbook);
    } finally {
      this.workbook.$origin = 'addin';
      this.workbook.$endRequest(this.dispatcher.kept);
      this.announce();
    }
  }

  /** Answers one request, given as JSON text or as what that says; the answer is JSON text. */
  process(request: string | RequestBody): Answer {
    const started = performance.now();
    const body = typeof request === 'string' ? (JSON.parse(request) as RequestBody) : request;
    const isCounted = Number.isFinite(this.payloadLimit) || this.traffic.size > 0 || this.plan !== null;
    const requestBytes = isCounted ? byteLength(typeof request === 'string' ? request : JSON.stringify(request)) : 0;
    const answer = this.answer(body, requestBytes);
    const responseBytes = answer.ok && this.traffic.size ? byteLength(answer.text) : 0;
    for (const listener of this.traffic)
      listener({
        request: body,
        requestBytes,
        responseBytes,
        milliseconds: performance.now() - started,
        error: answer.ok ? answer.error : answer.code,
      });
    this.announce();
    return answer;
  }

  private answer(body: RequestBody, requestBytes: number): Answer {
    const fault = this.nextFault(body, requestBytes);
    if (fault?.kind === 'colleague') this.edit(fault.edit, 'colleague');
    if (fault?.kind === 'error' && fault.when === 'before') return failure(fault.code);
    if (requestBytes > this.payloadLimit) return failure('RequestPayloadSizeLimitExceeded');
    const isMidway = fault?.kind === 'error' && fault.when === 'midway';
    const response = this.run(isMidway ? firstHalf(body) : body);
    if (fault?.kind === 'error') return failure(fault.code);
    const text = JSON.stringify(response);
    if (Number.isFinite(this.payloadLimit) && byteLength(text) > this.payloadLimit)
      return failure('ResponsePayloadSizeLimitExceeded');
    return { ok: true, text, error: response.Error?.Code };
  }

  private nextFault(body: RequestBody, bytes: number): Fault | undefined {
    return this.plan?.({ index: this.requestCount++, body, bytes });
  }

  private run(body: RequestBody): ResponseBody {
    try {
      return this.dispatcher.process(body);
    } finally {
      this.workbook.$endRequest(this.dispatcher.kept);
    }
  }

  /** Events leave after the answer, as in Excel. */
  private announce(): void {
    const events = this.workbook.$takeEvents();
    if (events.length) setTimeout(() => this.listeners.forEach((listener) => listener(events)), 0);
    for (const listener of this.changeListeners) listener();
  }

  /** Objects that clients keep beyond a request. */
  get keptReferences(): number {
    return this.dispatcher.keptCount;
  }

  private register(target: HostObject, event: string, on: boolean): void {
    const type = eventType(target.$type, event);
    if (type === undefined) {
      this.unknownMembers.add(`${target.$type}.on${event}`);
      throw new HostError('ApiNotFound');
    }
    this.workbook.$register((target as EventTarget).$target ?? String(target.$id ?? 'Workbook'), type, on);
  }
}

function firstHalf(body: RequestBody): RequestBody {
  return { ...body, Actions: body.Actions.slice(0, body.Actions.length >> 1) };
}

function failure(code: string): Answer {
  return { ok: false, code, message: new HostError(code).message };
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
