import type { Frame, Page } from 'playwright-core';
import { cell, fillVisit } from '../pane';
import type { Words } from './words';

/** Where somebody sits who goes from screen to screen. */
export interface Seat {
  readonly page: Page;
  readonly pane: Frame;
  readonly t: Words;
}

/** What the pane can show: how one comes there from the screen before, and what is there then. */
export interface Screen {
  readonly name: string;
  readonly come: (seat: Seat) => Promise<void>;
}

const panel = ({ pane }: Seat) => pane.getByRole('tabpanel');
const button = (seat: Seat, key: string) =>
  panel(seat)
    .getByRole('button', { name: seat.t(key), exact: true })
    .first();
const tab = ({ pane, t }: Seat, name: string) => pane.getByRole('tab', { name: t(`tab.${name}`), exact: true }).click();
const back = (seat: Seat) => button(seat, 'page.back').click();
const undoable = ({ pane, t }: Seat) => pane.getByRole('button', { name: t('action.undo'), exact: true }).waitFor();
const heading = (seat: Seat, name: string | RegExp) => panel(seat).getByRole('heading', { name }).first().waitFor();
const begins = (template: string): RegExp =>
  new RegExp(`^${(template.split('{')[0] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Nothing can be written on a sheet any more. */
const protect = (pane: Frame, sheet: string) =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      }),
    sheet,
  );

/** A dealer's day: every tab, every page over it, a result, a failure. */
export const DEALER_SCREENS: readonly Screen[] = [
  { name: 'first run', come: (seat) => button(seat, 'action.grade').waitFor() },
  {
    name: 'all that was found',
    come: (seat) =>
      panel(seat)
        .getByRole('button', { name: begins(seat.t('welcome.all')) })
        .click(),
  },
  { name: 'today', come: (seat) => button(seat, 'welcome.skip').click() },
  {
    name: 'calendar and lists',
    come: async (seat) => {
      await button(seat, 'lists.title').click();
      await button(seat, 'lists.download').waitFor();
    },
  },
  {
    name: 'a visit',
    come: async (seat) => {
      await button(seat, 'lists.title').click();
      await button(seat, 'visit.title').click();
      await panel(seat).getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'a contact',
    come: async (seat) => {
      await back(seat);
      await panel(seat).getByRole('listitem').first().getByRole('button').last().click();
      await panel(seat).locator('[data-field=end]').first().waitFor();
    },
  },
  {
    name: 'a lost deal',
    come: async (seat) => {
      await panel(seat)
        .getByRole('radio', { name: seat.t('contact.end.lost'), exact: true })
        .click();
      await panel(seat).locator('[name=process]').waitFor();
    },
  },
  {
    name: 'leaving what was typed',
    come: async (seat) => {
      await back(seat);
      await button(seat, 'entry.discard').waitFor();
    },
  },
  {
    name: 'contacts to sign',
    come: async (seat) => {
      await button(seat, 'entry.discard').click();
      await button(seat, 'sign.title').click();
      await heading(seat, seat.t('sign.title'));
    },
  },
  {
    name: 'what would be written',
    come: async (seat) => {
      await back(seat);
      await button(seat, 'action.grade').click();
      await panel(seat)
        .getByRole('button', { name: begins(seat.t('preview.write')) })
        .waitFor();
    },
  },
  {
    name: 'what was graded',
    come: async (seat) => {
      await panel(seat)
        .getByRole('button', { name: begins(seat.t('preview.write')) })
        .click();
      await undoable(seat);
    },
  },
  { name: 'checks', come: async (seat) => (await tab(seat, 'checks'), button(seat, 'action.check').waitFor()) },
  {
    name: 'what was found wrong',
    come: async (seat) => {
      await button(seat, 'action.check').click();
      await panel(seat).locator('button[aria-expanded]').nth(3).waitFor();
    },
  },
  {
    name: 'a rule and its findings',
    come: async (seat) => {
      const rules = panel(seat).locator('button[aria-expanded]:not([aria-haspopup])');
      for (const rule of [0, 1]) await rules.nth(rule).click();
      await panel(seat).locator('button[aria-expanded=true]').nth(1).waitFor();
    },
  },
  { name: 'cards', come: async (seat) => (await tab(seat, 'cards'), button(seat, 'card.look').waitFor()) },
  {
    name: 'a customer',
    come: async (seat) => {
      await cell(seat.page, 5, 3).click();
      await button(seat, 'card.look').click();
      await panel(seat).getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'a new customer',
    come: async (seat) => {
      await back(seat);
      await button(seat, 'card.new').click();
      await panel(seat).getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'analyses',
    come: async (seat) => {
      await back(seat);
      await tab(seat, 'analysis');
      await button(seat, 'structure:make').waitFor();
    },
  },
  {
    name: 'a report',
    come: async (seat) => {
      await button(seat, 'report.visit-statistics').click();
      await undoable(seat);
      await panel(seat)
        .getByText(seat.t('report.rows').split('{rows}')[0] ?? '')
        .first()
        .waitFor();
    },
  },
  { name: 'settings', come: async (seat) => (await tab(seat, 'settings'), button(seat, 'action.recognise').waitFor()) },
  {
    name: 'what the columns are',
    come: async (seat) => {
      await panel(seat)
        .getByRole('button', { name: /^意向客户/ })
        .first()
        .click();
      await panel(seat).getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'a failure',
    come: async (seat) => {
      await back(seat);
      await tab(seat, 'today');
      await protect(seat.pane, '意向客户');
      await button(seat, 'visit.title').click();
      await fillVisit(seat.pane);
      await seat.page.keyboard.press('Control+Enter');
      await seat.pane.getByRole('button', { name: seat.t('failure.retry'), exact: true }).waitFor();
    },
  },
];

/** A wholesaler's analyses, and one customer's credit. */
export const TRADING_SCREENS: readonly Screen[] = [
  { name: 'a wholesaler’s first run', come: (seat) => button(seat, 'report.structure').waitFor() },
  {
    name: 'the customer structure',
    come: async (seat) => {
      await button(seat, 'report.structure').click();
      await undoable(seat);
      await button(seat, 'structure:make').waitFor();
    },
  },
  {
    name: 'parameters of the structure',
    come: (seat) => panel(seat).locator('button[aria-expanded=false]').first().click(),
  },
  {
    name: 'credit',
    come: async (seat) => {
      await panel(seat).locator('button[aria-expanded=true]').first().click();
      await button(seat, 'credit:make').click();
      await panel(seat)
        .getByText(begins(seat.t('credit:aging')))
        .first()
        .waitFor();
    },
  },
  {
    name: 'an order',
    come: async (seat) => {
      await button(seat, 'credit:part.order').click();
      await panel(seat).getByRole('combobox').first().waitFor();
    },
  },
  ...(['papers', 'judgement'] as const).map((part) => ({
    name: part === 'papers' ? 'statements and letters' : 'a judgement',
    come: (seat: Seat) => seat.pane.getByRole('radio', { name: seat.t(`credit:part.${part}`) }).click(),
  })),
];

/** A workbook with nothing in it. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'nothing found', come: (seat) => button(seat, 'visit.title').waitFor() },
  ...['checks', 'cards', 'analysis', 'settings'].map((name) => ({
    name: `nothing: ${name}`,
    come: (seat: Seat) => tab(seat, name),
  })),
];
