import { fieldOf } from '../../domain/cards';
import { formatDay, parseIsoDay } from '../../domain/cell/day';
import type { Report, ReportColumn, ReportTable, ReportValue } from '../../domain/report/report';
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

/** A column, and what stands in it for a line. */
type Column<T> = readonly [ReportColumn, (line: T) => ReportValue];

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

function tableOf<T>(
  columns: readonly Column<T>[],
  lines: readonly T[],
  words: Pick<ReportTable, 'title' | 'none' | 'note'>,
): ReportTable {
  return {
    kind: 'table',
    ...words,
    columns: columns.map(([column]) => column),
    rows: lines.map((line) => columns.map(([, of]) => of(line))),
  };
}

function cellTable(cells: ReturnType<typeof shownFindings>, { context: { locale }, t }: ReportRequest): ReportTable {
  const columns: readonly Column<(typeof cells)[number]>[] = [
    [{ header: t('checks.severity'), as: 'text' }, ({ severity }) => t(`checks.${severity}s`)],
    [{ header: t('checks.rule'), as: 'text' }, ({ rule }) => ruleName(locale, rule)],
    [{ header: t('checks.place'), as: 'link' }, link],
    [{ header: t('checks.name'), as: 'text' }, ({ name }) => name],
    [{ header: t('checks.message'), as: 'text', width: MESSAGE }, ({ message }) => message],
    [{ header: t('checks.header'), as: 'text' }, ({ header }) => header],
    [{ header: t('checks.value'), as: 'text', width: VALUE }, ({ value }) => value],
    [{ header: t('checks.repair'), as: 'text', width: VALUE }, ({ repair }) => repair?.to ?? null],
  ];
  const note = t('checks.cellsNote', { count: cells.length, most: MOST });
  return tableOf(columns, [...cells].sort(worstFirst).slice(0, MOST), {
    title: t('checks.cells'),
    none: t('checks.noCells'),
    note,
  });
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
  const columns: readonly Column<Line>[] = [
    [{ header: t('checks.confidence'), as: 'share' }, ({ group }) => group.confidence],
    [{ header: t('checks.key'), as: 'text', width: VALUE }, ({ group }) => group.key],
    [{ header: t('checks.firstPlace'), as: 'link' }, ({ first }) => rowLink(first)],
    [{ header: t('checks.name'), as: 'text' }, ({ first }) => first.name],
    [{ header: t('checks.reason'), as: 'text', width: MESSAGE }, ({ group }) => group.reason],
    [{ header: t('checks.other'), as: 'link' }, ({ other }) => rowLink(other)],
    [{ header: t('checks.otherOwner'), as: 'text' }, ({ other }) => other.owner],
    [{ header: t('checks.clash'), as: 'text' }, ({ group }) => (group.clash ? '√' : null)],
  ];
  return tableOf(columns, lines, { title: t('checks.duplicates'), none: t('checks.noDuplicates') });
}

function crossTable({ rules }: ConsistencyOutcome, { context: { locale }, t }: ReportRequest): ReportTable {
  type Line = ConsistencyOutcome['rules'][number]['findings'][number];
  const columns: readonly Column<Line>[] = [
    [{ header: t('checks.severity'), as: 'text' }, ({ severity }) => t(`checks.${severity}s`)],
    [{ header: t('checks.rule'), as: 'text' }, ({ rule }) => ruleName(locale, `tables${rule}`)],
    [{ header: t('checks.place'), as: 'link' }, link],
    [{ header: t('checks.name'), as: 'text' }, ({ name }) => name],
    [{ header: t('checks.message'), as: 'text', width: MESSAGE }, ({ message }) => message],
    [{ header: t('checks.compared'), as: 'link' }, ({ compared }) => (compared?.row ? link(compared) : null)],
    [{ header: t('checks.owner'), as: 'text' }, ({ owner }) => owner],
    [{ header: t('checks.due'), as: 'day' }, ({ due }) => parseIsoDay(due)],
  ];
  const lines = rules.flatMap(({ findings }) => findings);
  return tableOf(columns, [...lines].sort(worstFirst), { title: t('checks.tables'), none: t('checks.noTables') });
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
