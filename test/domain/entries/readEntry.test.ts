import { fieldOf } from '../../../src/domain/cards';
import type { CardKind } from '../../../src/domain/cards/types';
import { columnStyle, PLAIN } from '../../../src/domain/entries/columnStyle';
import { entryCell, readEntry } from '../../../src/domain/entries/readEntry';
import { day } from '../day';

const TODAY = day('2026-11-21');
const field = (kind: CardKind, key: string) => {
  const found = fieldOf(kind, key);
  if (!found) throw new Error(key);
  return found;
};
const written = (kind: CardKind, key: string, typed: string, more: { header?: string; raw?: (string | number)[]; unit?: number; date1904?: boolean } = {}) =>
  entryCell(readEntry(typed, field(kind, key), { today: TODAY, header: more.header, unit: more.unit }), {
    field: field(kind, key),
    header: more.header ?? '',
    style: more.raw ? columnStyle(more.raw) : PLAIN,
    unit: more.unit ?? 1,
    date1904: more.date1904 ?? false,
  }); // prettier-ignore

describe('what is typed becomes what Excel would hold', () => {
  it('days, with and without a year, in both systems', () => {
    expect(written('leads', 'nextContact', '2026-11-28')).toEqual({ value: day('2026-11-28'), as: 'day' });
    expect(written('leads', 'nextContact', '11.28')).toEqual({ value: day('2026-11-28'), as: 'day' });
    expect(written('leads', 'nextContact', '2026-11-28', { date1904: true })).toEqual({ value: day('2026-11-28') - 1462, as: 'day' }); // prettier-ignore
  });

  it('expected dates in words stay words', () => {
    expect(written('leads', 'expectedOn', '年底')).toEqual({ value: '年底', as: 'text' });
  });

  it('moments with their time, but in a column of days without', () => {
    expect(written('followups', 'at', '2026-11-21 14:30')).toEqual({ value: TODAY + 14.5 / 24, as: 'moment' });
    expect(written('followups', 'at', '2026-11-21 14:30', { raw: [46300, 46301] })).toEqual({
      value: TODAY,
      as: 'day',
    });
  });

  it('amounts in the unit of their column', () => {
    expect(written('owners', 'invoiceAmt', '18.6万')).toEqual({ value: 186_000, as: 'general' });
    expect(written('owners', 'invoiceAmt', '186000', { header: '成交价(万元)' })).toEqual({
      value: 186_000,
      as: 'general',
    });
    expect(written('owners', 'invoiceAmt', '18.6万', { header: '成交价(万元)' })).toEqual({
      value: 18.6,
      as: 'general',
    });
  });

  it('yes and no in the words of the column', () => {
    expect(written('visits', 'ordered', '是', { raw: ['√', '', '', '√'] }).value).toBe('√');
    expect(written('visits', 'ordered', '否', { raw: ['√', '', '', '√'] }).value).toBe('');
    expect(written('visits', 'leftInfo', '否', { raw: ['有', '无'] }).value).toBe('无');
    expect(written('visits', 'leftInfo', '是').value).toBe('是');
  });

  it('numbers half-width, names as they are', () => {
    expect(written('leads', 'phone', ' １３８００１３８０００ ')).toEqual({ value: '13800138000', as: 'text' });
    expect(written('leads', 'name', '欧阳·Ａ')).toEqual({ value: '欧阳·Ａ', as: 'text' });
  });
});
