import fc from 'fast-check';
import { serialDay, civilDay, formatDay } from '../../../../src/domain/cell/day';
import type { CellValue } from '../../../../src/domain/cell/value';
import { isLuhn } from '../../../../src/domain/validation/fields/bankCard';
import { idNoFacts, idNoFault, toEighteen } from '../../../../src/domain/validation/fields/idNo';
import { plateKind } from '../../../../src/domain/validation/fields/plate';
import { usccFault, usccMeant } from '../../../../src/domain/validation/fields/uscc';
import { vinFault, vinMeant } from '../../../../src/domain/validation/fields/vin';
import { said, TODAY, troubleOf } from './cells';

/** One character of a text, changed to another of an alphabet. */
function withSlip(text: string, at: number, by: number, alphabet: string): string {
  const place = at % text.length;
  const old = alphabet.indexOf(text.charAt(place));
  const other = alphabet.charAt((old + 1 + (by % (alphabet.length - 1))) % alphabet.length);
  return text.slice(0, place) + other + text.slice(place + 1);
}

const slip = [fc.nat(), fc.nat()] as const;

describe('ID numbers (VALIDATION §4, GB 11643)', () => {
  it.each([
    '11010519491231002X', '310104200002290014', '440106198506151239', '330106200101010029', '810000199408230021',
    '830000199201300022',
  ])('%s is right', (id) => {
    expect(said(troubleOf('owners.idNo', id))).toBe('right');
  }); // prettier-ignore

  it.each<[CellValue, string]>([
    ['110105194912310021', 'error idNoCheck'],
    ['310104199002290019', 'error idNoDate'],
    ['990104199002290019', 'warning idNoResident'],
    ['160104199001290019', 'error idNoProvince'],
    ['440106203006151239', 'error idNoFuture'],
    ['440524188001010014', 'warning idNoAge'],
    ['11010519491231', 'error idNoLength'],
    ['11010519491231O02X', 'error idNoCharacters'],
    ['320311770706001', 'warning idNoOld'],
    ['E12345678', 'warning otherDocument'],
    ['110105********002X', 'info masked'],
    [110105194912310020, 'error digitsLost'],
    ['110105194912310000', 'error digitsLost'],
    ['1.10105E+17', 'error digitsLost'],
  ])('%j: %s', (id, what) => {
    expect(said(troubleOf('owners.idNo', id))).toBe(what);
  });

  it('never tells the number itself', () => {
    expect(troubleOf('owners.idNo', '11010519491231')?.params).toEqual({ length: 14 });
    expect(troubleOf('owners.idNo', '110105194912310021')?.params).toBeUndefined();
  });

  it('is better written in capitals, half-width and without blanks', () => {
    const to = '11010519491231002X';
    expect(troubleOf('owners.idNo', '11010519491231002x')).toMatchObject({
      code: 'capitals',
      severity: 'info',
      repair: { to, safe: true },
    });
    expect(troubleOf('owners.idNo', '110105 19491231 002X')).toMatchObject({
      code: 'separators',
      severity: 'info',
      repair: { to },
    });
    expect(troubleOf('owners.idNo', '１１０１０５１９４９１２３１００２Ｘ')).toMatchObject({
      code: 'fullWidth',
      severity: 'warning',
      repair: { to },
    });
  });

  it('has eighteen digits today', () => {
    expect(toEighteen('320311770706001')).toBe('320311197707060018');
    expect(troubleOf('owners.idNo', '320311770706001')?.repair).toEqual({
      to: '320311197707060018',
      as: 'text',
      safe: false,
    });
  });

  it('says sex and birthday', () => {
    expect(idNoFacts('11010519491231002X', TODAY)).toEqual({ sex: '女', birthday: serialDay(1949, 12, 31) });
    expect(idNoFacts('320311770706001', TODAY)).toEqual({ sex: '男', birthday: serialDay(1977, 7, 6) });
    expect(idNoFacts('110105194912310021', TODAY)).toBeNull();
  });

  it('is right for any day, and any other character is found', () => {
    const id = fc
      .tuple(
        fc.constantFrom('110105', '440106', '330106', '650102'),
        fc.integer({ min: 367, max: TODAY - 1 }),
        fc.nat(999),
      )
      .map(([area, birthday, order]) => {
        const { year } = civilDay(birthday);
        const short = `${area}${formatDay(birthday).replace(/-/g, '').slice(2)}${String(order).padStart(3, '0')}`;
        // The check character of a number of this century is found by trying.
        if (year < 2000) return toEighteen(short);
        const body = `${short.slice(0, 6)}20${short.slice(6)}`;
        return [...'0123456789X'].map((check) => body + check).find((whole) => idNoFault(whole, TODAY) === null) ?? '';
      });
    fc.assert(
      fc.property(id, ...slip, (right, at, by) => {
        expect(idNoFault(right, TODAY)).toBeNull();
        const wrong = withSlip(right, at, by, at % 18 === 17 ? '0123456789X' : '0123456789');
        expect(idNoFault(wrong, TODAY)).not.toBeNull();
      }),
    );
  });
});

