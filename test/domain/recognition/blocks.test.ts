import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { NOTHING_SAVED } from '../../../src/domain/recognition/savedMapping';
import { areaOf, sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

const LEADS: Rows = [
  ['客户姓名', '手机号', '意向车型', '意向级别', '下次跟进时间'],
  ['王志强', '13800008888', '宝来', 'H', '2026-11-22'],
  ['李芳', '13900007777', '朗逸', 'A', '2026-11-28'],
  ['赵敏', '13600006666', '途观L', 'B', '2026-12-03'],
];
const LOST: Rows = [
  ['战败日期', '客户姓名', '战败原因', '购买品牌'],
  ['2026-10-02', '周杰', '价格', '丰田'],
  ['2026-10-09', '吴敏', '产品', '本田'],
];
const STAFF: Rows = [
  ['工号', '姓名', '岗位', '在职'],
  ['S1', '张磊', '销售顾问', '是'],
];

function beside(left: Rows, right: Rows, blank = 1): Rows {
  const width = left[0]?.length ?? 0;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...Array.from({ length: width }, (_c, column) => left[i]?.[column] ?? ''),
    ...Array.from({ length: blank }, () => ''),
    ...(right[i] ?? []),
  ]);
}

describe('lists below one another', () => {
  it.each([
    ['blank rows and a title', [[], ['战败客户'], []]],
    ['a blank row', [[]]],
    ['a title', [['战败客户']]],
  ] as [string, Rows][])('are told apart by %s', (_, gap) => {
    const reading = recogniseSheet(sheetOf([['意向客户'], ...LEADS, ...gap, ...LOST]));
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 1, lastRow: 4 });
    expect(reading.others).toEqual([
      { kind: 'lost', table: undefined, headerRow: 5 + gap.length, left: 0, columnCount: 4 },
    ]);
  });

  it('the larger one is taken', () => {
    const many = Array.from({ length: 9 }, (_, i) => [46300 + i, '周杰', '价格', '丰田']);
    const reading = recogniseSheet(sheetOf([...LEADS, [], ...LOST, ...many]));
    expect(reading).toMatchObject({
      kind: 'lost',
      headerRow: 5,
      lastRow: 16,
      others: [{ kind: 'leads', headerRow: 0 }],
    });
  });

  it('keep their kinds where the user has said what the sheet is', () => {
    const saved = { ...NOTHING_SAVED, sheets: [{ sheet: 'Sheet1', kind: 'members' as const }] };
    const reading = recogniseSheet(sheetOf([...LEADS, [], ...LOST]), { saved });
    expect(reading).toMatchObject({ kind: 'members', headerRow: 0, others: [{ kind: 'lost', headerRow: 5 }] });
  });

  it('are one list where the header only comes again on the next page', () => {
    const reading = recogniseSheet(sheetOf([...LEADS, [], ...LEADS]));
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 0, lastRow: 8, others: [] });
  });
});

describe('lists side by side', () => {
  it('are told apart where a header comes twice', () => {
    const reading = recogniseSheet(sheetOf(beside(LEADS, LOST)));
    expect(reading).toMatchObject({ kind: 'leads', left: 0, columnCount: 5 });
    expect(reading.others).toEqual([{ kind: 'lost', table: undefined, headerRow: 0, left: 6, columnCount: 4 }]);
  });

  it('are told apart where their headers stand in different rows', () => {
    const reading = recogniseSheet(sheetOf(beside(LEADS, [['人员'], [], ...STAFF], 2)));
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 0, columnCount: 5 });
    expect(reading.others).toMatchObject([{ kind: 'staff', headerRow: 2, left: 7 }]);
  });
});

describe('several tables', () => {
  const table = (name: string, rows: Rows, top: number) => areaOf(rows, { table: name, top });

  it('the larger is taken, the others are named, and the used range around them adds nothing', () => {
    const used: Rows = [...LEADS, [], ...LOST];
    const reading = recogniseSheet({
      name: 'x',
      areas: [table('战败', LOST, 5), table('意向', LEADS, 0), areaOf(used)],
    });
    expect(reading).toMatchObject({ kind: 'leads', table: '意向', headerRow: 0, lastRow: 3 });
    expect(reading.others).toEqual([{ kind: 'lost', table: '战败', headerRow: 5, left: 0, columnCount: 4 }]);
  });

  it('bare cells beside a table are a list of their own', () => {
    const reading = recogniseSheet({ name: 'x', areas: [table('战败', LOST, 0), areaOf(beside(LOST, LEADS))] });
    expect(reading).toMatchObject({ kind: 'lost', table: '战败', others: [{ kind: 'leads', left: 5, headerRow: 0 }] });
  });
});
