import { serialDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { fieldsByHeader, sheetOf } from './sheet';

const TODAY = serialDay(2026, 11, 21);
const CUSTOMER = ['客户姓名', '联系电话', '意向车型'];
const ROW: readonly CellValue[] = ['王志强', '13800008888', '宝来'];

describe('contacts that stand in columns of the customer', () => {
  it.each([
    ['第一次回访时间', '第一次回访内容', '第一次级别', '第二次回访时间', '第二次回访内容', '第二次级别'],
    ['初次跟进日期', '初次跟进情况', '初次跟进级别', '二次跟进日期', '二次跟进情况', '二次跟进级别'],
    ['1访时间', '1访内容', '1访级别', '2访时间', '2访内容', '2访级别'],
    ['第1次洽谈日期', '第1次洽谈内容', '第1次洽谈级别', '第2次洽谈日期', '第2次洽谈内容', '第2次洽谈级别'],
    ['首次回访时间', '首次回访记录', '首次回访级别', '第二次回访时间', '第二次回访记录', '第二次回访级别'],
  ])('%s · %s · %s', (...headers) => {
    const reading = recogniseSheet(
      sheetOf([
        [...CUSTOMER, ...headers, '备注'],
        [...ROW, '2026-11-01', '来电询价', 'A', '2026-11-05', '已试驾', 'H', ''],
      ]),
    );
    expect(reading.kind).toBe('leads');
    expect(reading.contacts).toEqual(
      [1, 2].map((ordinal) => ({
        ordinal,
        columns: ['at', 'content', 'gradeAfter'].map((field, i) => {
          const column = 3 * ordinal + i;
          return { column, header: headers[column - 3], field };
        }),
      })),
    );
    expect(fieldsByHeader(reading)).toEqual({ 客户姓名: 'name', 联系电话: 'phone', 意向车型: 'model', 备注: 'note' });
    expect([reading.unmapped, reading.questions]).toEqual([[], []]);
  });

  it('need but a number where there are three or more', () => {
    const reading = recogniseSheet(
      sheetOf([
        [...CUSTOMER, '第一次', '第二次', '第三次', '备注'],
        [...ROW, '11.1看车', '11.8试驾', '', ''],
      ]),
    );
    expect(reading.kind).toBe('leads');
    expect(reading.contacts.map(({ columns }) => columns.map(({ column, field }) => [column, field]))).toEqual(
      [[[3, 'content']], [[4, 'content']], [[5, 'content']]],
    ); // prettier-ignore
  });

  it('are read under a group in a row of its own', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['客户姓名', '联系电话', '第一次回访', '', '第二次回访', '', '备注'],
        ['', '', '时间', '内容', '时间', '内容', ''],
        ['王志强', '13800008888', '2026-11-01', '来电询价', '2026-11-05', '已试驾', ''],
      ]),
    );
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 1 });
    expect(reading.contacts.map(({ columns }) => columns.map(({ column, field }) => [column, field]))).toEqual([
      [[2, 'at'], [3, 'content']],
      [[4, 'at'], [5, 'content']],
    ]); // prettier-ignore
  });

  it('hold a day or what was said where the header does not tell', () => {
    const headers = [...CUSTOMER, '第一次跟进', '第二次跟进'];
    const days = recogniseSheet(sheetOf([headers, [...ROW, '2026-11-01', '2026-11-05']]));
    expect(days.contacts.map(({ columns }) => columns[0]?.field)).toEqual(['at', 'at']);
    const texts = recogniseSheet(sheetOf([headers, [...ROW, '客户说再看看', '已约周末试驾']]));
    expect(texts.contacts.map(({ columns }) => columns[0]?.field)).toEqual(['content', 'content']);
  });

  it('are not made of a single column, of payments, or of the grade at first', () => {
    for (const headers of [['首次跟进时间'], ['第一次付款金额', '第二次付款金额'], ['首次意向级别', '第二次付款']]) {
      expect(recogniseSheet(sheetOf([[...CUSTOMER, '意向级别', ...headers], ROW])).contacts).toEqual([]);
    }
  });
});

describe('a bare 回访日期 of a customer', () => {
  const read = (days: readonly CellValue[], today: number | undefined = TODAY) => {
    const rows = days.map((day) => [...ROW, 'A', day]);
    const { columns, questions } = recogniseSheet(sheetOf([[...CUSTOMER, '意向级别', '回访日期'], ...rows]), { today });
    return { column: columns.find(({ header }) => header === '回访日期'), questions };
  };

  it('is planned where all days are to come, and done where none is', () => {
    const planned = read([TODAY + 1, '2026-12-01']);
    expect(planned).toMatchObject({ column: { field: 'nextContact' }, questions: [] });
    expect(planned.column?.confidence).toBeGreaterThanOrEqual(0.8);
    const done = read([TODAY, '2026-11-01']);
    expect(done).toMatchObject({ column: { field: 'lastContact' }, questions: [] });
    expect(done.column?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['both stand there', [TODAY - 1, TODAY + 1], TODAY],
    ['nothing stands there', ['', ''], TODAY],
    ['the day is not known', [TODAY + 1], undefined],
  ] as [string, CellValue[], number | undefined][])('is asked about where %s', (_, days, today) => {
    const { columns, questions } = recogniseSheet(
      sheetOf([[...CUSTOMER, '意向级别', '回访日期'], ...days.map((day) => [...ROW, 'A', day])]),
      { today },
    );
    expect(columns.find(({ header }) => header === '回访日期')?.confidence).toBeLessThan(0.8);
    expect(questions).toEqual([{ column: 4, header: '回访日期', candidates: ['nextContact', 'lastContact'] }]);
  });

  it('is the contact itself in a log', () => {
    const log = [
      ['客户姓名', '回访日期', '回访内容'],
      ['王志强', TODAY - 1, '询价'],
    ];
    expect(fieldsByHeader(recogniseSheet(sheetOf(log), { today: TODAY }))).toMatchObject({ 回访日期: 'at' });
  });
});
