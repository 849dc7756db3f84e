import type { Report, ReportSection } from '../../domain/report/report';

/** Tables are called what their headings say: a name of Excel's own would be another one each time. */
export function withNamedTables(report: Report): Report {
  const named = (section: ReportSection): ReportSection =>
    section.kind === 'table' ? { ...section, name: section.title.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/g, '') } : section; // prettier-ignore
  return { ...report, sections: report.sections.map(named) };
}
