import type { CellValue } from '../../../../src/domain/cell/value';
import { emailMeant } from '../../../../src/domain/validation/fields/email';
import {
  cityNamed,
  isRegion,
  provinceNamed,
  provinceOfCity,
} from '../../../../src/domain/validation/regions/regionIndex';
import { said, troubleOf, troublesOf } from './cells';

describe('e-mail addresses', () => {
  it.each<[CellValue, string, string | undefined]>([
    ['wang.fang@example.cn', 'right', undefined],
    ['a@example.cn; b@example.cn', 'right', undefined],
    ['wf＠163。com', 'warning fullWidth', 'wf@163.com'],
    ['wf@163.con', 'warning emailSlip', 'wf@163.com'],
    ['wf@qq.con', 'warning emailSlip', 'wf@qq.com'],
    ['wf@gmial.com', 'warning emailSlip', 'wf@gmail.com'],
    ['12345678', 'warning emailSlip', '12345678@qq.com'],
    [12345678, 'warning emailSlip', '12345678@qq.com'],
    ['wang.fang.example.cn', 'error emailShape', undefined],
    ['wf@163', 'error emailShape', undefined],
  ])('%j: %s', (email, what, to) => {
    const found = troubleOf('corporate.email', email);
    expect(said(found)).toBe(what);
    expect(found?.repair?.to).toBe(to);
  });

  it('only ＠ and 。 leave no doubt', () => {
    expect(troubleOf('corporate.email', 'wf＠163。com')?.repair?.safe).toBe(true);
    expect(troubleOf('corporate.email', 'wf@163.con')?.repair?.safe).toBe(false);
    expect(emailMeant('wf@163.com')).toBeNull();
  });
});

describe('postcodes and WeChat IDs', () => {
  it.each<[string, CellValue, string]>([
    ['corporate.postcode', '100080', 'right'],
    ['corporate.postcode', '000000', 'error postcodeShape'],
    ['corporate.postcode', '870000', 'error postcodeShape'],
    ['corporate.postcode', 518000, 'info storedAsNumber'],
    ['corporate.postcode', 50000, 'warning lostZero'],
    ['leads.wechat', 'wxid_a1b2', 'right'],
    ['leads.wechat', '13800138000', 'right'],
    ['leads.wechat', '阳光总在风雨后', 'right'],
    ['leads.wechat', '是', 'right'],
    ['leads.wechat', '1wx!', 'warning wechatShape'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it('asks about the 0 a postcode has lost', () => {
    expect(troubleOf('corporate.postcode', 50000)?.repair).toEqual({ to: '050000', as: 'text', safe: false });
  });
});

describe('names of provinces and cities (GB/T 2260)', () => {
  it.each([
    ['粤', '广东省'],
    ['广东', '广东省'],
    ['广西', '广西壮族自治区'],
    ['内蒙古', '内蒙古自治区'],
    ['香港', '香港特别行政区'],
    ['杭州', null],
  ])('province %s is %s', (name, full) => {
    expect(provinceNamed(name)).toBe(full);
  });

  it.each([
    ['杭州', '杭州市', '浙江省'],
    ['延边', '延边朝鲜族自治州', '吉林省'],
    ['恩施', '恩施土家族苗族自治州', '湖北省'],
    ['上海市', '上海市', '上海市'],
    ['伊犁', '伊犁哈萨克自治州', '新疆维吾尔自治区'],
    ['延边州', '延边朝鲜族自治州', '吉林省'],
    ['毕节地区', '毕节市', '贵州省'],
  ])('city %s is %s in %s', (name, full, province) => {
    expect(cityNamed(name)).toBe(full);
    expect(provinceOfCity(name)).toBe(province);
  });

  it('finds places one behind the other, districts and parts of the country', () => {
    expect(
      ['浙江杭州', '浙江省杭州市西湖区', '浦东新区', '义乌', '华东地区', '广东-深圳', '襄樊市'].filter(
        (place) => !isRegion(place),
      ),
    ).toEqual([]);
    expect(isRegion('杭洲')).toBe(false);
  });

  it('points out what is no place, but not places abroad', () => {
    expect(said(troubleOf('leads.city', '杭洲'))).toBe('warning unknownRegion');
    expect(said(troubleOf('leads.city', 'Dubai'))).toBe('right');
    expect(troublesOf('leads.province', ['美国', '越南', '德国', '巴西']).map(said)).toEqual(
      Array(4).fill('info unknownRegion'),
    );
  });

  it('leaves short names alone unless the others are full', () => {
    expect(troublesOf('corporate.province', ['浙江', '四川', '江苏省']).map(said)).toEqual(['right', 'right', 'right']);
    const [, , , short] = troublesOf('corporate.province', ['浙江省', '四川省', '江苏省', '粤']);
    expect(short).toMatchObject({ severity: 'info', code: 'shortRegion', repair: { to: '广东省', safe: true } });
  });
});