describe('credit codes (VALIDATION §3, GB 32100)', () => {
  it.each([
    '91350100M000100Y43', '11320000MB151840XJ', '91110108MA01ABCD5T', '92440300123456788J', '91310115MA1K3X7LX2',
    '913301000000000196', '911100000000004570', '9111000000000006XE',
  ])('%s is right', (code) => {
    expect(said(troubleOf('corporate.uscc', code))).toBe('right');
  }); // prettier-ignore

  it.each<[CellValue, string]>([
    ['91350100M000100Y4Z', 'error usccCharacters'],
    ['91350211M000100Y43', 'error usccCheck'],
    ['91350100M000100Y4', 'error usccLength'],
    ['330100000012345', 'warning usccOld'],
    ['11010519491231002X', 'warning usccOld'],
    ['91330000730000000X00', 'warning usccOld'],
    [913301000000000196, 'error digitsLost'],
    ['91350100m000100y43', 'info capitals'],
    ['91350100 M000100Y43', 'info separators'],
  ])('%j: %s', (code, what) => {
    expect(said(troubleOf('corporate.uscc', code))).toBe(what);
  });

  it('asks about O for 0 and the like', () => {
    expect(usccMeant('9135O1OOMOOO1OOY43')).toBe('91350100M000100Y43');
    expect(troubleOf('corporate.uscc', '9135O100M000100Y43')?.repair).toEqual({
      to: '91350100M000100Y43',
      as: 'text',
      safe: false,
    });
  });

  it('points out a wrong organisation code inside', () => {
    const wrongInside = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((check) => `91350100M000100Y5${check}`);
    const faults = wrongInside.map((code) => usccFault(code));
    expect(faults.filter((fault) => fault === 'usccCheck')).toHaveLength(30);
    const right = wrongInside[faults.indexOf('usccOrganisation')] ?? '';
    expect(said(troubleOf('corporate.uscc', right))).toBe('warning usccOrganisation');
  });

  it('is right however it begins, and any other character is found', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const organisations = ['M000100Y4', 'MB151840X', 'MA01ABCD5', '123456788', 'MA1K3X7LX'];
    const code = fc
      .tuple(fc.constantFrom('91', '92', '11'), fc.stringMatching(/^\d{6}$/), fc.constantFrom(...organisations))
      .map(
        (parts) =>
          [...alphabet].map((check) => parts.join('') + check).find((whole) => usccFault(whole) === null) ?? '',
      );
    fc.assert(
      fc.property(code, ...slip, (right, at, by) => {
        expect(usccFault(right)).toBeNull();
        expect(usccFault(withSlip(right, at, by, alphabet))).not.toBeNull();
      }),
    );
  });
});

