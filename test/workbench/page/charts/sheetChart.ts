import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import type { Chart } from '../../../../src/workbench/host/model/chart';
import { ChartPicture } from '../../../../src/workbench/page/charts/ChartPicture';
import { plottedChart } from '../../../../src/workbench/page/charts/plottedChart';
import { textIn } from '../../../../src/workbench/page/texts';

export const chinese = textIn('zh-CN');

export const MONTHS = [
  ['月份', '销售额', '成本'],
  ['一月', 100, 80],
  ['二月', 50, 40],
  ['三月', 200, 150],
] as const;

/** A chart of cells from A1 on, in a new workbook. */
export function sheetChart(
  type: string,
  cells: readonly (readonly unknown[])[],
  dress?: (chart: Chart) => void,
): Chart {
  const host = ExcelHost.open(null);
  const sheet = host.workbook.$active;
  const made: Chart[] = [];
  host.edit(() => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
    range.values = cells as unknown[][];
    const chart = sheet.charts.add(type, range, 'Columns');
    dress?.(chart);
    made.push(chart);
  });
  const [chart] = made;
  if (!chart) throw new Error('no chart was made');
  return chart;
}

export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Words directly below it, those of its tooltip first. */
  readonly text: string;
}

/** The shapes of a chart as it is drawn on 600 × 300 pixels. */
export function drawn(chart: Chart): { readonly markup: string; readonly of: (tag: string) => readonly Shape[] } {
  const props = { chart: plottedChart(chart, chinese), width: 600, height: 300, t: chinese };
  const markup = renderToStaticMarkup(createElement(ChartPicture, props));
  const shapes = [...markup.matchAll(/<(\w+)([^>]*)>(?:<title>)?([^<]*)/g)].map(
    ([, tag = '', attributes = '', text = '']) => ({
      tag,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ),
      text,
    }),
  );
  return { markup, of: (tag) => shapes.filter((shape) => shape.tag === tag) };
}

/** Columns, bars and slices: what says its value. */
export const marks = (chart: Chart, tag: 'rect' | 'path') =>
  drawn(chart)
    .of(tag)
    .filter(({ text }) => text.includes('值：'));
