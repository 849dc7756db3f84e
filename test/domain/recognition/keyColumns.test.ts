import { CARDS, CARD_KINDS } from '../../../src/domain/cards';
import { keyColumns, totalColumns } from '../../../src/domain/recognition/keyColumns';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { sheetOf } from './sheet';

describe('the columns that tell data rows from blank ones', () => {
  it('are name and phone of leads', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['意向级别', '手机号', '下次跟进时间', '客户姓名'],
        ['H', 1, 2, 3],
      ]),
    );
    expect(keyColumns(reading).map(({ field, column }) => [field, column])).toEqual([
      ['name', 3],
      ['phone', 1],
    ]);
  });

  it('are name and time of visitors, who may leave no phone', () => {
    const reading = recogniseSheet(sheetOf([['来店时间', '离店时间', '顾客姓名', '联系电话', '销售顾问']]));
    expect(keyColumns(reading).map(({ field }) => field)).toEqual(['name', 'timeIn']);
  });

  it('are day and balance of a ledger: a payment stands below its customer without his name', () => {
    const ledger = recogniseSheet(sheetOf([['日期', '客户名称', '摘要', '借方金额', '贷方金额', '余额']], '应收账款明细账')); // prettier-ignore
    expect(keyColumns(ledger).map(({ field }) => field)).toEqual(['date', 'balance']);
  });

  it('are none where the sheet is not ours', () => {
    expect(keyColumns(recogniseSheet(sheetOf([['a', 'b']])))).toEqual([]);
  });

  it('are known for every kind by fields it has', () => {
    for (const kind of CARD_KINDS) {
      const columns = CARDS[kind].fields.map(({ key }, column) => ({ field: key, column, header: key, confidence: 1 }));
      expect([kind, keyColumns({ ...recogniseSheet(sheetOf([])), kind, columns }).length]).toEqual([kind, 2]);
    }
  });
});

describe('the columns in which totals are written', () => {
  const reading = (...headers: readonly string[]) => recogniseSheet(sheetOf([headers], '应收账款明细账'));

  it('are the words of a ledger', () => {
    const ledger = reading('日期', '客户名称', '摘要', '借方金额', '贷方金额', '余额');
    expect(totalColumns(ledger).map(({ header }) => header)).toEqual(['摘要']);
  });

  it('are no remarks, and none where no balance runs', () => {
    expect(totalColumns(reading('日期', '客户名称', '备注', '金额', '余额'))).toEqual([]);
    expect(totalColumns(reading('日期', '客户名称', '摘要', '金额', '单据号'))).toEqual([]);
  });
});

describe('the one column by which long registers are counted', () => {
  it('is the one filled most: visitors without a name have a time', () => {
    const rows = [
      ['', 0.4, 0.5, '张磊'],
      ['王女士', 0.5, 0.6, '张磊'],
    ];
    expect(recogniseSheet(sheetOf([['顾客姓名', '来店时间', '离店时间', '销售顾问'], ...rows])).keyColumn).toBe(1);
  });

  it('is the first of equal ones, and no amount where there is anything else', () => {
    const rows = [
      ['', 'B1', 5],
      ['青禾食品厂', 'B2', 7],
    ];
    expect(recogniseSheet(sheetOf([['客户', '合同编号', '金额'], ...rows])).keyColumn).toBe(1);
    expect(recogniseSheet(sheetOf([['客户', '合同编号', '金额']])).keyColumn).toBe(0);
    expect(recogniseSheet(sheetOf([['a', 'b']])).keyColumn).toBe(-1);
  });
});
