import { ExcelHost } from '../../host/excelHost';
import { createExternal, type RunCommand } from '../../host/transport/external';
import { WorkbookFileError } from '../../host/xlsx/package';
import type { Locale, TextKey } from '../texts';
import { officeEnvironment } from '../theme/environment';
import type { ThemeName } from '../theme/themes';
import { USUAL_VERSION, type ExcelVersion } from '../watch/excelVersions';
import { checkMembers } from '../watch/memberCheck';
import { createWatch, type Watch } from '../watch/watch';
import { download } from './download';
import { prepareFile, type PreparedFile } from './prepareFile';
import { fetchSample, type WorkbookFile } from './samples';

type NoticeKey<Key = TextKey> = Key extends `notice.${infer Name}` ? Name : never;

/** A sentence to the user; `file` names the file it is about, `params` what else it names. */
export interface Notice {
  readonly key: NoticeKey;
  readonly file?: string;
  readonly params?: Readonly<Record<string, string>>;
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
  /** Name of the file that is being read. */
  readonly opening: string | null;
  readonly paneShown: boolean;
  /** Counts the starts of the add-in: a new file, language or theme begins it afresh. */
  readonly paneLoad: number;
  readonly notice: Notice | null;
}

/** Says why a file was not opened. */
export function noticeOf(error: unknown, { name }: WorkbookFile): Notice {
  return { key: error instanceof WorkbookFileError ? error.problem : 'damaged', file: name };
}

/** Excel shows what the user has done before an add-in hears of it. A page that is not seen paints nothing. */
function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

const nameAndSheets = ({ name, prepared }: PreparedFile) => ({ name, prepared });

/** The Excel that the page plays: a host with a workbook, and the state of the page around it. */
export class Bench {
  readonly host: ExcelHost;
  readonly watch: Watch;
  /** What the add-in finds as `window.external`. */
  readonly external: object;
  private readonly run: RunCommand;
  private readonly listeners = new Set<() => void>();
  private repaint = 0;
  /** What is to be opened as soon as it is read. */
  private awaited: WorkbookFile | null = null;
  private current: BenchState;

  /** @param file the workbook to begin with, or an empty one */
  constructor(file: PreparedFile | null, preferences: Preferences) {
    this.host = ExcelHost.open(file && file.bytes, {
      ...(file && nameAndSheets(file)),
      onPaneState: (state) => this.update({ paneShown: state !== 'Hidden' }),
    });
    this.watch = createWatch(this.host);
    const { external, runCommand } = createExternal(
      this.host,
      () => officeEnvironment(this.current.locale, this.current.theme, this.watch.store.state.excelVersion),
      {
        onStart: () => checkMembers(this.watch.store.state.excelVersion !== USUAL_VERSION),
        tell: afterPaint,
        openPage: (address) => void window.open(address, '_blank', 'noopener'),
      },
    );
    this.external = external;
    this.run = runCommand;
    this.current = {
      ...preferences,
      revision: 0,
      opened: 1,
      opening: null,
      paneShown: true,
      paneLoad: 1,
      notice: null,
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
    await this.open({ name: file.name, bytes: new Uint8Array(bytes) });
  }

  /** Opens the sample workbook of this file name. */
  async openSample(name: string): Promise<void> {
    const sample = await fetchSample(name);
    if (sample) await this.open(sample);
    else this.notify({ key: 'unreadable', file: name });
  }

  private async open(file: WorkbookFile): Promise<void> {
    this.awaited = file;
    this.update({ opening: file.name });
    try {
      const prepared = await prepareFile(file);
      // Somebody has chosen another one meanwhile.
      if (this.awaited !== file) return;
      this.host.reopen(file.bytes, nameAndSheets(prepared));
      const { opened, paneLoad } = this.current;
      this.update({ opened: opened + 1, paneLoad: paneLoad + 1, opening: null, notice: null });
    } catch (error) {
      if (this.awaited === file) this.update({ opening: null, notice: noticeOf(error, file) });
    }
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

  /** Lets the add-in start again in an Excel with this version of ExcelApi. */
  playExcel(version: ExcelVersion): void {
    this.watch.setExcelVersion(version);
    this.update({ paneLoad: this.current.paneLoad + 1 });
  }

  notify(notice: Notice | null): void {
    this.update({ notice });
  }
}
