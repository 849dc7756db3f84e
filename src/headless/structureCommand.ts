import { makeStructure } from '../actions/structure/makeStructure';
import { text } from '../i18n';
import type { Command } from './command';

/** 客户结构分析: the sheets, and their figures in the JSON document. */
export const structureCommand: Command = async ({ structure = {}, ...context }) => {
  const { sheet, sheets = [], rows, findings, summary } = await makeStructure({ ...context, options: structure });
  const { head, figures, quality } = summary;
  const t = text(context.locale);
  return {
    json: { sheets: sheets.map((made) => made.sheet), rows, findings, figures, quality },
    lines: [
      t('headless.reported', { sheet, rows }),
      head.map(({ label, text: value }) => `${label} ${value}`).join(t('list.separator')),
      ...findings,
    ],
    changed: true,
    errors: false,
  };
};
