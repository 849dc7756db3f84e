import { dormantLeads } from '../../../src/domain/lost/dormantLeads';
import { lostKind } from '../../../src/domain/lost/lostKind';
import { lostRemarks } from '../../../src/domain/lost/lostRemarks';
import { readLost } from '../../../src/domain/lost/lostRows';
import { unsoldAddOns } from '../../../src/domain/lost/unsoldAddOns';
import { readVerdict } from '../../../src/domain/lost/verdict';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

const TODAY = day('2026-11-21');
const at = (iso: string) => day(iso);

describe('lostKind', () => {
  it.each([
    ['整车战败', '北岭', false, 'vehicle'],
    ['整车战败', '', false, 'notBought'],
    ['整车战败', '暂未购买', false, 'notBought'],
    ['整车战败', '持币观望', false, 'notBought'],
    ['', '北岭B5', false, 'vehicle'],
    ['', '北岭B5', true, 'dormant'],
    ['整车战败', '北岭B5', true, 'vehicle'],
    ['整车战败', '', true, 'dormant'],
    ['精品', '', false, 'accessories'],
    ['车贷战败', '', true, 'loan'],
    ['保险战败', '', false, 'insurance'],
    ['同品牌他店', '云驰城西店', false, 'sameBrand'],
    ['超一年无效', '北岭', false, 'dormant'],
  ])('%s, bought %s, older than the limit %s: %s', (kind, brand, old, expected) => {
    expect(lostKind(kind, brand, old)).toBe(expected);
  });
});

describe('readVerdict', () => {
  it.each([
    ['真战败', 'true'],
    ['准战败', 'near'],
    ['假战败', 'false'],
    ['是', 'true'],
    ['否', 'false'],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(readVerdict(text)).toBe(expected);
  });
});

describe('readLost', () => {
  const leads = registerOf(
    'leads',
    {
      leadId: ['YX1', 'YX2', 'YX3', 'YX4'],
      name: ['张三', '李四', '王五', '赵六'],
      phone: [13800138000, 13800138001, 13800138002, 13800138003],
      createdOn: [at('2026-10-01'), at('2025-11-10'), at('2026-11-01'), at('2026-11-01')],
      gradeManual: ['H', 'B', 'A', 'A'],
      owner: ['王强', '李晓', '王强', '李晓'],
      state: ['战败', '战败', '已战败', '跟进中'],
    },
    { today: TODAY },
  );
  const lost = registerOf(
    'lost',
    {
      lostOn: [at('2026-11-10'), at('2026-11-11'), ''],
      name: ['张三', '李四', '无名'],
      phone: ['138 0013 8000', 13800138001, ''],
      toBrand: ['北岭', '', '沐光'],
      kind: ['整车战败', '整车战败', '整车战败'],
      reason1: ['价格', '', '产品'],
    },
    { today: TODAY },
  );

  it('takes grade and salesperson from the lead, and tells leads without a row', () => {
    const { rows, missing } = readLost([lost], [leads], DEFAULT_SETTINGS);
    expect(rows.map(({ kind, grade, owner, day: on }) => [kind, grade, owner, on])).toEqual([
      ['vehicle', 'H', '王强', at('2026-11-10')],
      // The card is of 2025-11-10: on 2026-11-11 it is a day older than twelve months.
      ['dormant', 'B', '李晓', at('2026-11-11')],
      ['vehicle', '', '', 0],
    ]);
    expect(missing.map(({ row }) => row)).toEqual([2]);
  });

  it('goes without leads', () => {
    const { rows, missing } = readLost([lost], [], DEFAULT_SETTINGS);
    expect(rows.map(({ kind }) => kind)).toEqual(['vehicle', 'notBought', 'vehicle']);
    expect(missing).toEqual([]);
  });

  it('says what is missing for others to learn from', () => {
    const [row] = readLost([lost], [], DEFAULT_SETTINGS).rows;
    if (!row) throw new Error('no row');
    const long = '客户嫌价格高，三次报价后到北岭店提车，未再联系'; // 22 characters
    expect(lostRemarks({ ...row, process: long }, DEFAULT_SETTINGS)).toEqual([]);
    expect(lostRemarks({ ...row, kind: 'notBought', process: '客户嫌贵' }, DEFAULT_SETTINGS)).toEqual([
      'notBought',
      'shortProcess',
    ]);
    expect(lostRemarks({ ...row, day: 0, reason: '', process: '' }, DEFAULT_SETTINGS)).toEqual([
      'noDay',
      'noReason',
      'noProcess',
    ]);
    // Why an accessory was not taken is said by its kind.
    expect(lostRemarks({ ...row, kind: 'accessories', reason: '', process: long }, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('lists buyers without accessories or loan who are not among the lost for it', () => {
    const owners = registerOf(
      'owners',
      {
        name: ['甲', '乙', '丙', '丁'],
        phone: [13900000001, 13900000002, 13900000003, 13900000004],
        deliveredOn: [at('2026-11-02'), at('2026-11-30'), at('2026-11-05'), at('2026-11-06')],
        addons: ['', '', '脚垫', '否'],
        loan: ['否', '否', '是', '是'],
      },
      { today: TODAY },
    );
    const [row] = readLost([lost], [], DEFAULT_SETTINGS).rows;
    if (!row) throw new Error('no row');
    const listed = [{ ...row, kind: 'loan' as const, phone: '13900000001' }];
    const period = { from: at('2026-11-01'), to: TODAY };
    expect(unsoldAddOns(owners, listed, period).map(({ row: at, kinds }) => [at, kinds])).toEqual([
      [0, ['accessories']],
      [3, ['accessories']],
    ]);
  });
});

describe('dormantLeads', () => {
  it('counts those asleep, and the open ones older than twelve months', () => {
    const leads = registerOf(
      'leads',
      {
        createdOn: [at('2025-11-21'), at('2025-11-20'), at('2025-01-01'), at('2025-01-01'), ''],
        state: ['跟进中', '跟进中', '休眠', '战败', ''],
      },
      { today: TODAY },
    );
    expect(dormantLeads(leads, DEFAULT_SETTINGS, TODAY)).toEqual({ dormant: 1, old: 1 });
  });
});
