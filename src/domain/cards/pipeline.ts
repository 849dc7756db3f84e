import { defineCard, type FieldRow } from './field';
import { CREATED_AT, MODEL_WANTED, NEXT_CONTACT, NOTE, PERSON_NAME, PHONE, SALESPERSON, UPDATED_AT } from './synonyms';

/** One column a day of the month: planned (○), done (●) or a change of grade. */
const DAYS_OF_MONTH: readonly FieldRow[] = Array.from({ length: 31 }, (_, i) => ({
  key: `d${i + 1}`,
  zh: `${i + 1}日`,
  en: `Day ${i + 1}`,
  type: 'text',
  need: 'computed',
  synonyms: [],
}));

/**
 * 潜在顾客等级推进表: A view over the leads: every open one except grade C, by salesperson.
 */
export const PIPELINE = defineCard(
  { kind: 'pipeline', zh: '潜在顾客等级推进表', en: 'Prospect grade progress table', identity: ['leadId'] },
  [
    {
      key: 'leadId',
      zh: '客户编号',
      en: 'Card no.',
      type: 'ref',
      refersTo: ['leads'],
      need: 'required',
      synonyms: ['编号'],
    },
    {
      key: 'name',
      zh: '顾客姓名',
      en: 'Customer',
      type: 'text',
      need: 'required',
      pii: 'personal',
      holds: 'person',
      synonyms: PERSON_NAME,
    },
    { key: 'phone', zh: '联系电话', en: 'Phone', type: 'phone', need: 'required', pii: 'personal', synonyms: PHONE },
    {
      key: 'model',
      zh: '拟购车型',
      en: 'Model',
      type: 'text',
      need: 'required',
      synonyms: [...MODEL_WANTED, '车型', '车系'],
    },
    {
      key: 'owner',
      zh: '销售顾问',
      en: 'Salesperson',
      type: 'ref',
      refersTo: ['staff'],
      need: 'required',
      holds: 'person',
      synonyms: SALESPERSON,
    },
    // grade at the start of the period
    {
      key: 'start',
      zh: '月初级别',
      en: 'Grade at start',
      type: 'enum',
      list: 'grades',
      need: 'required',
      synonyms: [
        '期初级别', '上月级别', '建卡级别', '月初等级', '期初等级', '上期级别', '原级别', '上月末级别', '上月底级别',
        '期初意向', '月初意向级别', '上周级别', '起始级别', 'opening grade', 'start grade', 'grade at month start',
      ],
    },
    ...DAYS_OF_MONTH,
    {
      key: 'now',
      zh: '当前级别',
      en: 'Grade now',
      type: 'enum',
      list: 'grades',
      need: 'required',
      synonyms: [
        '现级别', '本期级别', '回访后级别', '当前等级', '月末级别', '最新级别', '本月级别', '月底级别', '期末级别',
        '现在级别', '最终级别', '本周级别', 'closing grade', 'current grade',
      ],
    },
    // first and last grade compared
    {
      key: 'move',
      zh: '推进结果',
      en: 'Movement',
      type: 'enum',
      values: ['升级', '维持', '降级', '成交', '战败', '休眠'],
      need: 'computed',
      synonyms: [
        '级别变化', '推进情况', '等级变化', '推进状态', '升降级', '推进', '升降情况', '变动情况', '变化情况',
        '升级/降级', '级别升降', 'change', 'movement',
      ],
    },
    { key: 'next', zh: '下次回访日期', en: 'Next', type: 'date', need: 'required', synonyms: NEXT_CONTACT },
    // today − next, at least 0
    {
      key: 'overdue',
      zh: '逾期天数',
      en: 'Days overdue',
      type: 'int',
      need: 'computed',
      synonyms: [
        '超期天数', '超时天数', '是否超时', '逾期', '超期', '未回访天数', '未跟进天数', 'days overdue',
        'overdue days',
      ],
    },
    { key: 'note', zh: '推进说明', en: 'Note', type: 'text', synonyms: [...NOTE, '推进备注', '推进措施', '推进计划'] },
    {
      key: 'sys_created',
      zh: '创建时间',
      en: 'Created at',
      type: 'datetime',
      need: 'computed',
      past: true,
      synonyms: CREATED_AT,
    },
    {
      key: 'sys_updated',
      zh: '更新时间',
      en: 'Updated at',
      type: 'datetime',
      need: 'computed',
      past: true,
      synonyms: UPDATED_AT,
    },
  ],
);
