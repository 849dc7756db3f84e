import type {
  CheckedCell,
  ConsistencyFinding,
  ConsistencyOutcome,
  ConsistencyRule,
  DuplicateMember,
  DuplicatesOutcome,
  ValidateOutcome,
} from '../../../src/actions/checks/types';
import * as actions from '../../../src/taskpane/session/checkActions';
import { mocked } from '../workbook';

/** The actions of 检查 as mocks. */
export const checks = jest.mocked(actions);

/** A phone of a lead that lacks a digit. */
export const found = (of: Partial<CheckedCell> & Pick<CheckedCell, 'cell' | 'row'>): CheckedCell => ({
  sheet: '意向客户',
  field: 'phone',
  header: '联系电话',
  rule: 'phone',
  severity: 'error',
  message: '手机号应为11位，这里只有10位。',
  name: '张三',
  value: '1380013800',
  ...of,
});

export const SHORT_PHONE = found({ cell: 'D5', row: 5 });
export const OTHER_PHONE = found({ cell: 'D9', row: 9, name: '李四', value: '1390013900' });
export const SLIPPED_MAIL = found({
  cell: 'G7',
  row: 7,
  name: '王五',
  field: 'email',
  header: '邮箱',
  rule: 'email',
  severity: 'warning',
  message: '邮箱可能写错了。',
  value: 'wang@gmial.com',
  repair: { to: 'wang@gmail.com', safe: false },
});
export const FULL_WIDTH = found({
  cell: 'D12',
  row: 12,
  name: '赵六',
  rule: 'writtenAs',
  severity: 'info',
  message: '号码写成了全角。',
  value: '１３８００１３８０００',
  repair: { to: '13800138000', safe: true },
});

export const validated = (...findings: readonly CheckedCell[]): ValidateOutcome => ({
  findings,
  counts: {
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: findings.filter(({ severity }) => severity === 'warning').length,
    info: findings.filter(({ severity }) => severity === 'info').length,
  },
  sheets: [
    { name: '意向客户', kind: 'leads', rows: 400 },
    { name: '来店登记表', kind: 'visits', rows: 600 },
  ],
});

export const member = (of: Partial<DuplicateMember> & Pick<DuplicateMember, 'row'>): DuplicateMember => ({
  sheet: '意向客户',
  name: '陈一',
  kind: 'leads',
  phone: '13800138000',
  owner: '李晓',
  id: '',
  since: '2026-03-01',
  state: '',
  ...of,
});
export const FIRST = member({ row: 8 });
export const LATER = member({ row: 30, owner: '王强', since: '2026-05-02' });

export const CLASH: DuplicatesOutcome = {
  checked: 1000,
  groups: [
    {
      key: '13800138000',
      rule: 'phone',
      confidence: 0.98,
      reason: '电话相同',
      clash: true,
      first: 0,
      members: [FIRST, LATER],
    },
  ],
};
export const NO_DUPLICATES: DuplicatesOutcome = { groups: [], checked: 1000 };

export const between = (of: Partial<ConsistencyFinding> & Pick<ConsistencyFinding, 'rule' | 'row'>) => ({
  sheet: '来店登记表',
  cell: `B${of.row}`,
  severity: 'warning' as const,
  message: '赵先生有意向级别B，却没有建卡。请建卡。',
  name: '赵先生',
  owner: '李晓',
  due: '2026-11-23',
  fix: 'createCard' as const,
  ...of,
});

/** The eight rules, with what one of them has found; the daily report is missing for the last. */
export function tables(...findings: readonly ConsistencyFinding[]): ConsistencyOutcome {
  const rules: readonly ConsistencyRule[] = [1, 2, 3, 4, 5, 6, 7, 8];
  return {
    rules: rules.map((rule) => ({
      rule,
      missing: rule === 8 ? ['daily'] : [],
      checked: rule === 8 ? 0 : 400,
      findings: findings.filter((finding) => finding.rule === rule),
    })),
    states: {
      progressing: 120,
      nurtured: 30,
      ordered: 0,
      won: 12,
      lost: 0,
      cancelled: 0,
      dormant: 0,
      anonymous: 0,
      unclear: 0,
    },
  };
}

/** What checking the workbook comes to. */
export function givenChecked(
  cells: ValidateOutcome = validated(),
  duplicates: DuplicatesOutcome = NO_DUPLICATES,
  consistency: ConsistencyOutcome = tables(),
): void {
  for (const action of Object.values(checks)) if (jest.isMockFunction(action)) action.mockReset();
  checks.validate.mockResolvedValue(cells);
  checks.duplicates.mockResolvedValue(duplicates);
  checks.consistency.mockResolvedValue(consistency);
  mocked.showCell.mockReset().mockResolvedValue();
}
