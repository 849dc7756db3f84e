import fc from 'fast-check';
import type { CardKind } from '../../../src/domain/cards/types';
import type { CellValue } from '../../../src/domain/cell/value';
import type { DuplicateCluster } from '../../../src/domain/duplicates/cluster';
import { comparedFields } from '../../../src/domain/duplicates/comparedKinds';
import { findDuplicates } from '../../../src/domain/duplicates/findDuplicates';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { registerOf } from '../register';

const TODAY = 46347;
type Row = Readonly<Record<string, CellValue>>;

/** A register of these rows, on a worksheet of this name. */
function sheetOf(kind: CardKind, rows: readonly Row[], sheet = '客户') {
  const cells = Object.fromEntries(
    [...new Set(rows.flatMap((row) => Object.keys(row)))].map((key) => [key, rows.map((row) => row[key] ?? '')]),
  );
  return { ...registerOf(kind, cells, { today: TODAY }), sheet };
}

const found = (kind: CardKind, rows: readonly Row[], settings = DEFAULT_SETTINGS) =>
  findDuplicates([sheetOf(kind, rows)], settings);
const shortly = (clusters: readonly DuplicateCluster[]) =>
  clusters.map(({ rule, confidence, members }) => [rule, confidence, members.map(({ row }) => row)]);

const VIN = 'LSVAA49J132047371';
const OTHER_VIN = 'WBA3A5C50CF256551';

describe('one customer is told by', () => {
  test.each<readonly [string, CardKind, Row, Row, string, number]>([
    ['the credit code', 'corporate', { name: '华东机电', uscc: '91310000717854205H' }, { name: '东方', uscc: '91310000717854205h' }, 'uscc', 1],
    ['the ID number', 'members', { name: '张三', idNo: '11010519491231002X' }, { name: '张山', idNo: '11010519491231002x' }, 'idNo', 1],
    ['the VIN', 'owners', { name: '张三', vin: VIN }, { name: '李四', vin: VIN }, 'vin', 1],
    ['one of several telephone numbers', 'leads', { name: '张三', phone: '010-62345678、138 0013 8000' }, { name: '李四', phone: 13800138000 }, 'phone', 0.98],
    ['the second telephone number', 'leads', { name: '张三', phone: '13800138000', phone2: '13900139000' }, { name: '李四', phone: '13900139000', phone2: '' }, 'phone', 0.98],
    ['the car a lead offers', 'leads', { name: '张三', vin: VIN }, { name: '李四', vin: VIN }, 'vin', 1],
    ['the plate', 'owners', { name: '张三', plate: '粤B·12345' }, { name: '李四', plate: '粤b12345' }, 'plate', 0.95],
    ['the company without its form', 'corporate', { name: '上海华东机电有限公司' }, { name: '华东机电（上海）股份有限公司' }, 'company', 0.9],
    ['name and company', 'leads', { name: '张三', company: '华东机电有限公司' }, { name: '张 三', company: '华东机电' }, 'nameAndKey', 0.85],
    ['name and an address nearly the same', 'owners', { name: '张三', address: '上海市浦东新区世纪大道100号' }, { name: '张三', address: '上海浦东新区世纪大道100号' }, 'nameAndKey', 0.85],
    ['the sound of the name and four digits', 'leads', { name: '袁美美', phone: '13800138000' }, { name: '苑美美', phone: '13900138000' }, 'pinyin', 0.7],
    ['a telephone number that serves two companies', 'corporate', { name: '华东机电', phone: '13800138000' }, { name: '东方家具', phone: '13800138000' }, 'phone', 0.7],
    ['the sound of the name and the company', 'leads', { name: '欧阳建国', company: '恒通物流有限公司' }, { name: '欧阳健国', company: '恒通物流' }, 'pinyin', 0.7],
    ['an address without its city and 室', 'leads', { name: '张三', address: '南山区科技园北区12栋301' }, { name: '张三', address: '广东省深圳市南山区科技园北区12栋301室' }, 'nameAndKey', 0.85],
    ['a landline, where the name is the same', 'leads', { name: '张三', phone: '0755-26123456' }, { name: '张三', phone: '075526123456' }, 'phone', 0.98],
    ['a landline, where one name is short for the other', 'corporate', { name: '恒通', phone: '0755-26123456' }, { name: '恒通物流', phone: '0755-26123456' }, 'phone', 0.7],
    ['one name, though one of the credit codes is wrong', 'corporate', { name: '华东机电', uscc: '91310000717854205H' }, { name: '华东机电', uscc: '91310000717854206H' }, 'company', 0.9],
    ['one digit of the telephone number', 'leads', { name: '张三', phone: '13800138000' }, { name: '张三', phone: '13800138001' }, 'similarName', 0.6],
    ['two digits that have changed places', 'leads', { name: '张三', phone: '15962581234' }, { name: '张三', phone: '15962582134' }, 'similarName', 0.6],
    ['name and company, where only one names the city', 'leads', { name: '张三', company: '苏州恒达机械有限公司' }, { name: '张三', company: '恒达机械' }, 'nameAndKey', 0.85],
    ['one slip in the name of a company of a city', 'corporate', { name: '上海华东机电设备有限公司', city: '上海' }, { name: '上海华东机电没备有限公司', city: '上海市' }, 'similarName', 0.6],
    ['one slip and four digits', 'corporate', { name: '华东精密机电设备有限公司', phone: '13800138000' }, { name: '华东精密机电没备有限公司', phone: '021-62348000' }, 'similarName', 0.6],
    ['line and number of a document', 'trades', { docNo: 'D1', customer: '甲', amount: 100, product: '泵' }, { docNo: 'D1', customer: '甲', amount: 100, product: '泵' }, 'document', 0.9],
    ['customer, day and amount', 'trades', { customer: '甲', date: '2026-11-01', amount: 100 }, { customer: '甲', date: '2026-11-01', amount: 100.01 }, 'document', 0.7],
    ['the same of documents with numbers', 'trades', { docNo: 'D1', customer: '甲', date: '2026-11-01', amount: 100 }, { docNo: 'D2', customer: '甲', date: '2026-11-01', amount: 100 }, 'document', 0.5],
  ])('%s', (_by, kind, one, other, rule, confidence) => {
    expect(shortly(found(kind, [one, other]))).toEqual([[rule, confidence, [0, 1]]]);
  }); // prettier-ignore
});

