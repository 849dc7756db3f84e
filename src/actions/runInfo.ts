import { formatDay } from '../domain/cell/day';
import { formatTime } from '../domain/cell/formatTime';
import { KEPT_RUNS } from '../domain/changes/journal';
import type { LogWords } from '../excel/journal/log';
import type { RunInfo } from '../excel/journal/run';
import { text, type Locale } from '../i18n';
import type { ActionContext, WritingAction } from './types';

/** What the journal says to people, in the language of who begins it. */
export function journalWords(locale: Locale): LogWords {
  const t = text(locale);
  return {
    headers: {
      at: t('log.at'),
      action: t('log.action'),
      sheets: t('log.sheets'),
      cells: t('log.cells'),
      status: t('log.status'),
      who: t('log.who'),
      id: t('log.id'),
    },
    action: (name) => t(`action.${name as WritingAction}`),
    status: (status) => t(`runStatus.${status}`),
    separator: t('list.separator'),
  };
}

/**
 * What a run is, for the journal.
 *
 * @param told what the action was told besides the day and the language, so that it can be done again
 */
export function runInfo(
  { today, now = today + 0.5, who = '', locale }: ActionContext,
  action: WritingAction,
  told: Readonly<Record<string, unknown>>,
): RunInfo {
  return { action, now, at: momentText(now), who, told, words: journalWords(locale), kept: KEPT_RUNS };
}

/**
 * A moment as people write it.
 *
 * @param moment serial day with the time of day
 * @example momentText(46348.5868) // '2026-11-22 14:05'
 */
export function momentText(moment: number): string {
  return `${formatDay(Math.floor(moment))} ${formatTime(moment)}`;
}
