import { formulaFor } from '../../src/domain/entryChecks/entryCheck';
import { FORMULAS } from '../../src/domain/entryChecks/formulas';
import { workbookOf } from './hosted';

/** What a formula says of entries that stand in cells of text, or are numbers. */
function judged(name: keyof typeof FORMULAS, entries: readonly (string | number)[]): (string | number)[] {
  const host = workbookOf({ 表: [] });
  const sheet = host.workbook.$sheet('表');
  if (!sheet) throw new Error('no sheet');
  host.edit(() =>
    entries.forEach((entry, row) => {
      const cell = sheet.getCell(row, 0);
      if (typeof entry === 'string') cell.numberFormat = [['@']];
      cell.values = [[entry]];
    }),
  );
  const formulas = entries.map((_entry, row) => formulaFor(FORMULAS[name], `A${row + 1}`));
  const found = host.workbook.$calculation.evaluate(sheet, formulas);
  return entries.filter((_entry, row) => found.get(formulas[row] ?? '')?.[0] === true);
}

const CASES: Readonly<Record<keyof typeof FORMULAS, { right: (string | number)[]; wrong: (string | number)[] }>> = {
  phone: {
    right: [
      '13800138000', 13800138000, '138 0013 8000', '138-0013-8000', '+86 138-0013-8000', '8613800138000',
      '010-62345678', '(021) 5888 1234', '0755-26770000', '0571 8765 4321转123', '400-810-8888', '26770000',
      '13800138000/13900139000', '13800138000、0755-26770000', '13800138000 转 12',
    ],
    wrong: ['12345678901', '1380013800', '138001380001', 1380013800, '138', '不详', '张三的手机号'],
  },
  idNo: {
    right: [
      '11010519491231002X', '11010519491231002x', '440524188001010014', '440106198506151239', '330106200101010029',
      '810000199408230021', '830000199201300022', '320311770706001',
    ],
    wrong: ['110105194912310021', '44010619850615123', '4401061985061512399', 110105194912310021, '张三', '1101051949123100X'],
  },
  uscc: {
    right: ['91350100M000100Y43', '11320000MB151840XJ', '911100000000004570', '9111000000000006XE'],
    wrong: ['91350100M000100Y4', '91350100M000100Y431', 911100000000004570, '9135O100M000100Y43'],
  },
  vin: {
    right: ['1M8GDM9AXKP042788', 'LSVAA49J132047371', '11111111111111111'],
    wrong: ['LSVAA49J13204737', 'LSVAA49J1320473711', 'LSVAA49I132047371', 'OSVAA49J132047371', 'lsvaa49q132047371'],
  },
  email: { right: ['a@qq.com', 'li.mei@sh.example.cn'], wrong: ['a@qq', 'qq.com', 'li mei@qq.com', '@'] },
  postcode: { right: ['050000', 200000, '200000'], wrong: ['50000', 50000, 'abcdef', '2000000'] },
  dayOrWords: { right: [46347, '本月', '年底'], wrong: [12, -1] },
  number: { right: [-200, 0, 12.5], wrong: ['200元', '-'] },
}; // prettier-ignore

describe.each(Object.entries(CASES) as [keyof typeof FORMULAS, (typeof CASES)['phone']][])('%s', (name, cases) => {
  it('lets what is right through', () => expect(judged(name, cases.right)).toEqual(cases.right));
  it('refuses what is wrong', () => expect(judged(name, cases.wrong)).toEqual([]));
});

it('one wrong character of an ID number is found, whichever it is', () => {
  const id = '440106198506151239';
  const slips = [...id].map((digit, i) => id.slice(0, i) + String((Number(digit) + 1) % 10) + id.slice(i + 1));
  expect(judged('idNo', slips)).toEqual([]);
});
