import { MARGIN } from '../../domain/report/pages';
import type { ReportLayout } from '../../domain/report/placed';
import type { Report } from '../../domain/report/report';

/** Queues how a report is printed: on A4, across or upright as a letter, a page wide, its pages numbered. */
export function setUpPage(sheet: Excel.Worksheet, layout: ReportLayout, { footer }: Report): void {
  const { paper, widths, rows, frozen, repeated, pages } = layout;
  if (frozen > 0) sheet.freezePanes.freezeRows(frozen);
  else sheet.freezePanes.unfreeze();
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation[paper === 'letter' ? 'portrait' : 'landscape'];
  pageLayout.paperSize = Excel.PaperType.a4;
  // A scale of our own would be too large wherever the font of the workbook is missing.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  for (const row of pages?.breaks ?? []) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  pageLayout.centerHorizontally = true;
  for (const side of ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'] as const) pageLayout[side] = MARGIN;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, widths.length));
  pageLayout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerFooter = footer ?? '&P / &N';
}