describe('no duplicates are', () => {
  test.each<readonly [string, CardKind, readonly Row[]]>([
    ['two cars of an owner', 'owners', [{ name: '张三', phone: '13800138000', vin: VIN }, { name: '张三', phone: '13800138000', vin: OTHER_VIN }]],
    ['two namesakes', 'leads', [{ name: '张三', phone: '13800138000' }, { name: '张三', phone: '13900139111' }]],
    ['namesakes next door', 'owners', [{ name: '张三', address: '世纪大道一段100号' }, { name: '张三', address: '世纪大道一段102号' }]],
    ['visitors without a name', 'leads', [{ name: '某先生', company: '华东机电' }, { name: '某先生', company: '华东机电' }]],
    ['companies of two cities', 'corporate', [{ name: '上海华联有限公司' }, { name: '北京华联有限公司' }]],
    ['a number of one digit only', 'leads', [{ name: '张三', phone: '11111111111' }, { name: '李四', phone: '11111111111' }]],
    ['homophones of two cities’ companies of one name', 'leads', [{ name: '袁美美', company: '上海华联有限公司' }, { name: '苑美美', company: '北京华联有限公司' }]],
    ['shops that are named in brackets', 'corporate', [{ name: '味美轩(西湖店)' }, { name: '味美轩（滨江店）' }]],
    ['a company and its branch with a credit code of its own', 'corporate', [{ name: '中联重工有限公司', uscc: '91310000717854205H' }, { name: '中联重工有限公司广州分公司', uscc: '91440101717854205H' }]],
    ['companies behind one switchboard', 'corporate', [{ name: '华东机电', phone: '0755-88888888' }, { name: '东方家具', phone: '0755-88888888' }]],
    ['a family with one landline', 'leads', [{ name: '张三', phone: '0755-26123456' }, { name: '李四', phone: '0755-26123456' }]],
    ['a couple with one telephone and two ID numbers', 'members', [{ name: '张三', phone: '13800138000', idNo: '11010519491231002X' }, { name: '李四', phone: '13800138000', idNo: '110105194912310038' }]],
    ['the first and the second shop', 'corporate', [{ name: '上海华东机电设备一分店', city: '上海' }, { name: '上海华东机电设备二分店', city: '上海' }]],
    ['a closed lead and the customer who is back', 'leads', [{ name: '张三', phone: '13800138000', state: '战败' }, { name: '张三', phone: '13800138000', state: '跟进中' }]],
    ['a merged row', 'owners', [{ name: '张三', phone: '13800138000' }, { name: '张三', phone: '' }]],
    ['a card that was replaced', 'members', [{ phone: '13800138000', cardState: '停用' }, { phone: '13800138000', cardState: '正常' }]],
    ['cars without plates', 'owners', [{ name: '张三', plate: '未上牌' }, { name: '李四', plate: '未上牌' }]],
    ['numbers made of one digit', 'members', [{ name: '张三', idNo: '111111111111111' }, { name: '李四', idNo: '111111111111111' }]],
    ['two lines of a document', 'trades', [{ docNo: 'D1', customer: '甲', date: '2026-11-01', amount: 100, product: '泵' }, { docNo: 'D1', customer: '甲', date: '2026-11-01', amount: 100, product: '阀' }]],
    ['two payments that differ', 'trades', [{ customer: '甲', date: '2026-11-01', amount: 100 }, { customer: '甲', date: '2026-11-01', amount: 100.02 }]],
  ])('%s', (_who, kind, rows) => {
    expect(found(kind, rows)).toEqual([]);
  }); // prettier-ignore

  it('a visit, the card, the car and the lost deal of one customer', () => {
    const one = { name: '张三', phone: '13800138000', owner: '王强' };
    const kinds = ['visits', 'leads', 'owners', 'members'] as const;
    expect(findDuplicates(kinds.map((kind) => sheetOf(kind, [one])), DEFAULT_SETTINGS)).toEqual([]); // prettier-ignore
  });

  it('a row and the card made of it', () => {
    const row = { leadId: 'YX001', name: '张三', phone: '13800138000' };
    const card = { ...sheetOf('leads', [row], ''), headerRow: -1 };
    expect(findDuplicates([sheetOf('leads', [row]), card], DEFAULT_SETTINGS)).toEqual([]);
  });
});

