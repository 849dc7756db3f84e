import { createRoot } from 'react-dom/client';
import { Bench, noticeOf, type Notice } from './bench/bench';
import { prepareFile, type PreparedFile } from './bench/prepareFile';
import { SAMPLE, fetchSample } from './bench/samples';
import { App } from './frame/App';
import { readAddIn, type AddIn } from './ribbon/readAddIn';
import { localeOf } from './texts';

declare global {
  interface Window {
    /** The Excel that the pane's frame finds: see bridge.js. */
    customerCardsHost?: object;
  }
}

async function fetchAddIn(): Promise<AddIn | null> {
  try {
    const response = await fetch('manifest.xml');
    return response.ok ? readAddIn(await response.text()) : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Opens the workbook that `?file=` names, else the sample, and plays Excel around it. */
async function start(root: HTMLElement): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get('file');
  const [file, addIn] = await Promise.all([fetchSample(wanted ?? SAMPLE), fetchAddIn()]);
  let prepared: PreparedFile | null = null;
  let notice: Notice | null = wanted && !file ? { key: 'noSample', file: wanted } : null;
  try {
    prepared = file && (await prepareFile(file));
  } catch (error) {
    notice = file && noticeOf(error, file);
  }
  const bench = new Bench(prepared, {
    locale: localeOf(navigator.language),
    theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  });
  bench.notify(notice);
  if (!addIn) bench.notify({ key: 'noManifest' });
  window.customerCardsHost = bench.external;
  createRoot(root).render(<App bench={bench} addIn={addIn} />);
}

const root = document.getElementById('root');
if (root) void start(root);
