/**
 * `npm run icons`: draws the PNG icons of the manifest from their SVG sources.
 * A drawing has two sources: `name-16.svg` on the 16 px grid, where every pixel counts, and `name.svg` for the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium';

const FOLDER = resolve(__dirname, '../../assets/icons');
const RIBBON_SIZES = [16, 32, 80];
/** The application's icon is also shown in lists of add-ins: 64 px there, 128 px in a marketplace. */
const DRAWINGS: Record<string, readonly number[]> = {
  app: [16, 32, 64, 80, 128],
  today: RIBBON_SIZES,
  'register-visit': RIBBON_SIZES,
  check: RIBBON_SIZES,
  structure: RIBBON_SIZES,
  credit: RIBBON_SIZES,
  'open-pane': RIBBON_SIZES,
  'grade-and-schedule': RIBBON_SIZES,
  undo: RIBBON_SIZES,
};

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    for (const size of sizes) {
      const source = readFileSync(join(FOLDER, size === 16 ? `${name}-16.svg` : `${name}.svg`)).toString('base64');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style>` +
          `<img alt="" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
      );
      writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

drawAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
