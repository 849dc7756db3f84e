import type { ComponentType } from 'react';
import type { Page } from '../session/state';
import type { TabName } from '../session/tabName';
import { TodayTab } from '../today/TodayTab';
import { later } from './later';

export const PAGES: Readonly<Record<TabName, ComponentType>> = {
  today: TodayTab,
  checks: later(async () => (await import(/* webpackChunkName: "checks" */ '../checks/ChecksTab')).ChecksTab),
  cards: later(async () => (await import(/* webpackChunkName: "cards" */ '../cards/CardsTab')).CardsTab),
  analysis: later(async () => (await import(/* webpackChunkName: "analysis" */ '../analysis/AnalysisTab')).AnalysisTab),
  settings: later(async () => (await import(/* webpackChunkName: "settings" */ '../settings/SettingsTab')).SettingsTab),
};

/** The tab a page is drawn over. */
export const TAB_OF: Readonly<Record<Page['kind'], TabName>> = {
  visit: 'today',
  contact: 'today',
  sign: 'today',
  card: 'cards',
  newCustomer: 'cards',
  merge: 'checks',
  credit: 'analysis',
};
