import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { NOTHING_SAVED, type SavedColumn, type SavedMapping } from '../../../src/domain/recognition/savedMapping';
import { headerOccurrences } from '../../../src/domain/recognition/savedWords';
import type { SheetReading } from '../../../src/domain/recognition/types';
import { fieldsByHeader, sheetOf } from './sheet';

const ROWS: readonly (readonly CellValue[])[] = [
  ['客户姓名', '手机号', '热度标签', '下次跟进时间', '状态'],
  ['王志强', '13800008888', 'H', '2026-11-22', '跟进中'],
];
const UNKNOWN: readonly (readonly CellValue[])[] = [
  ['甲', '乙', '丙'],
  ['王志强', '13800008888', 'H'],
];

function read(rows: readonly (readonly CellValue[])[], saved: Partial<SavedMapping>): SheetReading {
  return recogniseSheet(sheetOf(rows, '客户'), { saved: { ...NOTHING_SAVED, ...saved } });
}

function column(header: string, field: string | null, occurrence = 1): SavedColumn {
  return { sheet: '客户', header, occurrence, field };
}

describe('what the user has said about a sheet', () => {
  it('is its kind, whatever it looks like', () => {
    expect(read(ROWS, { sheets: [{ sheet: '客户', kind: 'corporate' }] })).toMatchObject({
      kind: 'corporate',
      saved: true,
    });
    expect(read(UNKNOWN, {}).kind).toBe('other');
    const taken = read(UNKNOWN, { sheets: [{ sheet: '客户', kind: 'leads' }], columns: [column('甲', 'name')] });
    expect(taken).toMatchObject({ kind: 'leads', headerRow: 0, firstRow: 1, lastRow: 1, saved: true, keyColumn: 0 });
    expect(taken.columns).toEqual([{ column: 0, header: '甲', field: 'name', confidence: 1, saved: true }]);
  });

  it('leaves it alone', () => {
    const reading = read(ROWS, { sheets: [{ sheet: '客户', kind: 'other' }], columns: [column('手机号', 'phone')] });
    expect(reading).toMatchObject({ kind: 'other', saved: true, columns: [], stale: [column('手机号', 'phone')] });
  });

  it('concerns no other sheet', () => {
    expect(read(ROWS, { sheets: [{ sheet: '客户2', kind: 'other' }] })).toMatchObject({ kind: 'leads' });
  });
});

describe('what the user has said about a column', () => {
  it('stands, wherever the column has moved', () => {
    const moved = ROWS.map(([name, phone, ...rest]) => [...rest, '', phone ?? '', name ?? '']);
    for (const rows of [ROWS, moved]) {
      const reading = read(rows, { columns: [column('热度标签', 'gradeManual'), column('状态', null)] });
      expect(reading.columns.find(({ field }) => field === 'gradeManual')).toMatchObject({
        header: '热度标签',
        confidence: 1,
        saved: true,
      });
      expect(reading.ignored.map(({ header }) => header)).toEqual(['状态']);
      expect([...reading.unmapped, ...reading.columns].map(({ header }) => header)).not.toContain('状态');
      expect(reading.stale).toEqual([]);
    }
  });

  it('tells equal headers apart by their order', () => {
    const rows = [
      ['客户姓名', '手机号', '手 机 号', '意向级别'],
      ['王志强', '13800008888', '13800008889', 'H'],
    ];
    const reading = read(rows, { columns: [column('手机号', 'phone', 2)] });
    expect(reading.columns.find(({ field }) => field === 'phone')).toMatchObject({ column: 2, saved: true });
    expect(reading.questions).toEqual([]);
    expect(headerOccurrences(['电话', '姓名', '电 话'])).toEqual([1, 1, 2]);
  });

  it('is stale where the header is gone, or where the sheet is now of a kind without the field', () => {
    const gone = [column('老备注', 'note'), column('手机号', 'points')];
    expect(read(ROWS, { columns: gone }).stale).toEqual(gone);
  });
});

describe("the company's own synonyms", () => {
  it('are as strong as the header of the dictionary, in their kind only', () => {
    const synonyms = [{ word: '热度标签', kind: 'leads' as const, field: 'gradeManual' }];
    const reading = read(ROWS, { synonyms });
    expect(fieldsByHeader(reading)).toMatchObject({ 热度标签: 'gradeManual' });
    expect(reading.columns.find(({ field }) => field === 'gradeManual')?.confidence).toBe(1);
    expect(read(ROWS, { synonyms: [{ word: '热度标签', kind: 'trades', field: 'note' }] })).toMatchObject({
      kind: 'leads',
    });
  });
});
