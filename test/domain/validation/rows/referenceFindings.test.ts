import type { Register } from '../../../../src/domain/cards/register';
import { referenceFindings } from '../../../../src/domain/validation/rows/referenceFindings';
import { day } from '../../day';
import { CONTEXT, register, TODAY, times, told } from './found';

const found = (...registers: Register[]) => told(referenceFindings(registers, CONTEXT).map(({ finding }) => finding));

describe('numbers that point into another register', () => {
  const leads = register('leads', {
    leadId: ['YX000071', 'YX000072', 'YX000073'],
    name: ['赵敏', '钱磊', '孙洋'],
    phone: ['13800000071', '13800000072', '13800000073'],
  });

  test('an unknown one is an error; name and phone tell whom it means', () => {
    const log = register('followups', {
      leadId: ['YX000071', 'YX000573', 'YX000072'],
      phone: ['13800000071', '13800000073', ''],
    });
    expect(referenceFindings([leads, log], CONTEXT)).toEqual([
      {
        register: 1,
        finding: {
          rule: 'reference',
          code: 'unknownNumberOf',
          severity: 'error',
          field: 'leadId',
          row: 1,
          params: { value: 'YX000573', meant: 'YX000073' },
          repair: { to: 'YX000073', as: 'text', safe: false },
        },
      },
    ]);
  });

  test('nobody is proposed where nothing else names the customer', () => {
    expect(found(leads, register('followups', { leadId: ['YX000071', 'YX000999'] }))).toEqual([
      '1 leadId unknownNumber error',
    ]);
  });

  test('another numbering, a blank, a skipped row and a workbook without leads are no findings', () => {
    expect(found(leads, register('followups', { leadId: ['K1', 'K2', 'YX000071'] }))).toEqual([]);
    expect(found(leads, register('followups', { leadId: ['YX000071', '', 'X'] }, [2]))).toEqual([]);
    expect(found(register('followups', { leadId: ['YX000071'] }))).toEqual([]);
  });

  test('where a tenth is missing the old cards are kept elsewhere: it is only told', () => {
    const log = register('followups', { leadId: [...times(16, 'YX000071'), 'YX1', 'YX2', 'YX3', 'YX4'] });
    expect(found(leads, log)[0]).toBe('16 leadId unknownNumber info');
  });

  test('an owner is a customer too', () => {
    const owners = register('owners', { ownerId: ['BY000001'] });
    expect(found(leads, owners, register('followups', { leadId: ['YX000071', 'BY000001'] }))).toEqual([]);
  });

  test('a name that no card has is told', () => {
    const corporate = register('corporate', { name: ['华东机电（上海）', '青岚物业'] });
    const trades = register('trades', { customer: ['华东机电(上海)', '青岚物业', '未建卡公司'] });
    expect(found(corporate, trades)).toEqual(['2 customer unknownCustomer info']);
  });
});

describe('an order on the spot', () => {
  const leads = register('leads', {
    phone: ['13800000001', '13800000002', '13800000003', '13800000005'],
    state: ['跟进中', '已订', '战败', '跟进中'],
    gradeManual: ['A', 'H', 'B', 'O'],
  });

  test('is known to the card: ordered, won, or given up since', () => {
    const visits = register('visits', {
      phone: ['1', '2', '3', '4', '5', '1'].map((last) => `1380000000${last}`),
      ordered: [...times(5, '√'), ''],
    });
    expect(found(leads, visits)).toEqual(['0 ordered orderOpen warning']);
  });

  test('is not asked for where leads have no state', () => {
    const visits = register('visits', { phone: ['13800000001'], ordered: ['√'] });
    expect(found(register('leads', { phone: ['13800000001'] }), visits)).toEqual([]);
    expect(found(register('leads', { phone: ['13800000001'], state: [''] }), visits)).toEqual([]);
  });
});

describe('card and log', () => {
  const log = register('followups', {
    leadId: ['YX01', 'YX01', 'YX02', 'YX03'],
    at: [day('2026-11-11'), day('2026-11-16'), day('2026-11-10'), day('2026-11-10')],
    effective: ['有效', '未接通', '有效', '有效'],
    next: [TODAY, '', TODAY, TODAY],
  });

  test('the last contact of the card is the last one that reached the customer', () => {
    const leads = register('leads', {
      leadId: ['YX01', 'YX02', 'YX03', 'YX04'],
      lastContact: [day('2026-11-16'), day('2026-11-10'), day('2026-11-01'), day('2026-11-01')],
      state: ['跟进中', '跟进中', '成交', '跟进中'],
    });
    expect(referenceFindings([leads, log], CONTEXT).map(({ finding }) => finding)).toEqual([
      {
        rule: 'lastContact',
        code: 'otherLastContact',
        severity: 'warning',
        field: 'lastContact',
        row: 0,
        params: { day: '2026-11-16', logged: '2026-11-11' },
      },
    ]);
  });

  test('another day than the one agreed on is told', () => {
    const leads = register('leads', { leadId: ['YX01', 'YX02', 'YX03'], nextContact: [TODAY + 3, TODAY, ''] });
    expect(found(leads, log)).toEqual(['0 nextContact otherNext info']);
  });
});

test('nobody is lost before there is a card of him; who came again has an open one', () => {
  const leads = register('leads', {
    leadId: ['YX01', 'YX02', 'YX03'],
    createdOn: times(3, day('2026-10-01')),
    state: ['战败', '战败', '跟进中'],
  });
  const lost = register('lost', {
    leadId: ['YX01', 'YX02', 'YX03', 'YX04'],
    lostOn: [day('2026-09-30'), day('2026-10-01'), day('2026-05-01'), day('2026-05-01')],
  });
  expect(found(leads, lost)).toContain('0 lostOn beforeCard warning');
  expect(found(leads, lost).filter((one) => one.includes('beforeCard'))).toHaveLength(1);
});
