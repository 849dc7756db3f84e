import type { Report } from '../../domain/report/report';
import { tableOf, type ColumnOf } from '../../domain/report/tableOf';
import type { DataQuality } from '../../domain/structure/book/dataQuality';
import type { UnusedLine } from '../../domain/structure/tradeBook';
import { cellAddress } from '../../excel/address';
import { withUnit, type TableContext } from './tables/tableContext';

/**
 * 未采用明细: every line that is not counted, why, and what to do about it, with a link to its row.
 *
 * @param isThere a worksheet of that name is there: it must not go on listing what has been put right
 * @returns null where there is no such line and no such worksheet
 */
export function unusedSheet(
  context: TableContext,
  { lines }: DataQuality,
  basis: readonly string[],
  isThere: (sheet: string) => boolean,
): Report | null {
  if (!lines.length && !isThere(context.t('unused.sheet'))) return null;
  const { view, t } = context;
  const { registers } = view.book;
  const place = ({ of, row }: UnusedLine) => {
    const register = registers[of];
    return register ? `${register.sheet}!${cellAddress(register.firstRow + row, register.left)}` : '';
  };
  const columns: readonly ColumnOf<UnusedLine>[] = [
    { header: t('unused.reason'), as: 'text', value: ({ reason }) => t(`unused.${reason}`) },
    { header: t('unused.place'), as: 'link', value: place },
    { header: t('unused.day'), as: 'day', value: ({ day }) => day || null },
    { header: t('customer'), as: 'text', width: 16, value: ({ customer }) => customer || null },
    {
      header: withUnit(context, t('measure.amount'), 'amount'),
      as: 'money',
      total: 'sum',
      value: ({ amount }) => amount,
    },
    { header: t('unused.todo'), as: 'text', width: 30, value: ({ reason }) => t(`unused.todo.${reason}`) },
  ];
  return {
    id: 'structure-unused',
    sheet: t('unused.sheet'),
    title: t('unused.sheet'),
    basis,
    sections: [{ kind: 'table', title: t('unused.title'), ...tableOf(columns, lines), none: t('unused.none') }],
    signatures: [],
    rows: lines.length,
  };
}
