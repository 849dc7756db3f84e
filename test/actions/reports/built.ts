import { recogniseWorkbook } from '../../../src/actions/readings';
import type { BuildReport, ReportOptions } from '../../../src/actions/reports/types';
import type { ActionContext } from '../../../src/actions/types';
import type { Report, ReportSection, ReportTable, ReportValue } from '../../../src/domain/report/report';
import type { Settings } from '../../../src/domain/settings/settings';
import { withWorkbook } from '../../../src/excel/session';
import { reportText } from '../../../src/i18n/reports';
import { TODAY } from '../../excel/hosted';

/** The report a builder makes of the workbook that is connected, before it is drawn. */
export function built(
  build: BuildReport,
  options: ReportOptions = {},
  locale: 'zh-CN' | 'en-US' = 'zh-CN',
  settings: Partial<Settings> = {},
): Promise<Report> {
  const context: ActionContext = { today: TODAY, locale };
  return withWorkbook(context, async (session) => {
    const found = await recogniseWorkbook(session, { today: TODAY });
    const workbook = { ...found, settings: { ...found.settings, ...settings } };
    const made = await build({ session, workbook, context, options, t: reportText(locale) });
    const [first] = 'reports' in made ? made.reports : [made];
    if (!first) throw new Error('nothing was built');
    return first;
  });
}

const isTable = (section: ReportSection): section is ReportTable => section.kind === 'table';

/** The rows of the table with a title; undefined where there is none. */
export function rowsOf({ sections }: Report, title: string): readonly (readonly ReportValue[])[] | undefined {
  return sections.filter(isTable).find((table) => table.title === title)?.rows;
}

/** The headers of the table with a title. */
export function headersOf({ sections }: Report, title: string): readonly string[] | undefined {
  return sections
    .filter(isTable)
    .find((table) => table.title === title)
    ?.columns.map(({ header }) => header);
}

/** The figures by their labels. */
export function figuresOf({ sections }: Report): Readonly<Record<string, ReportValue>> {
  return Object.fromEntries(
    sections.flatMap((section) =>
      section.kind === 'figures' ? section.figures.map(({ label, value }) => [label, value]) : [],
    ),
  );
}

/** The findings, in words. */
export function linesOf({ sections }: Report): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []));
}