describe('a group', () => {
  it('is all that is surely one, under the rule that holds it together; a pair is listed once', () => {
    const rows = [
      { name: '张三', phone: '13800138000', vin: VIN },
      { name: '李四', phone: '13900139000', vin: VIN },
      { name: '王五', phone: '13900139000', vin: '' },
    ];
    expect(shortly(found('owners', rows))).toEqual([['phone', 0.98, [0, 1, 2]]]);
    expect(shortly(found('owners', rows.slice(0, 2)))).toEqual([['vin', 1, [0, 1]]]);
  });

  it('of a number that too many share joins nobody', () => {
    const rows = Array.from({ length: 21 }, (_none, i) => ({ company: `第${i}家店`, phone: '021-62345678' }));
    const [crowd, ...others] = found('roster', rows);
    expect(crowd).toMatchObject({ rule: 'phone', confidence: 0.5, note: 'crowd', members: { length: 21 } });
    expect(others).toEqual([]);
  });

  it('of legal forms that differ says so: a person decides', () => {
    const [group] = found('corporate', [{ name: '华东机电有限公司' }, { name: '华东机电股份有限公司' }]);
    expect(group?.note).toBe('legalForm');
    expect(found('corporate', [{ name: '华东机电有限公司' }, { name: '华东机电' }])[0]?.note).toBeUndefined();
  });

  it('on worksheets of two months is perhaps an update', () => {
    const one = { name: '张三', phone: '13800138000', owner: '王强' };
    const on = (sheet: string, owner = '王强') => sheetOf('leads', [{ ...one, owner }], sheet);
    expect(findDuplicates([on('10月'), on('11月')], DEFAULT_SETTINGS)).toMatchObject([{ confidence: 0.5, note: 'periods' }]);
    expect(findDuplicates([on('王强'), on('李梅')], DEFAULT_SETTINGS)).toMatchObject([{ confidence: 0.98 }]);
    expect(findDuplicates([on('10月'), on('11月', '李梅')], DEFAULT_SETTINGS)).toMatchObject([{ confidence: 0.98, clash: true }]);
  }); // prettier-ignore
});

