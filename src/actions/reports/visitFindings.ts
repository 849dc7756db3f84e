import { countBy, countByHour, countByWeekday, countVisits, reasonsOf } from '../../domain/visits/visitStatistics';
import { percent } from './basisLines';
import type { VisitData } from './visitTables';
import { hourName, weekdayName } from './visitTables';

/** Of fewer batches a rate says nothing about a salesperson. */
const FEWEST_BATCHES = 5;

/** What a manager takes from the figures: busiest day and hour, lowest 留档率, most frequent reason. */
export function visitFindings(data: VisitData): readonly string[] {
  if (!data.visits.length) return [data.t('visits.none')];
  return [busiestDay(data), busiestHour(data), lowestShare(data), mainReason(data)].filter((line) => line !== null);
}

function busiestDay({ visits, period, t }: VisitData): string {
  const days = countByWeekday(visits, period);
  const best = days.reduce((most, one) => (one.average > most.average ? one : most));
  const weekday = weekdayName(t, best.day);
  return t('visits.found.weekday', { weekday, average: best.average.toFixed(1), batches: best.batches });
}

function busiestHour({ visits, t }: VisitData): string | null {
  const hours = countByHour(visits);
  const [first] = hours;
  if (!first) return null;
  const best = hours.reduce((most, one) => (one.batches > most.batches ? one : most), first);
  const all = hours.reduce((sum, { batches }) => sum + batches, 0);
  return t('visits.found.hour', { hour: hourName(best.hour), batches: best.batches, part: percent(best.batches, all) });
}

function lowestShare({ visits, t }: VisitData): string | null {
  const owners = countBy(visits, ({ owner }) => owner).filter(
    ({ name, batches }) => name !== '' && batches >= FEWEST_BATCHES,
  );
  if (owners.length < 2) return null;
  const [lowest] = [...owners].sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const all = countVisits(visits);
  if (!lowest) return null;
  const { name, left, batches } = lowest;
  return t('visits.found.lowest', { owner: name, left, batches, share: percent(left, batches), all: percent(all.left, all.batches) }); // prettier-ignore
}

function mainReason({ visits, t }: VisitData): string | null {
  const reasons = reasonsOf(visits);
  const all = reasons.reduce((sum, [, times]) => sum + times, 0);
  const [main] = reasons.filter(([reason]) => reason !== '');
  if (!main) return all ? t('visits.found.noReason', { batches: all }) : null;
  const [reason, batches] = main;
  return t('visits.found.reason', { reason, batches, part: percent(batches, all) });
}
