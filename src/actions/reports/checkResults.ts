import { fieldOf } from '../../domain/cards';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import type { Report, ReportTable } from '../../domain/report/report';
import { tableOf, type ColumnOf } from '../../domain/report/tableOf';
import type { Severity } from '../../domain/validation/rules';
import { ruleName } from '../../i18n/checks';
import { text } from '../../i18n';
import { consistencyIn } from '../checks/consistency';
import { duplicatesIn } from '../checks/duplicates';
import type { CheckedPlace, ConsistencyOutcome, DuplicateGroup } from '../checks/types';
import { checkWorkbook, shownFindings } from '../checks/validate';
import type { BuildReport, ReportRequest } from './types';

/** So many cells are listed; with more one repairs and checks again. */
const MOST = 5_000;
/** The three tables stand one below the other: what is long in one stands where it is long in the others. In characters. */
const MESSAGE = 30;
const VALUE = 12;

/**
 * 检查结果: everything that is found in the entries, the duplicates and the eight cross-checks, each with a link to its cell.
 * ID numbers are not copied.
 *
 * @throws Failure noRegister
 */
export const buildCheckResults: BuildReport = async (request): Promise<Report> => {
  const { session, workbook, context, t } = request;
  const checked = await checkWorkbook(session, workbook, context);
  const cells = checked.flatMap((one) =>
    shownFindings(one, context, session.date1904).map((cell) => ({
      ...cell,
      value: isSensitive(one.source.register.kind, cell.field) ? masked(cell.value) : cell.value,
    })),
  );
  const { groups } = await duplicatesIn(session, workbook, context);
  const tables = await consistencyIn(session, workbook, context);
  const all = [...cells, ...tables.rules.flatMap(({ findings }) => findings)];
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length;
  const sheets = [...new Set(checked.flatMap(({ source: { reading } }) => reading?.name ?? []))];
  return {
    id: 'checks',
    sheet: t('checks.sheet'),
    title: t('checks.sheet'),
    basis: [
      t('basis.asOf', { day: formatDay(context.today) }),
      t('basis.sources', { sheets: sheets.join(t('list.separator')) }),
      ...unchecked(tables, request),
    ],
    sections: [
      {
        kind: 'figures',
        figures: (['error', 'warning', 'info'] as const).map((severity) => ({
          label: t(`checks.${severity}s`),
          value: count(severity),
          as: 'count',
        })),
      },
      cellTable(cells, request),
      duplicateTable(groups, request),
      crossTable(tables, request),
    ],
    signatures: [],
    rows: all.length + groups.length,
  };
};

const link = ({ sheet, cell }: Pick<CheckedPlace, 'sheet' | 'cell'>): string => `${sheet}!${cell}`;

