import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../e2e/browser';
import { openProductionPane } from '../e2e/productionPane';
import startServer from '../e2e/setup';
import stopServer from '../e2e/teardown';
import { buildFolder, ensureBuild } from '../run/builds';
import { median, printTable } from './measure';

const RUNS = 7;

/** The pane that is handed out, from the moment its scripts are in until somebody can press a button in it. */
export async function benchPaneStart(): Promise<void> {
  await startServer();
  ensureBuild('excel');
  const folder = buildFolder('excel');
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => source);
  const browser = await startBrowser();
  const [usable, whole]: [number[], number[]] = [[], []];
  try {
    for (let run = 0; run < RUNS; run++) {
      // As text: tsx names functions by a helper that the page does not have.
      const { pane, close } = await openProductionPane(browser, folder, NOTE_USABLE);
      await pane.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
      const { resources, at } = await pane.evaluate(() => ({
        resources: performance
          .getEntriesByType('resource')
          .map((entry) => ({ name: entry.name, end: (entry as PerformanceResourceTiming).responseEnd })),
        at: performance.getEntriesByName('usable')[0]?.startTime ?? NaN,
      }));
      const initial = resources.filter(({ name }) => scripts.some((script) => name.endsWith(script)));
      if (initial.length !== scripts.length) throw new Error('The browser does not know of all scripts.');
      usable.push(at - Math.max(...initial.map(({ end }) => end)));
      whole.push(at);
      await close();
    }
  } finally {
    await browser.close();
    stopServer();
  }
  printTable(
    `The pane for Excel starts, in Chromium, medians of ${RUNS}`,
    ['', 'ms', 'budget ms'],
    [
      ['usable after its scripts are in', median(usable), 500],
      ['… the slowest', Math.max(...usable), ''],
      ['from asking for the page, files from this machine', median(whole), ''],
    ],
  );
}

/** Marks the first moment at which a button of the pane's first tab is there and painted. */
const NOTE_USABLE = new Function(`
  new MutationObserver((changes, observer) => {
    if (!document.querySelector('[role=tabpanel] button:not([disabled])')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  }).observe(document, { childList: true, subtree: true });
`) as () => void;
