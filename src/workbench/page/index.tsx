import { createRoot } from 'react-dom/client';
import { Bench } from './bench/bench';
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
  const bench = new Bench(file, {
    locale: localeOf(navigator.language),
    theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  });
  if (wanted && !file) bench.notify({ key: 'noSample', file: wanted });
  if (!addIn) bench.notify({ key: 'noManifest' });
  window.customerCardsHost = bench.external;
  createRoot(root).render(<App bench={bench} addIn={addIn} />);
}

const root = document.getElementById('root');
if (root) void start(root);
