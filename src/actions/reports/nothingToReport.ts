import type { ReportId } from '../../domain/report/report';
import { Failure } from '../../excel/failure';
import { text, type Locale } from '../../i18n';
import { REPORT_NEEDS } from './needs';

/** There is nothing a report could be made from; its builder throws it too where only it can tell. */
export function nothingToReport(id: ReportId, locale: Locale): Failure {
  const t = text(locale);
  const kinds = REPORT_NEEDS[id].kinds.map((kind) => t(`kind.${kind}`)).join(t('report.or'));
  return new Failure('nothingToReport', { kinds, report: t(`report.${id}`) });
}
