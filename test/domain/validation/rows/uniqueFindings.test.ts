import type { CellValue } from '../../../../src/domain/cell/value';
import { uniqueFindings } from '../../../../src/domain/validation/rows/uniqueFindings';
import { CONTEXT, register, told } from './found';

const found = (...args: Parameters<typeof register>) => told(uniqueFindings(register(...args), CONTEXT));
const cards = (count: number): CellValue[] =>
  Array.from({ length: count }, (_none, i) => `YX${String(i).padStart(6, '0')}`);

describe('numbers of cards', () => {
  test('all but the first row of a number get the finding, which names the first', () => {
    const leads = register('leads', { leadId: ['YX01', 'YX02', 'YX01', ''], name: ['熊浩翔', '李娜', '王芳', '陈静'] });
    expect(uniqueFindings(leads, CONTEXT)).toEqual([
      {
        rule: 'uniqueId',
        code: 'repeatedId',
        severity: 'error',
        field: 'leadId',
        row: 2,
        otherRow: 0,
        params: { value: 'YX01', name: '熊浩翔' },
      },
    ]);
  });

  test('row numbers, and numbers that begin again every month, are no identity', () => {
    expect(found('leads', { leadId: [1, 2, 3, 4, 1, 2, 3] })).toEqual([]);
    expect(found('leads', { leadId: [1, 2, 3, 3, 4, 5] })).toEqual([]);
  });

  test('a column in which more than a twentieth is repeated tells nobody apart', () => {
    expect(found('corporate', { corpId: [...cards(50), 'YX000001', 'YX000002', 'YX000003'] })).toEqual([]);
    expect(found('corporate', { corpId: [...cards(50), 'YX000001', 'YX000002'] })).toHaveLength(2);
  });

  test('skipped rows are not compared, logs and visits neither', () => {
    expect(found('leads', { leadId: ['YX01', 'YX01'] }, [1])).toEqual([]);
    expect(found('followups', { logId: ['GJ01', 'GJ01'] })).toEqual([]);
    expect(found('visits', { visitId: ['LD01', 'LD01'], phone: ['13800138000', '13800138000'] })).toEqual([]);
  });
});

describe('phones', () => {
  const PHONE = '13800138000';

  test('two open leads with one phone: the later row', () => {
    const leads = register('leads', { phone: [PHONE, '', '138-0013-8000', ''], state: ['跟进中', '', '已订', ''] });
    expect(uniqueFindings(leads, CONTEXT)).toMatchObject([
      { row: 2, otherRow: 0, rule: 'uniquePhone', code: 'repeatedPhone', severity: 'warning' },
    ]);
  });

  test('who was lost may come again', () => {
    expect(found('leads', { phone: [PHONE, PHONE], state: ['战败', '跟进中'] })).toEqual([]);
  });

  test('an owner of two cars has two cards', () => {
    expect(found('owners', { phone: [PHONE, PHONE], plate: ['浙A12345', '浙A54321'] })).toEqual([]);
    expect(found('owners', { phone: [PHONE, PHONE], plate: ['浙A12345', ''] })).toHaveLength(1);
  });

  test('two names share the line of a company', () => {
    expect(found('leads', { name: ['李娜', '王芳'], phone: ['0571-87654321', '0571-87654321'] })).toEqual([]);
    expect(found('leads', { name: ['李娜', '李娜'], phone: ['0571-87654321', '0571-87654321'] })).toHaveLength(1);
  });

  test('where every contact of a company has a row of its own, it is only told', () => {
    const repeated = found('leads', {
      name: ['赵', '钱', '孙', '李', '周'],
      phone: [PHONE, PHONE, PHONE, PHONE, PHONE],
    });
    expect(repeated[0]).toBe('1 phone repeatedPhone info');
  });
});

test('a document may have several lines, but only of one customer', () => {
  const docNo = ['XS01', 'XS01', 'XS01', 'XS02'];
  const customer = ['甲公司', '甲公司', '乙公司', '乙公司'];
  expect(found('trades', { docNo, customer })).toEqual(['2 docNo repeatedId warning']);
});

test('no two of the staff have one number', () => {
  expect(found('staff', { staffId: ['S01', 'S02', 'S02'] })).toEqual(['2 staffId repeatedId error']);
});

test('one company has one card', () => {
  expect(found('corporate', { uscc: ['91110108MA01ABCD5T', '', '91110108ma01abcd5t', ''] })).toEqual([
    '2 uscc repeatedUscc error',
  ]);
});

test('a rule that is switched off is not worked out', () => {
  const { settings } = CONTEXT;
  const off = { ...settings, checkRules: { ...settings.checkRules, uniqueId: false } };
  const leads = register('leads', { leadId: ['YX01', 'YX01'] });
  expect(uniqueFindings(leads, { ...CONTEXT, settings: off })).toEqual([]);
});
