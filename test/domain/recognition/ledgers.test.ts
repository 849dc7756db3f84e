import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { fieldsByHeader, sheetOf } from './sheet';

const read = (name: string, ...rows: readonly (readonly CellValue[])[]) => recogniseSheet(sheetOf(rows, name));

describe('sheets of accounts with customers', () => {
  it('are ledgers with debit, credit and balance', () => {
    const ledger = read(
      '往来明细账',
      ['日期', '凭证字号', '客户名称', '摘要', '借方金额', '贷方金额', '方向', '余额'],
      ['2026-01-06', '记-01', '杭州永泰机电有限公司', '销售产品', 1200, '', '借', 1200],
      ['2026-02-08', '记-02', '杭州永泰机电有限公司', '收到货款', '', 700, '借', 500],
    );
    expect(ledger.kind).toBe('trades');
    expect(fieldsByHeader(ledger)).toMatchObject({
      摘要: 'note',
      借方金额: 'amount',
      贷方金额: 'received',
      余额: 'balance',
    });
  });

  it('are those of one customer who is named above, without numbers of documents', () => {
    const headers = ['日期', '款号', '件数', '单价', '金额', '付款', '余额', '备注'];
    const rows = [
      ['2026-03-05', 'A8801', 10, 35, 350, '', 350, ''],
      ['2026-03-20', '', '', '', '', 350, 0, '转账'],
    ];
    const ledger = read('阿May', ['客户：阿May服饰', '电话：13800000000'], headers, ...rows);
    expect([ledger.kind, ledger.about]).toEqual(['trades', '阿May服饰']);
    expect(fieldsByHeader(ledger)).toMatchObject({ 款号: 'product', 金额: 'amount', 付款: 'received' });
    expect(read('阿May', ['春季新款'], headers, ...rows).kind).toBe('other');
  });

  it('are none of ours where they are journals of accounts', () => {
    const journal = read(
      '凭证',
      ['日期', '凭证号', '摘要', '科目名称', '借方金额', '贷方金额'],
      ['2026-01-06', '记-01', '销售产品', '应收账款', 1200, ''],
      ['2026-01-06', '记-01', '销售产品', '主营业务收入', '', 1200],
    );
    expect(journal.kind).toBe('other');
  });

  it('are lists of returns, each with the document it is of', () => {
    const returns = read(
      '退货单',
      ['退货日期', '退货单号', '客户', '原销售单号', '退货金额', '退货原因'],
      ['2026-03-02', 'TH001', '宁波中联塑业', 'XS260215', 880, '色差'],
      ['2026-03-09', 'TH002', '宁波中联塑业', 'XS260218', 120, '短码'],
    );
    expect(returns.kind).toBe('trades');
    expect(fieldsByHeader(returns)).toMatchObject({ 退货金额: 'amount', 原销售单号: 'matchNo', 客户: 'customer' });
  });

  it('have what was sold as their amount where what came back stands beside it', () => {
    const sales = read(
      '销售明细',
      ['日期', '客户名称', '销售额', '退货金额'],
      ['2026-03-02', '宁波中联塑业', 8800, 0],
      ['2026-03-09', '宁波中联塑业', 1200, 100],
    );
    expect(fieldsByHeader(sales)['销售额']).toBe('amount');
  });

  it('are receipts by customer and month', () => {
    const receipts = read(
      '每月回款',
      ['月份', '客户', '回款金额'],
      ['2026年4月', '芜湖通达家具有限公司', 8000],
      ['2026年5月', '芜湖通达家具有限公司', 6500],
    );
    expect(receipts.kind).toBe('trades');
    expect(fieldsByHeader(receipts)).toEqual({ 月份: 'date', 客户: 'customer', 回款金额: 'received' });
  });

  it('have a column for what is disputed', () => {
    const sales = read(
      '销售单',
      ['销售日期', '销售单号', '客户', '产品', '金额', '是否争议'],
      ['2026-03-02', 'XS001', '宁波中联塑业', '坯布', 8800, '否'],
      ['2026-03-09', 'XS002', '宁波中联塑业', '坯布', 1200, '是'],
    );
    expect(fieldsByHeader(sales)['是否争议']).toBe('dispute');
  });
});
