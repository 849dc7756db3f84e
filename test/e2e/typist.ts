import type { Frame, Page } from 'playwright-core';

/** What a step took: strokes of keys, and letters of words, numbers and names. */
interface Effort {
  readonly step: string;
  readonly keys: number;
  readonly letters: number;
}

/** Somebody who has no mouse. */
export interface Typist {
  readonly press: (key: string, times?: number) => Promise<void>;
  /** Words, as an input method puts them in. */
  readonly type: (words: string) => Promise<void>;
  /** Presses a key until a control has the keyboard: one that a selector names, and that says these words. */
  readonly goTo: (control: string, words?: string | RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Counts what is done under a name of its own. */
  readonly step: (name: string, work: () => Promise<void>) => Promise<Effort>;
  readonly efforts: readonly Effort[];
  /** How often a mouse, a finger or a pen was used. */
  readonly presses: () => Promise<number>;
}

/** After so many strokes there is no way there. */
const MOST = 90;

/** Sits down at the keyboard; the tests cannot press a button but by it. */
export async function typist(page: Page, pane: Frame): Promise<Typist> {
  const efforts: Effort[] = [];
  let [keys, letters] = [0, 0];
  for (const frame of [page.mainFrame(), pane])
    await frame.evaluate(() => {
      const root = document.documentElement;
      root.dataset['presses'] = '0';
      addEventListener(
        'pointerdown',
        () => (root.dataset['presses'] = String(Number(root.dataset['presses']) + 1)),
        true,
      );
    });
  const press: Typist['press'] = async (key, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    keys += times;
  };
  const has = (control: string, words: string | RegExp) =>
    pane.evaluate(
      ([wanted, pattern]) => {
        const element = document.activeElement;
        return element?.matches(wanted) === true && new RegExp(pattern).test(element.textContent.trim());
      },
      [
        control,
        typeof words === 'string' ? `^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : words.source,
      ] as const,
    );
  return {
    press,
    type: async (words) => {
      await page.keyboard.insertText(words);
      letters += words.length;
    },
    goTo: async (control, words = /(?:)/, key = 'Tab') => {
      for (let i = 0; i < MOST; i++) {
        await press(key);
        if (await has(control, words)) return;
      }
      throw new Error(`${key} does not lead to ${control} ${String(words)}`);
    },
    step: async (step, work) => {
      [keys, letters] = [0, 0];
      await work();
      const effort = { step, keys, letters };
      efforts.push(effort);
      return effort;
    },
    efforts,
    presses: async () => {
      const counts = await Promise.all(
        [page.mainFrame(), pane].map((frame) =>
          frame.evaluate(() => Number(document.documentElement.dataset['presses'])),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