describe('number plates (VALIDATION §5)', () => {
  it.each([
    ['京A12345', 'standard'],
    ['粤B8K8K8', 'standard'],
    ['沪AD12345', 'newEnergySmall'],
    ['粤BF12345', 'newEnergySmall'],
    ['京AA12345', 'newEnergySmall'],
    ['鲁BDA1234', 'newEnergySmall'],
    ['川A12345D', 'newEnergyLarge'],
    ['苏E1234挂', 'standard'],
    ['浙A1234学', 'standard'],
    ['粤Z1234港', 'standard'],
    ['京AI2345', null],
    ['京AO2345', null],
    ['京A1234', null],
    ['沪A123456', null],
    ['AB12345', null],
  ])('%s is %s', (plate, kind) => {
    expect(plateKind(plate)).toBe(kind);
    expect(said(troubleOf('owners.plate', plate))).toBe(kind === null ? 'error plateShape' : 'right');
  });

  it.each<[string, string]>([
    ['京a12345', 'info capitals'],
    ['京A·12345', 'info separators'],
    ['京Ａ１２３４５', 'warning fullWidth'],
    ['京A12345、沪AD12345', 'right'],
    ['京O12345', 'warning plateSpecial'],
    ['京A临1234', 'warning plateSpecial'],
    ['未上牌', 'right'],
  ])('%s: %s', (plate, what) => {
    const found = troubleOf('owners.plate', plate);
    expect(said(found)).toBe(what);
    if (found?.repair) expect(found.repair).toEqual({ to: '京A12345', as: 'text', safe: true });
  });

  it('are right for any letters but I and O', () => {
    const plate = fc.stringMatching(/^[京沪粤川新][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF])$/);
    fc.assert(fc.property(plate, (any) => expect(said(troubleOf('owners.plate', any))).toBe('right')));
  });
});

describe('VINs (VALIDATION §6)', () => {
  it.each([
    '1M8GDM9AXKP042788', '11111111111111111', 'LSVAA49J132047371', 'LSGPC52U8AF102345', 'LVSHFFAC3KF000123',
    'LGBH52E08NY000001',
  ])('%s is right', (vin) => {
    expect(said(troubleOf('owners.vin', vin))).toBe('right');
  }); // prettier-ignore

  it.each([
    ['WBA3A5C50CF256551', 'warning vinCheck'],
    ['LFV2A21K6A3000001', 'warning vinCheck'],
    ['LSVAA49J13204737A', 'warning vinTail'],
    ['32047371', 'warning vinPart'],
    ['LSVAA49J1320473', 'error vinLength'],
    ['LSVAA49J!32047371', 'error vinCharacters'],
    ['lsvaa49j132047371', 'info capitals'],
  ])('%s: %s', (vin, what) => {
    expect(said(troubleOf('owners.vin', vin))).toBe(what);
  });

  it('asks about O for 0 and I for 1', () => {
    expect(vinMeant('LSVAA49JI32O47371')).toBe('LSVAA49J132047371');
    expect(troubleOf('owners.vin', 'LSVAA49JI32O47371')).toMatchObject({
      severity: 'error',
      repair: { to: 'LSVAA49J132047371', safe: false },
    });
  });

  it('points out any other digit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1M8GDM9AXKP042788', 'LSVAA49J132047371', 'LSGPC52U8AF102345'),
        ...slip,
        (vin, at, by) => {
          const place = 13 + (at % 4);
          expect(vinFault(withSlip(vin, place, by, '0123456789'))).toBe('vinCheck');
        },
      ),
    );
  });
});

describe('bank accounts (VALIDATION §7)', () => {
  it.each([
    ['6222600260001072444', true],
    ['4111111111111111', true],
    ['6222021234567890123', false],
  ])('the check digit of %s holds: %s', (card, holds) => {
    expect(isLuhn(card)).toBe(holds);
    expect(said(troubleOf('corporate.bankNo', card))).toBe(holds ? 'right' : 'warning bankCheck');
  });

  it('lets accounts of companies be, and blanks between digits', () => {
    expect(said(troubleOf('corporate.bankNo', '3301040160001234567'))).toBe('right');
    expect(said(troubleOf('corporate.bankNo', '6222 6002 6000 1072 444'))).toBe('right');
    expect(said(troubleOf('corporate.bankNo', 6222600260001072444))).toBe('error digitsLost');
    expect(said(troubleOf('corporate.bankNo', '见合同'))).toBe('warning bankShape');
  });
});