describe('撞单 (R-3.04, D-16)', () => {
  const lead = { name: '张三', phone: '13800138000', owner: '李梅', createdOn: '2026-11-05' };
  const visit = { name: '张三', phone: '13800138000', owner: '王强', date: '2026-11-02', firstVisit: '是' };
  const both = (of: Row, and: Row = {}, settings = DEFAULT_SETTINGS) =>
    findDuplicates([sheetOf('leads', [{ ...lead, ...and }]), sheetOf('visits', [{ ...visit, ...of }])], settings);

  it('is a card whose customer another salesperson registered before', () => {
    expect(both({})).toMatchObject([{ rule: 'phone', confidence: 0.98, clash: true, first: 1 }]);
    expect(both({ date: '2026-11-06' })).toMatchObject([{ clash: true, first: 0 }]);
  });

  it('a visit of the day of the card came before it', () => {
    expect(both({ date: '2026-11-05' })).toMatchObject([{ first: 1 }]);
  });

  it('is two first visits to two salespersons', () => {
    const visits = [visit, { ...visit, owner: '李梅', date: '2026-11-15' }];
    expect(found('visits', visits)).toMatchObject([{ clash: true, first: 0, members: { length: 2 } }]);
  });

  test.each([
    ['a visit to the salesperson of the card', { owner: '李梅' }, {}],
    ['a later visit to whoever was there', { firstVisit: '否' }, {}],
    ['a visit that led to a card closed by now', {}, { state: '战败' }],
  ])('is not %s', (_what, of, and) => {
    expect(both(of, and)).toEqual([]);
  });

  it('is not a customer handed over by somebody who has left', () => {
    const staff = [{ name: '王强', role: '销售顾问', active: false }];
    expect(both({}, {}, { ...DEFAULT_SETTINGS, staff })).toEqual([]);
  });

  it('is two cards of two salespersons', () => {
    const [group] = found('leads', [lead, { ...lead, owner: '王强', createdOn: '2026-10-01' }]);
    expect(group).toMatchObject({ clash: true, first: 1 });
  });
});

describe('whatever the register', () => {
  const digit = fc.integer({ min: 0, max: 3 });
  const rows = fc.array(
    fc.record({
      name: fc.constantFrom('张三', '章三', '李四', '王五', '某先生'),
      phone: digit.map((end) => `1380013800${end}`),
      owner: fc.constantFrom('王强', '李梅', ''),
    }),
    { maxLength: 12 },
  );
  const groupsOf = (of: readonly Row[], nameOf: (row: number) => unknown = (row) => row) =>
    found('leads', of)
      .map(({ rule, confidence, key, members }) => ({
        rule,
        confidence,
        key: confidence >= 0.9 ? key : '',
        members: members.map(({ row }) => nameOf(row)).sort(),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

  it('every two rows with one telephone number are in one group', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const groups = found('leads', of).filter(({ rule }) => rule === 'phone');
        const isTogether = (a: number, b: number) =>
          groups.some(({ members }) => [a, b].every((at) => members.some(({ row }) => row === at)));
        for (let a = 0; a < of.length; a++)
          for (let b = a + 1; b < of.length; b++) expect(isTogether(a, b)).toBe(of[a]?.phone === of[b]?.phone);
      }),
    );
  });

  it('the order of its rows does not matter', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const last = of.length - 1;
        expect(groupsOf([...of].reverse(), (row) => last - row)).toEqual(groupsOf(of));
      }),
    );
  });

  it('rows that share nothing are no duplicates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 20 }), (ends) => {
        expect(found('leads', ends.map((end) => ({ name: `客户${end}`, phone: `1380013${end}` })))).toEqual([]); // prettier-ignore
      }),
    );
  });
});

test('a kind that is not compared has no fields for it', () => {
  expect(comparedFields('staff')).toEqual([]);
  expect(comparedFields('visits')).toContain('firstVisit');
});
