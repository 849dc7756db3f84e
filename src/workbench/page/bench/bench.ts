import { ExcelHost } from '../../host/excelHost';
import { createExternal, type RunCommand } from '../../host/transport/external';
import type { FileProblem } from '../../host/xlsx/package';
import type { Locale } from '../texts';
import { officeEnvironment } from '../theme/environment';
import type { ThemeName } from '../theme/themes';
import { download } from './download';
import { fileProblem } from './openFile';
import { fetchSample, type WorkbookFile } from './samples';

/** A sentence to the user; `file` names the file it is about. */
export interface Notice {
  readonly key: FileProblem | 'unreadable' | 'noSample' | 'notSaved' | 'notStarted' | 'noManifest';
  readonly file?: string;
}

export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeName;
}

/** What the page shows besides the workbook itself. */
export interface BenchState extends Preferences {
  /** Goes up whenever the workbook may look different, at most once a frame. */
  readonly revision: number;
  /** Counts the workbooks opened so far. */
  readonly opened: number;
  readonly paneShown: boolean;
  /** Counts the starts of the add-in: a new file, language or theme begins it afresh. */
  readonly paneLoad: number;
  readonly notice: Notice | null;
}

/** The Excel that the page plays: a host with a workbook, and the state of the page around it. */
export class Bench {
  readonly host: ExcelHost;
  /** What the add-in finds as `window.external`. */
  readonly external: object;
  private readonly run: RunCommand;
  private readonly listeners = new Set<() => void>();
  private repaint = 0;
  private current: BenchState;

  /** @param file the workbook to begin with; an empty one where it is null or cannot be opened */
  constructor(file: WorkbookFile | null, preferences: Preferences) {
    const problem = file && fileProblem(file);
    this.host = ExcelHost.open(problem ? null : (file?.bytes ?? null), {
      name: problem ? undefined : file?.name,
      onPaneState: (state) => this.update({ paneShown: state !== 'Hidden' }),
    });
    const { external, runCommand } = createExternal(this.host, () =>
      officeEnvironment(this.current.locale, this.current.theme),
    );
    this.external = external;
    this.run = runCommand;
    this.current = {
      ...preferences,
      revision: 0,
      opened: 1,
      paneShown: true,
      paneLoad: 1,
      notice: problem ? { key: problem, file: file?.name } : null,
    };
    this.host.onChanged(() => this.changed());
  }

  get state(): BenchState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private update(patch: Partial<BenchState>): void {
    this.current = { ...this.current, ...patch };
    for (const listener of this.listeners) listener();
  }

  private changed(): void {
    this.repaint ||= requestAnimationFrame(() => {
      this.repaint = 0;
      this.update({ revision: this.current.revision + 1 });
    });
  }

  // ---- files

  /** Opens a file that the user has chosen; the current workbook stays where that fails. */
  async openFile(file: File): Promise<void> {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      return this.notify({ key: 'unreadable', file: file.name });
    }
    this.open({ name: file.name, bytes: new Uint8Array(bytes) });
  }

  /** Opens the sample workbook of this file name. */
  async openSample(name: string): Promise<void> {
    const sample = await fetchSample(name);
    if (sample) this.open(sample);
    else this.notify({ key: 'unreadable', file: name });
  }

  private open(file: WorkbookFile): void {
    const problem = fileProblem(file);
    if (problem) return this.notify({ key: problem, file: file.name });
    this.host.reopen(file.bytes, { name: file.name });
    const { opened, paneLoad } = this.current;
    this.update({ opened: opened + 1, paneLoad: paneLoad + 1, notice: null });
  }

  saveCopy(): void {
    const { name } = this.host.workbook;
    try {
      download(name, this.host.save());
      this.changed();
    } catch (error) {
      console.error(error);
      this.notify({ key: 'notSaved', file: name });
    }
  }

  // ---- the add-in and the page around it

  showPane(): void {
    this.update({ paneShown: true });
  }

  hidePane(): void {
    this.update({ paneShown: false });
  }

  /** Presses a button of the ribbon that runs a function of the add-in. */
  async runCommand(controlId: string, functionName: string): Promise<void> {
    try {
      await this.run(controlId, functionName);
    } catch {
      this.notify({ key: 'notStarted' });
    }
  }

  /** A language or theme that is changed reaches the add-in as it would in Excel: it starts again. */
  prefer(preferences: Partial<Preferences>): void {
    this.update({ ...preferences, paneLoad: this.current.paneLoad + 1 });
  }

  notify(notice: Notice | null): void {
    this.update({ notice });
  }
}
