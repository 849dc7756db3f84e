/** The pages of the pane in the order of the day. */
export const TABS = ['today', 'checks', 'cards', 'analysis', 'settings'] as const;

export type TabName = (typeof TABS)[number];
