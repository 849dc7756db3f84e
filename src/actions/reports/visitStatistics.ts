import type { FieldKey } from '../../domain/cards/types';
import type { Report } from '../../domain/report/report';
import { readVisits, VISIT_FIELDS, visitsIn } from '../../domain/visits/readVisits';
import { countVisits } from '../../domain/visits/visitStatistics';
import { basisLines, periodOf } from './basisLines';
import { registersOf } from './registersOf';
import type { BuildReport } from './types';
import { visitFindings } from './visitFindings';
import { byChannel, byHour, byMonthDay, byOwner, byReason, byWeekday, trend, type VisitData } from './visitTables';

/**
 * 来店登记统计 (R-3.02, R-3.03, ANALYSIS A9): on which days and at which hours customers come, how many leave their details,
 * who gets them and why others do not.
 */
export const buildVisitStatistics: BuildReport = async (request): Promise<Report> => {
  const { context, options, t } = request;
  const period = periodOf(options.period, context.today);
  const read = await registersOf(request, 'visits', VISIT_FIELDS);
  const { visits: history, undated } = readVisits(read.registers, options);
  const visits = visitsIn(history, period);
  const has = (field: FieldKey) => read.registers.some(({ columns }) => columns.has(field));
  const data: VisitData = { visits, history, period, has, t };
  const timeless = visits.filter(({ first, hour }) => first && hour === null).length;
  return {
    id: 'visit-statistics',
    sheet: t('visits.title'),
    title: t('visits.title'),
    basis: [
      ...basisLines(t, { today: context.today, period, owner: options.owner, from: [read] }),
      t('visits.basis'),
      ...(undated ? [t('visits.basis.undated', { rows: undated })] : []),
      ...(has('timeIn') && timeless ? [t('visits.basis.timeless', { rows: timeless })] : []),
    ],
    sections: [
      figures(data),
      { kind: 'lines', title: t('visits.findings'), lines: visitFindings(data) },
      trend(data),
      byWeekday(data),
      ...(has('timeIn') ? [byHour(data)] : []),
      byMonthDay(data),
      ...(has('owner') ? [byOwner(data)] : []),
      ...(has('noInfoReason') ? [byReason(data)] : []),
      ...(has('channel') ? [byChannel(data)] : []),
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: visits.length,
  };
};

function figures({ visits, t, has }: VisitData): Report['sections'][number] {
  const { batches, again, left, share, testDrives, ordered } = countVisits(visits);
  return {
    kind: 'figures',
    figures: [
      { label: t('visits.batches'), value: batches, as: 'count' },
      { label: t('visits.again'), value: again, as: 'count' },
      { label: t('visits.left'), value: left, as: 'count' },
      { label: t('visits.share'), value: share, as: 'share' },
      ...(has('testDrive') ? [{ label: t('visits.testDrives'), value: testDrives, as: 'count' as const }] : []),
      ...(has('ordered') ? [{ label: t('visits.ordered'), value: ordered, as: 'count' as const }] : []),
    ],
  };
}
