import { voidRows } from '../../../../src/domain/structure/book/voidRows';
import { trades } from './sheet';

const noted = (note: string) => voidRows(trades('1月', { note: [note] }))(0, false);
const inState = (state: string, back = false) => voidRows(trades('1月', { docState: [state] }))(0, back);

describe('which lines are void', () => {
  it.each(['作废', '写错作废', '此单作废，重开', '已作废', '开错单，作废', '客户取消', '废单'])(
    '%j beside them',
    (note) => {
      expect(noted(note)).toBe(true);
    },
  );

  it.each(['原单作废', '补XH1001作废', '上一张作废，此为重开', '前单已作废', '未作废', '退货', '客户自提', ''])(
    'not %j beside them: that is another document, or nothing',
    (note) => {
      expect(noted(note)).toBe(false);
    },
  );

  it.each(['作废', '交易关闭', '已取消，退款成功', '(删除)已取消', '已撤销', '已退单', 'Canceled'])(
    '%j as their state',
    (state) => {
      expect(inState(state)).toBe(true);
    },
  );

  it.each(['交易成功', '未取消', '部分取消', '已关闭', '已发货，待收货', '已签收', '未作废'])(
    'not %j as their state',
    (state) => {
      expect(inState(state)).toBe(false);
    },
  );

  it('not what takes goods back', () => {
    expect([inState('已退货'), inState('已退货', true)]).toEqual([true, false]);
  });
});
