import type { ReportSection, Report } from '../../domain/report/report';
import { withNamedTables } from './namedTables';
import { dataQuality } from '../../domain/structure/book/dataQuality';
import { dimension } from '../../domain/structure/book/dimension';
import { customerFigures } from '../../domain/structure/customerFigures';
import { customerHabits } from '../../domain/structure/customerHabits';
import { groupsBy } from '../../domain/structure/groups';
import { structureFindings } from '../../domain/structure/methods/structureFindings';
import { placeKey } from '../../domain/structure/placeKey';
import { usualPeriod } from '../../domain/structure/usualPeriod';
import { viewOf } from '../../domain/structure/view';
import { structureText } from '../../i18n/structure';
import { structureBasis } from './structureBasis';
import type { ReportRequest } from '../reports/types';
import type { Analysis } from './analysis';
import { customersSheet } from './customersSheet';
import { structureFacts } from './facts';
import { findingLines } from './findingLines';
import { headFigures } from './headFigures';
import { indicatorsSheet } from './indicatorsSheet';
import { keptText } from './keptText';
import { chosenPeriods } from './periods';
import { qualityLines } from './qualityLines';
import { readBook, scopeOf, type ReadBook, type Scope } from './readBook';
import { activityTables, dormantTable, replenishmentTable, smallCustomerSections } from './tables/activityTables';
import { compositionTable } from './tables/compositionTable';
import { concentrationTable } from './tables/concentrationTable';
import { crossTables } from './tables/crossTables';
import { distributionTable, featureSections, regionTable } from './tables/distributionTables';
import { salesLevels } from './tables/salesLevels';
import { bridgeTable, movementTable } from './tables/movementTables';
import { nineBoxTables, visitTable } from './tables/nineBoxTables';
import { paretoTable } from './tables/paretoTable';
import { abcTable, keyCustomerLines, pyramidTable } from './tables/rankTables';
import { referralTable } from './tables/referralTable';
import { trendTable } from './tables/trendTable';
import { unusedSheet } from './unusedSheet';
import { BLOCKS, type Block, type StructureOptions } from './types';

/** Reads the registers and works out what the tables are made of. */
export async function analyse(request: ReportRequest, options: StructureOptions): Promise<Analysis> {
  const read = await readBook(request);
  const scope = await scopeOf(request, read.book, options);
  request.session.progress('computing', 0, 1);
  return analysisOf(request, options, read, scope);
}

/** What a book that was read comes to. */
export function analysisOf(
  { context: { today, locale }, workbook: { settings } }: Pick<ReportRequest, 'context' | 'workbook'>,
  options: StructureOptions,
  read: ReadBook,
  { keep, keepUnused }: Scope,
): Analysis {
  const { book } = read;
  const periods = chosenPeriods(options, book, today);
  const { measure = 'amount', unit = 'yuan', comparison = 'previous' } = options;
  const view = viewOf(book, { periods, ranking: periods.ranking, measure, keep }, settings, today);
  const figures = customerFigures(view);
  return {
    context: { view, t: structureText(locale), locale, unit, comparison },
    read,
    options,
    periods,
    figures,
    habits: customerHabits(view, figures),
    quality: dataQuality(book, periods.now, keep, keepUnused),
  };
}

/** The sheets of an analysis: 客户结构分析 first, then what belongs to it. */
export function structureReports(analysis: Analysis, request: ReportRequest): readonly Report[] {
  const { context, figures, habits, quality, options } = analysis;
  const made = keptText({ options: { ...options, period: analysis.periods.now }, today: context.view.today, kind: options.period ?? usualPeriod(context.view.today) }); // prettier-ignore
  const basis = structureBasis(analysis, request);
  const { items } = request.session.outline.worksheets;
  const unused = unusedSheet(context, quality, basis, (sheet) => items.some(({ name }) => name === sheet));
  const reports = [
    mainSheet(analysis, basis),
    customersSheet(context, figures, habits, basis),
    ...(unused ? [unused] : []),
    indicatorsSheet(context, basis.slice(0, 1)),
  ];
  return reports.map((report) => ({ ...withNamedTables(report), unit: context.unit, made }));
}

/** 主要结论, in words. */
export function findingsOf({ context, figures, habits }: Analysis): readonly string[] {
  return findingLines(context, structureFindings(structureFacts(context, figures, habits), context.view.settings));
}

