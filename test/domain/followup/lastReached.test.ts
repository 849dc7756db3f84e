import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { lastReached } from '../../../src/domain/followup/lastReached';
import { isReached } from '../../../src/domain/followup/reached';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
type Cells = Readonly<Record<string, readonly CellValue[]>>;

function reached(log: Cells, leads: Cells): string[] {
  const { days } = lastReached(registerOf('followups', log, { today }), registerOf('leads', leads, { today }), today);
  return Array.from(days, (serial) => (serial === 0 ? '' : formatDay(serial)));
}

describe('whether a contact reached the customer', () => {
  it.each(['有效', '已接通', '接通', '是', '√', 'Y', '已联系', '正常', '到店面谈'])('%s did', (word) => {
    expect(isReached(word)).toBe(true);
  });
  it.each(['未接通', '关机停机', '拒接', '无效', '无人接听', '空号', '否', '', '忙线', 'N', '不在服务区'])(
    '%p did not',
    (word) => {
      expect(isReached(word)).toBe(false);
    },
  );
});

describe('the last reached contact of a lead', () => {
  it('is found by card number, and is the latest one', () => {
    expect(
      reached(
        { leadId: ['YX1', 'YX2', 'YX1'], at: ['2026-11-01', '2026-11-05', '2026-10-01'] },
        { leadId: ['YX1', 'YX2', 'YX3'], name: ['甲', '乙', '丙'] },
      ),
    ).toEqual(['2026-11-01', '2026-11-05', '']);
  });

  it('is found by phone however it is written, where the card number is missing or unknown', () => {
    expect(
      reached(
        { leadId: ['', 'X9'], phone: ['138-0013-8000', 13900139000], at: ['2026-11-01 09:30', '2026-11-02'] },
        { leadId: ['YX1', 'YX2'], phone: [13800138000, '139 0013 9000'] },
      ),
    ).toEqual(['2026-11-01', '2026-11-02']);
  });

  it('is found by name only where one lead has that name', () => {
    expect(
      reached({ name: ['张三', '李四'], at: ['2026-11-01', '2026-11-02'] }, { name: ['张三', '李四', '李四'] }),
    ).toEqual(['2026-11-01', '', '']);
  });

  it('is found by the company, whichever column the log has it in, where only one lead is of that company', () => {
    const leads = { company: ['甲公司', '乙公司', '丙公司', '丙公司'], contact: ['王经理', '王经理', '', ''] };
    const at = ['2026-11-01', '2026-11-02', '2026-11-03'];
    expect(reached({ company: ['甲公司', '', '丙公司'], name: ['王经理', '乙公司', ''], at }, leads)).toEqual(
      ['2026-11-01', '2026-11-02', '', ''],
    ); // prettier-ignore
  });

  it('counts for both cards of a customer entered twice', () => {
    expect(
      reached({ phone: ['13800138000'], at: ['2026-11-01'] }, { phone: ['13800138000', '138 0013 8000'] }),
    ).toEqual(['2026-11-01', '2026-11-01']);
  });

  it('is not a call that reached nobody', () => {
    expect(
      reached(
        { leadId: ['1', '1', '1'], at: ['2026-11-01', '2026-11-10', '2026-11-15'], effective: ['有效', '未接通', ''] },
        { leadId: ['1'] },
      ),
    ).toEqual(['2026-11-01']);
  });

  it('is not a plan for a day to come', () => {
    expect(reached({ leadId: ['1', '1'], at: ['2026-11-20', '2026-12-01'] }, { leadId: ['1'] })).toEqual([
      '2026-11-20',
    ]);
  });

  it('is none where the log has no days or nothing to match by', () => {
    expect(reached({ leadId: ['1'] }, { leadId: ['1'] })).toEqual(['']);
    expect(reached({ at: ['2026-11-20'] }, { leadId: ['1'] })).toEqual(['']);
  });
});
