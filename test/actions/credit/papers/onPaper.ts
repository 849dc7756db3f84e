import type { Report, ReportTable } from '../../../../src/domain/report/report';

/** The lines of a letter, pieces that stand side by side one by one. */
export function wordsOf({ sections }: Report): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'words' ? section.lines.flatMap(({ pieces }) => pieces) : []));
}

/** The only table of a letter. */
export function tableOf({ sections }: Report): ReportTable {
  const table = sections.find((section) => section.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

/** What stands in the boxes of a letter. */
export function boxesOf({ sections }: Report): readonly (readonly string[])[] {
  return sections.flatMap((section) => (section.kind === 'boxes' ? section.boxes : []));
}
