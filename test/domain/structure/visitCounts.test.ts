import { visitsTo } from '../../../src/domain/structure/visitCounts';
import { day } from '../day';
import { sheetOf, TODAY, type Cells } from './book/sheet';
import { BOOK } from './smallBook';

const PERIOD = { from: day('2026-09-01'), to: TODAY };
const log = (cells: Cells) => sheetOf('followups', '拜访记录', cells);
const at = (name: string) => BOOK.customers.findIndex((one) => one.name === name);
const countsOf = (cells: Cells) => visitsTo(BOOK, [log(cells)], PERIOD)?.map((visits) => visits.length);

it('visits are those of the period, by number, name or short name', () => {
  const counts = countsOf({
    at: ['2026-09-01', '2026-11-21', '2026-08-31', '2026-10-10'],
    leadId: ['K1', '', 'K1', ''],
    company: ['', '华东甲', '', '乙五金'],
    mode: ['上门', '拜访', '上门', '到店'],
  });
  expect([counts?.[at('甲机电')], counts?.[at('乙五金')], counts?.[at('丁仪表')]]).toEqual([2, 1, 0]);
});

it('calls and messages are no visits, 上门回访 and 电话拜访 go by how they were made', () => {
  const modes = ['上门拜访', '电话', '微信', '电话回访', '客户来访', '电话拜访', 'Visit', ''];
  const counts = countsOf({ at: modes.map(() => '2026-11-02'), company: modes.map(() => '甲机电'), mode: modes });
  expect(counts?.[at('甲机电')]).toBe(3);
});

it('every contact of a log without modes is one', () => {
  expect(countsOf({ at: ['2026-11-02', '2026-11-03'], company: ['甲机电', '甲机电'] })?.[at('甲机电')]).toBe(2);
});

it('they are known with their rows', () => {
  const register = log({ at: ['2026-11-02', '2026-11-03'], company: ['陌生客户', '甲机电'] });
  expect(visitsTo(BOOK, [register], PERIOD)?.[at('甲机电')]).toEqual([{ register, row: 1 }]);
});

it('a log about nobody of the book says nothing, one about somebody at another time says that there were none', () => {
  expect(visitsTo(BOOK, [log({ at: ['2026-11-02'], company: ['陌生客户'] })], PERIOD)).toBeNull();
  expect(visitsTo(BOOK, [], PERIOD)).toBeNull();
  expect(countsOf({ at: ['2025-01-02'], company: ['甲机电'] })).toEqual([0, 0, 0, 0, 0]);
});
