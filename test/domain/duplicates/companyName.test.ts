import { companyName, isCompany } from '../../../src/domain/duplicates/companyName';
import { placeAt } from '../../../src/domain/duplicates/placeAt';
import { soundOf } from '../../../src/domain/duplicates/pinyin';

test.each([
  ['华东机电（上海）有限公司', '华东机电', '上海市', '有限公司'],
  ['上海华东机电有限公司', '华东机电', '上海市', '有限公司'],
  ['浙江省杭州市华东机电股份有限公司', '华东机电', '杭州市', '股份有限公司'],
  ['华东机电有限责任公司北京分公司', '华东机电', '北京市', '有限责任公司分公司'],
  ['杭州华东机电有限公司北京分公司', '华东机电', '杭州市', '有限公司分公司'],
  ['ＡＢＣ 机电', 'abc机电', '', ''],
  ['杭州公司', '杭州', '', '公司'],
  ['上海栎拓电子有限公司', '栎拓电子', '上海市', '有限公司'],
  ['华东机电子公司', '华东机电子', '', '公司'],
  ['华东商贸子公司', '华东商贸', '', '子公司'],
])('%s is %s of %s', (name, core, place, form) => {
  expect(companyName(name)).toMatchObject({ core, place, form });
});

test('what is too short is nobody’s name', () => {
  expect(companyName('厂')).toBeNull();
});

test('a company is told by the end of its name', () => {
  expect(isCompany('华东机电有限公司')).toBe(true);
  expect(isCompany('袁美美')).toBe(false);
});

test('a place is known by its full name and its short one', () => {
  expect(placeAt('杭州华东机电')).toEqual({ name: '杭州市', isCity: true, length: 2 });
  expect(placeAt('广西壮族自治区柳州')).toEqual({ name: '广西壮族自治区', isCity: false, length: 7 });
  expect(placeAt('华东机电')).toBeNull();
});

test('names that sound the same are spelt the same; surnames have their own readings', () => {
  expect(soundOf('曾小娟')).toBe(soundOf('增晓娟'));
  expect(soundOf('曾小娟')).toBe('zeng xiao juan');
  expect(soundOf('单雄')).toBe('shan xiong');
});