function cellTable(cells: ReturnType<typeof shownFindings>, { context: { locale }, t }: ReportRequest): ReportTable {
  const columns: readonly ColumnOf<(typeof cells)[number]>[] = [
    { header: t('checks.severity'), as: 'text', value: ({ severity }) => t(`checks.${severity}s`) },
    { header: t('checks.rule'), as: 'text', value: ({ rule }) => ruleName(locale, rule) },
    { header: t('checks.place'), as: 'link', value: link },
    { header: t('checks.name'), as: 'text', value: ({ name }) => name },
    { header: t('checks.message'), as: 'text', width: MESSAGE, value: ({ message }) => message },
    { header: t('checks.header'), as: 'text', value: ({ header }) => header },
    { header: t('checks.value'), as: 'text', width: VALUE, value: ({ value }) => value },
    { header: t('checks.repair'), as: 'text', width: VALUE, value: ({ repair }) => repair?.to ?? null },
  ];
  const note = t('checks.cellsNote', { count: cells.length, most: MOST });
  return {
    kind: 'table',
    title: t('checks.cells'),
    note,
    ...tableOf(columns, [...cells].sort(worstFirst).slice(0, MOST)),
    none: t('checks.noCells'),
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function worstFirst(one: { readonly severity: Severity }, other: { readonly severity: Severity }): number {
  return RANK[one.severity] - RANK[other.severity];
}

function duplicateTable(groups: readonly DuplicateGroup[], { t }: ReportRequest): ReportTable {
  interface Line {
    readonly group: DuplicateGroup;
    readonly first: DuplicateGroup['members'][number];
    readonly other: DuplicateGroup['members'][number];
  }
  const lines = groups.flatMap((group) => {
    const first = group.members[group.first];
    return first ? group.members.filter((one) => one !== first).map((other): Line => ({ group, first, other })) : [];
  });
  const rowLink = ({ sheet, row }: Line['first']) => link({ sheet, cell: `A${row}` });
  const columns: readonly ColumnOf<Line>[] = [
    { header: t('checks.confidence'), as: 'share', value: ({ group }) => group.confidence },
    { header: t('checks.key'), as: 'text', width: VALUE, value: ({ group }) => group.key },
    { header: t('checks.firstPlace'), as: 'link', value: ({ first }) => rowLink(first) },
    { header: t('checks.name'), as: 'text', value: ({ first }) => first.name },
    { header: t('checks.reason'), as: 'text', width: MESSAGE, value: ({ group }) => group.reason },
    { header: t('checks.other'), as: 'link', value: ({ other }) => rowLink(other) },
    { header: t('checks.otherOwner'), as: 'text', value: ({ other }) => other.owner },
    { header: t('checks.clash'), as: 'text', value: ({ group }) => (group.clash ? '√' : null) },
  ];
  return { kind: 'table', title: t('checks.duplicates'), ...tableOf(columns, lines), none: t('checks.noDuplicates') };
}

function crossTable({ rules }: ConsistencyOutcome, { context: { locale }, t }: ReportRequest): ReportTable {
  type Line = ConsistencyOutcome['rules'][number]['findings'][number];
  const columns: readonly ColumnOf<Line>[] = [
    { header: t('checks.severity'), as: 'text', value: ({ severity }) => t(`checks.${severity}s`) },
    { header: t('checks.rule'), as: 'text', value: ({ rule }) => ruleName(locale, `tables${rule}`) },
    { header: t('checks.place'), as: 'link', value: link },
    { header: t('checks.name'), as: 'text', value: ({ name }) => name },
    { header: t('checks.message'), as: 'text', width: MESSAGE, value: ({ message }) => message },
    { header: t('checks.compared'), as: 'link', value: ({ compared }) => (compared?.row ? link(compared) : null) },
    { header: t('checks.owner'), as: 'text', value: ({ owner }) => owner },
    { header: t('checks.due'), as: 'day', value: ({ due }) => parseIsoDay(due) },
  ];
  const lines = rules.flatMap(({ findings }) => findings);
  return {
    kind: 'table',
    title: t('checks.tables'),
    ...tableOf(columns, [...lines].sort(worstFirst)),
    none: t('checks.noTables'),
  };
}

/** Rules whose registers the workbook has not are said, so that nobody takes them for kept. */
function unchecked({ rules }: ConsistencyOutcome, { context: { locale }, t }: ReportRequest): readonly string[] {
  return rules
    .filter(({ missing, checked }) => missing.length > 0 && checked === 0)
    .map(({ rule, missing }) => {
      const kinds = missing.map((kind) => text(locale)(`kind.${kind}`)).join(t('list.separator'));
      return t('checks.unchecked', { rule: ruleName(locale, `tables${rule}`), kinds });
    });
}

function isSensitive(kind: Parameters<typeof fieldOf>[0], field: string): boolean {
  return fieldOf(kind, field)?.pii === 'sensitive';
}

/** 110***********1234 */
function masked(value: string): string {
  return value.length < 8 ? value : value.slice(0, 3) + '*'.repeat(value.length - 7) + value.slice(-4);
}
