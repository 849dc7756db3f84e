import { receptionsRegistered } from '../../../src/domain/consistency/receptionsRegistered';
import { foundIn, tablesOf } from './tablesOf';

const VISITS = {
  date: ['2026-11-19', '2026-11-20', '2026-11-21'],
  name: ['张三', '某先生', '李四'],
  phone: ['13800138001', '', '13800138002'],
  timeIn: [0.4, 0.5, 0.6],
  owner: ['王强', '王强', '王强'],
  note: ['看车', '路过', '试驾'],
};
const daily = (lines: readonly (readonly string[])[]) => ({
  at: lines.map(([at = '']) => at),
  by: lines.map(([, by = '']) => by),
  subject: lines.map(([, , subject = '']) => subject),
  name: lines.map(([, , , name = '']) => name),
  phone: lines.map(([, , , , phone = '']) => phone),
  content: lines.map(() => '看车'),
});
const check = (visits: typeof VISITS, lines: readonly (readonly string[])[]) =>
  receptionsRegistered(tablesOf({ visits, daily: daily(lines) }));

describe('rule 1: every reception is registered (R-3.20)', () => {
  it('a visitor of the daily report stands in the register, by phone or by name', () => {
    const lines = [
      ['2026-11-19', '王强', '接待', '张先生', '13800138001'],
      ['2026-11-20', '王强', '接待', '某先生'],
    ];
    expect(check(VISITS, lines)).toEqual({ checked: 5, findings: [] });
  });

  it('one who does not is found; two who left nothing need two rows', () => {
    const lines = [
      ['2026-11-20', '王强', '接待', '某先生'],
      ['2026-11-20', '王强', '接待', '某先生'],
    ];
    expect(foundIn(check(VISITS, lines))).toEqual(['notRegistered daily 1']);
  });

  it('another salesperson’s visitor is another visitor', () => {
    expect(foundIn(check(VISITS, [['2026-11-20', '李梅', '接待', '某先生']]))).toEqual(['notRegistered daily 0']);
  });

  it('contacts and plans are no receptions, and days before the register begins are not compared', () => {
    const lines = [
      ['2026-11-20', '王强', '回访', '赵六', '13800138009'],
      ['2026-11-01', '王强', '接待', '钱七'],
    ];
    expect(check(VISITS, lines).findings).toEqual([]);
  });

  it('is due the same day, and of today only to be borne in mind', () => {
    const [finding] = check(VISITS, [['2026-11-21', '王强', '接待', '赵六', '13800138009']]).findings;
    expect(finding).toMatchObject({ severity: 'info', due: finding?.day, fix: 'registerVisit' });
  });

  it('each row says who, when, with whom and what; a column the sheet has not is not asked for', () => {
    const visits = { ...VISITS, name: ['张三', '', '李四'], note: ['看车', '路过', ''] };
    const found = check(visits, []).findings.map(({ at: { row, field } }) => [row, field]);
    expect(found).toEqual([
      [1, 'name'],
      [2, 'note'],
    ]);
  });
});
