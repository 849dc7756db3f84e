import { CARDS, CARD_KINDS } from '../../../src/domain/cards';
import { masked, type MaskedType } from '../../../src/domain/privacy/masked';
import { maskedType } from '../../../src/domain/privacy/maskedFields';

const EXAMPLES: readonly (readonly [MaskedType | undefined, string, string])[] = [
  ['phone', '13800131234', '138****1234'],
  ['phone', '138 0013 1234', '138****1234'],
  ['phone', '+86 138-0013-1234', '138****1234'],
  ['phone', '13800131234/13911115678（太太）', '138****1234/139****5678（太太）'],
  ['phone', '0755-26881234', '075*****1234'],
  ['phone', '26881234', '****1234'],
  ['phone', '+852 9123 4567', '+85*****4567'],
  // One digit short: it is somebody's all the same.
  ['phone', '1380013123', '******3123'],
  ['phone', '无', '无'],
  ['phone', '', ''],
  ['idno', '440301199001011234', '440301**********34'],
  ['idno', '44030119900101123X', '440301**********3X'],
  ['idno', '440301900101123', '440301*******23'],
  ['idno', '44030119900101', '************01'],
  ['email', 'zhang.san@example.com', 'z***@example.com'],
  ['plate', '粤B12345', '粤B***45'],
  ['plate', '粤BD12345', '粤B****45'],
  ['plate', '粤BO123', '粤B**23'],
  ['vin', 'LSVAM4187C2184841', 'LSV**********4841'],
  ['bank', '6222 0213 0200 1234567', '***************4567'],
  ['bank', '工行 6222021302001234', '工行 ************1234'],
  ['name', 'wxid_abc', 'w******c'],
  ['name', '王小明', '王**'],
  [undefined, '加微信 13800131234 或 13911115678', '加微信 138****1234 或 139****5678'],
  [undefined, '证件 440301199001011234，车 粤B12345', '证件 440301**********34，车 粤B***45'],
  [undefined, 'mail: li@shop.cn', 'mail: l***@shop.cn'],
  [undefined, '车架号LSVAM4187C2184841', '车架号LSV**********4841'],
  [undefined, '打 0755-26881234 转 8001', '打 075*****1234 转 8001'],
  // What is nobody's stays.
  [
    undefined,
    '2026-11-21 报价 128,800 元，单号 20261121000000012',
    '2026-11-21 报价 128,800 元，单号 20261121000000012',
  ],
  [undefined, '91440300708461136T', '91440300708461136T'],
  [undefined, '意向客户第 41 行', '意向客户第 41 行'],
];

it.each(EXAMPLES)('%s: %s is seen as %s', (type, value, seen) => {
  expect(masked(value, type)).toBe(seen);
});

it('what is hidden already stays as it is', () => {
  const again = EXAMPLES.filter(([type]) => type !== 'name' && type !== 'email').filter(
    ([type, , seen]) => masked(seen, type) !== seen,
  );
  expect(again).toEqual([]);
});

it('every phone, ID number, e-mail, plate, vehicle number and bank account of the dictionary is hidden', () => {
  const hidden = /^(?:phone|idno|email|plate|vin)$/;
  const open = CARD_KINDS.flatMap((kind) =>
    CARDS[kind].fields
      .filter(({ type, pii }) => hidden.test(type) || pii === 'sensitive')
      .filter(({ key, type }) => (hidden.test(type) ? maskedType(key) !== type : maskedType(key) === undefined))
      .map(({ key }) => `${kind}.${key}`),
  );
  expect(open).toEqual([]);
  expect(maskedType('name')).toBeUndefined();
});
