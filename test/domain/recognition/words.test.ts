import fc from 'fast-check';
import { CARD_KINDS, fieldOf } from '../../../src/domain/cards';
import type { CardKind } from '../../../src/domain/cards/types';
import { assign } from '../../../src/domain/recognition/assign';
import { candidatesOf } from '../../../src/domain/recognition/candidates';
import { profileColumn } from '../../../src/domain/recognition/columnProfile';
import { withoutSlip } from '../../../src/domain/recognition/confusable';
import { readHeader } from '../../../src/domain/recognition/headerText';
import { KIND_RULES } from '../../../src/domain/recognition/kinds';
import { HEADER_PATTERNS } from '../../../src/domain/recognition/patterns';
import { foldWords } from '../../../src/domain/recognition/wordClasses';

describe('a header prepared for matching', () => {
  it.each([
    ['姓 名 *', '姓名', ''],
    ['手机号(11位,必填)', '手机号', '11位必填'],
    ['企业编号（company_id)', '企业编号', 'companyid'],
    ['金额\n(万元)', '金额', '万元'],
    ['Next Follow-up', 'nextfollowup', ''],
    ['会员号 Member No.', '会员号', 'memberno'],
    ['下次跟进\nNext F/U', '下次跟进', 'nextf/u'],
    ['Customer Name 客户名称', '客户名称', 'customername'],
    ['客户 ID', '客户id', ''],
    ['VIP卡号', 'vip卡号', ''],
    ['（备注）', '备注', '备注'],
    ['', '', ''],
  ])('%j is %s', (written, core, hint) => {
    expect(readHeader(written)).toMatchObject({ core, hint });
  });

  it('is parted where it is combined', () => {
    expect(readHeader('手机号/微信').parts).toEqual(['手机号', '微信']);
    expect(readHeader('手机号').parts).toEqual(['手机号']);
  });
});

describe('words that stand for one another', () => {
  it.each([
    ['拜访日期', '回访时间'],
    ['顾客姓名', '客户名称'],
    ['最近联系时间', '上次跟进日期'],
    ['订单编号', '合同号'],
    ['来店时间', '到店日期'],
  ])('%s says the same as %s', (one, other) => {
    expect(foldWords(one)).toBe(foldWords(other));
  });

  it('are not found inside other words', () => {
    expect(foldWords('联系人')).not.toBe(foldWords('跟进人'));
    expect(foldWords('会员')).toBe('会员');
    expect(foldWords('号牌')).toBe('号牌');
  });

  it('tell slips of the pen from other words', () => {
    expect(withoutSlip('意向级另')).toContain('意向级别');
    expect(withoutSlip('意向级别')).not.toContain('意向级别');
    expect(withoutSlip('退回')).not.toContain('送回');
  });
});

describe('what a header may mean', () => {
  const best = (header: string, kind: CardKind): string | undefined =>
    candidatesOf(readHeader(header)).get(kind)?.[0]?.field.key;

  it.each([
    ['拜访日期', 'followups', 'at'],
    ['会员生日', 'members', 'birthday'],
    ['是否试驾', 'visits', 'testDrive'],
    ['意向服务项目', 'leads', 'model'],
    ['预计下单月份', 'leads', 'expectedOn'],
    ['所属销售ID', 'leads', 'owner'],
    ['交车顾问', 'owners', 'owner'],
    ['回款额本币', 'trades', 'received'],
    ['车险到期', 'owners', 'insuranceEnd'],
    ['next_follow_time', 'leads', 'nextContact'],
  ] as const)('%s in %s is %s', (header, kind, key) => {
    expect(best(header, kind)).toBe(key);
  });

  it.each([
    ['销售序号', 'leads', 'owner'],
    ['推荐人手机号', 'leads', 'phone'],
    ['下次拜访备注', 'followups', 'next'],
  ] as const)('%s in %s is not %s', (header, kind, key) => {
    expect(best(header, kind)).not.toBe(key);
  });
});

describe('what the values of a column look like', () => {
  it.each([
    ['phone', [13800138000, '139 0013 9000', '010-62345678']],
    ['day', [45761, '2024年5月6日', '2024/5/6 12:00']],
    ['company', ['青禾食品厂', '苏州恒泰精密机械有限公司', '鼎盛建材（集团）有限公司']],
    ['person', ['王志强', '周先生', '李总']],
    ['vin', ['LSVAA49J132047371', 'LZZD6BH15BA686347']],
    ['plate', ['京A12345', '沪AD12345']],
    ['email', ['a@b.cn', 'sales@example.com']],
    ['grade', ['H', 'A级', '渴望']],
    ['yesNo', ['√', '', '否']],
  ] as const)('%s', (look, values) => {
    expect(profileColumn(values).shares[look]).toBe(1);
  });

  it('a count of rows is no identity', () => {
    expect(profileColumn([1, 2, 3]).counting).toBe(true);
    expect(profileColumn([1, 3, 4]).counting).toBe(false);
  });
});

describe('the tables of recognition', () => {
  it('speak of fields that exist', () => {
    for (const { targets } of HEADER_PATTERNS) {
      for (const target of targets) {
        const [kind, key] = target.split('.') as [CardKind, string];
        expect([target, fieldOf(kind, key) !== undefined]).toEqual([target, true]);
      }
    }
    for (const kind of CARD_KINDS) {
      const { needs, signs, identity } = KIND_RULES[kind];
      for (const key of [...needs.flat(), ...Object.keys(signs), ...(identity ?? [])]) {
        expect([kind, key, fieldOf(kind, key) !== undefined]).toEqual([kind, key, true]);
      }
    }
  });
});

describe('one field a header', () => {
  it('is chosen for the best whole, not header by header', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
    expect(assign([])).toEqual([]);
    expect(assign([[0, 0]])).toEqual([-1]);
  });

  it('is the best of all assignments', () => {
    const scores = fc.array(fc.array(fc.constantFrom(0, 0.5, 0.6, 0.75, 0.9, 1), { minLength: 3, maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(scores, (table) => {
        const chosen = assign(table);
        const used = chosen.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        const sum = chosen.reduce((total, column, row) => total + (table[row]?.[column] ?? 0), 0);
        expect(sum).toBeCloseTo(bestSum(table, 0, new Set()));
      }),
    );
  });
});

/** Every assignment tried. */
function bestSum(table: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const scores = table[row];
  if (!scores) return 0;
  let best = bestSum(table, row + 1, used);
  scores.forEach((score, column) => {
    if (score > 0 && !used.has(column))
      best = Math.max(best, score + bestSum(table, row + 1, new Set([...used, column])));
  });
  return best;
}
