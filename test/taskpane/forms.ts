import type { ContactForm, EntryField, EntryOutcome, VisitForm } from '../../src/actions/entries/types';
import { mocked } from './workbook';

/** A field of a form, as a sheet of the user's names it. */
export const field = (of: Partial<EntryField> & Pick<EntryField, 'key' | 'label'>): EntryField => ({
  type: 'text',
  choices: [],
  required: false,
  value: '',
  ...of,
});

export const VISIT_FORM: VisitForm = {
  sheet: '来店登记表',
  leads: '意向客户',
  fields: [
    field({ key: 'date', label: '登记日期', type: 'day', required: true, value: '2026-11-21' }),
    field({ key: 'name', label: '顾客名称', required: true }),
    field({ key: 'phone', label: '联系电话', type: 'phone' }),
    field({ key: 'timeIn', label: '进店时间', type: 'time', required: true, value: '14:05' }),
    field({ key: 'timeOut', label: '离去时间', type: 'time' }),
    field({
      key: 'owner',
      label: '接待顾问',
      type: 'choice',
      choices: ['赵敏', '钱进'],
      required: true,
      value: '赵敏',
    }),
    field({ key: 'leftInfo', label: '留档', type: 'flag' }),
    field({ key: 'noInfoReason', label: '未留档原因', type: 'choice', choices: ['随便看看', '赶时间'] }),
    field({ key: 'model', label: '拟购车型', type: 'choice', choices: ['朗逸', '途观'] }),
    field({ key: 'grade', label: '意向级别', type: 'choice', choices: ['H', 'A', 'B', 'C'] }),
    field({ key: 'nextContact', label: '下次回访日期', type: 'day' }),
    field({ key: 'ordered', label: '现场订购', type: 'flag' }),
    field({ key: 'note', label: '注释', type: 'words' }),
  ],
  customers: [
    {
      sheet: '意向客户',
      row: 12,
      name: '袁美美',
      kind: 'leads',
      phone: '13800138000/010-62345678',
      plate: '',
      owner: '钱进',
      since: '2026-03-01',
      grade: 'A',
      state: '跟进中',
    },
    {
      sheet: '意向客户',
      row: 7,
      name: '林超刚',
      kind: 'leads',
      phone: '13900139000',
      plate: '粤B12345',
      owner: '赵敏',
      since: '2026-05-01',
      grade: '',
      state: '',
    },
  ],
  nextByGrade: { H: '2026-11-24', A: '2026-11-28', B: '2026-12-06' },
};

export const CONTACT_FORM: ContactForm = {
  place: { sheet: '意向客户', row: 12, name: '袁美美' },
  kind: 'leads',
  phone: '13800138000',
  owner: '赵敏',
  grade: 'A',
  about: '朗逸',
  target: 'log',
  fields: [
    field({
      key: 'mode',
      label: '跟进方式',
      type: 'choice',
      choices: ['来店', '来电', '去电', '微信'],
      required: true,
    }),
    field({ key: 'effective', label: '是否有效', type: 'choice', choices: ['有效', '未接通', '拒接'] }),
    field({ key: 'content', label: '跟进内容', type: 'words', required: true }),
    field({ key: 'gradeAfter', label: '跟进后级别', type: 'choice', choices: ['H', 'A', 'B', 'C'] }),
    field({ key: 'next', label: '下次跟进日期', type: 'day', value: '2026-11-28' }),
    field({ key: 'nextPlan', label: '下一步计划' }),
  ],
  endings: {
    ordered: [],
    won: [
      field({ key: 'deliveredOn', label: '交车日期', type: 'day', required: true }),
      field({ key: 'vin', label: '车架号' }),
      field({ key: 'loan', label: '车贷', type: 'flag' }),
    ],
    lost: [
      field({ key: 'brand', label: '购买品牌', required: true }),
      field({ key: 'reason1', label: '战败原因', type: 'choice', choices: ['价格', '交车期'], required: true }),
    ],
    cancelled: [],
    dormant: [],
  },
  nextByGrade: { H: '2026-11-24', A: '2026-11-28', B: '2026-12-06' },
  history: [
    {
      at: '2026-11-15 10:20',
      mode: '去电',
      by: '赵敏',
      words: '约周末试驾',
      grade: 'A',
      coach: '带家人一起来',
      sheet: '跟进记录',
      row: 31,
    },
    {
      at: '2026-11-08',
      mode: '来店',
      by: '赵敏',
      words: '第一次来店',
      grade: 'B',
      coach: '',
      sheet: '跟进记录',
      row: 8,
    },
  ],
};

/** An entry that went into a new row. */
export const written = (sheet: string, row: number, of: Partial<EntryOutcome> = {}): EntryOutcome => ({
  written: [{ sheet, row, isNew: true }],
  problems: [],
  conflicts: [],
  next: '2026-11-28',
  ...of,
});

/** An entry that was refused for one field. */
export const refused = (key: string, message: string): EntryOutcome => ({
  written: [],
  problems: [{ field: key, severity: 'error', message }],
  conflicts: [],
  next: '',
});

/** Forms of a workbook that takes every entry. */
export function givenForms(): void {
  mocked.visitForm.mockReset().mockResolvedValue(VISIT_FORM);
  mocked.registerVisit.mockReset().mockResolvedValue(written('来店登记表', 602));
  mocked.contactForm.mockReset().mockResolvedValue(CONTACT_FORM);
  mocked.logContact.mockReset().mockResolvedValue(written('跟进记录', 900));
}
