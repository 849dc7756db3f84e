import type { ComponentType } from 'react';
import { AnalysisTab } from '../analysis/AnalysisTab';
import { CardsTab } from '../cards/CardsTab';
import { ChecksTab } from '../checks/ChecksTab';
import { SettingsTab } from '../settings/SettingsTab';
import { TodayTab } from '../today/TodayTab';

/** The pages of the pane in the order of the day. */
export const TABS = ['today', 'checks', 'cards', 'analysis', 'settings'] as const;

export type TabName = (typeof TABS)[number];

export const PAGES: Readonly<Record<TabName, ComponentType>> = {
  today: TodayTab,
  checks: ChecksTab,
  cards: CardsTab,
  analysis: AnalysisTab,
  settings: SettingsTab,
};