function mainSheet(analysis: Analysis, basis: readonly string[]): Report {
  const { context, figures, periods } = analysis;
  const { t } = context;
  const quality = qualityLines(context, analysis.quality);
  return {
    id: 'structure',
    sheet: t('sheet'),
    title: t('title'),
    basis,
    sections: [
      headFigures(context, figures, periods),
      { kind: 'lines', title: t('findings.title'), lines: findingsOf(analysis) },
      quality,
      trendTable(context),
      paretoTable(context, figures),
      ...pagesOf(analysis),
    ],
    signatures: [t('signature.made'), t('signature.checked'), t('signature.approved'), t('signature.day')],
    rows: analysis.quality.used,
  };
}

/** The second and the third page, in blocks that can be left out. */
const PAGES: readonly (readonly (readonly [Block, (analysis: Analysis) => readonly (ReportSection | null)[]])[])[] = [
  [
    ['composition', compositions],
    ['people', people],
    ['features', ({ context, figures }) => [...featureSections(context), distributionTable(context), regionTable(context, figures)]], // prettier-ignore
  ],
  [
    [
      'pyramid',
      ({ context, figures }) => [
        pyramidTable(context, figures),
        abcTable(context, figures),
        keyCustomerLines(context, figures),
      ],
    ],
    ['concentration', ({ context }) => [concentrationTable(context)]],
    ['movement', ({ context, figures }) => [movementTable(context, figures), bridgeTable(context, figures)]],
    ['activity', ({ context, figures, habits }) => [...activityTables(context, figures, habits), dormantTable(context, figures, habits), replenishmentTable(context, figures, habits)]], // prettier-ignore
    ['crossTables', ({ context, figures }) => crossTables(context, figures)],
    ['smallCustomers', ({ context, figures, habits }) => smallCustomerSections(context, figures, habits)],
    ['nineBox', ({ context, figures, read }) => [...nineBoxTables(context, figures), visitTable(context, read.logs.registers)]], // prettier-ignore
    ['referrals', ({ context, read }) => [referralTable(context, read.leads.registers)]],
  ],
];

function pagesOf(analysis: Analysis): readonly ReportSection[] {
  const { blocks = BLOCKS } = analysis.options;
  return PAGES.flatMap((page) => {
    const sections = page
      .filter(([block]) => blocks.includes(block))
      .flatMap(([, build]) => build(analysis))
      .filter((section) => section !== null);
    return sections.length ? [{ kind: 'page' as const }, ...sections] : [];
  });
}

/** 商品 · 区域 · 销售(等级), by what is counted; products by quantity too. */
function compositions({ context }: Analysis): readonly ReportSection[] {
  const { view, t } = context;
  const { book, measure } = view;
  const products = (['category', 'product'] as const).filter((key) => dimension(book, key).names.length > 1);
  const table = (key: 'category' | 'product' | ReturnType<typeof placeKey>, of = measure) =>
    compositionTable(
      context,
      groupsBy(view, dimension(book, key), of),
      {
        title: of === measure ? t('composition.title', { of: t(`dimension.${key}`) }) : t('composition.title.quantity', { of: t(`dimension.${key}`) }), // prettier-ignore
        header: t(`dimension.${key}`),
        ...(of === measure ? {} : { joined: true }),
      },
      of,
    );
  const byQuantity = measure !== 'quantity' && book.known.quantity;
  const levels = salesLevels(context);
  return [
    ...products.flatMap((key) => [table(key), ...(byQuantity ? [table(key, 'quantity')] : [])]),
    table(placeKey(book)),
    ...(levels
      ? [
          compositionTable(context, groupsBy(view, levels), {
            title: t('composition.title', { of: t('dimension.level') }),
            header: t('dimension.level'),
            joined: true,
          }),
        ]
      : []),
  ];
}

/** By salesperson and branch, where the registers name several. */
function people({ context }: Analysis): readonly ReportSection[] {
  const { view, t } = context;
  return (['branch', 'owner'] as const)
    .filter((key) => dimension(view.book, key).names.length > 2)
    .map((key) =>
      compositionTable(context, groupsBy(view, dimension(view.book, key)), {
        title: t('composition.title', { of: t(`dimension.${key}`) }),
        header: t(`dimension.${key}`),
        plain: true,
      }),
    );
}
