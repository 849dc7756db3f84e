import { defineCard } from './field';
import {
  CREATED_AT,
  INTENT_GRADE,
  MODEL_WANTED,
  NOTE,
  PERSON_NAME,
  PHONE,
  SALESPERSON,
  SOURCE,
  UPDATED_AT,
} from './synonyms';

/**
 * 来店(电)登记表: One row per first visit or call, also where no contact details were left; shared by all staff, closed the
 * same day. The earliest entry decides whose customer it is.
 */
export const VISITS = defineCard(
  { kind: 'visits', zh: '来店(电)登记表', en: 'Showroom / call-in register', identity: ['visitId'] },
  [
    // LD + yyyymmdd + 3 digits, unique, never reused
    {
      key: 'visitId',
      zh: '登记编号',
      en: 'Visit no.',
      type: 'id',
      need: 'required',
      synonyms: ['序号', '编号', '登记号', 'No.', '来店编号', '接待编号', '来访编号', '流水号'],
    },
    // on or before today; filled the same day
    {
      key: 'date',
      zh: '登记日期',
      en: 'Date',
      type: 'date',
      need: 'required',
      past: true,
      synonyms: [
        '日期', '来店日期', '来电日期', '登记时间', '接待日期', '来访日期', '到店日期', '进店日期', '到访日期',
        '来店日', '接待日', '来店登记日期', 'visit date', '登记日', '接访日期', '来客日期', '看房日期', '留档日期',
        '接待时间日期', 'date of visit', 'walk-in date', '首次到店日期',
      ],
    },
    {
      key: 'channel',
      zh: '来店/来电',
      en: 'Channel',
      type: 'enum',
      values: ['来店', '来电', '活动', '网络', '外拓', '其他'],
      need: 'required',
      synonyms: [
        '类型', '来访方式', '方式', '来店类型', '接触方式', '来店方式', '到店方式', '到访方式', '接待类型',
        '到访类型', '来店/来电/活动', '到店事宜', '来店/来电', '客流类型', '来访类型', '到店渠道类型', '自然/邀约',
        'visit type', '来店形式', '到店类型', '进店类型',
      ],
    },
    // before timeOut
    {
      key: 'timeIn',
      zh: '进店时间',
      en: 'Time in',
      type: 'time',
      need: 'required',
      synonyms: [
        '来店时间', '到店时间', '进店-离去时间', '来访时间', '来电时间', '接待时间', '入店时间', '进店', '来店',
        '到店', '到访时间', '进门时间', '接待开始时间', '在店时段', '时段', '来店时段', '进店时刻', 'arrival time',
        'check in', '时间段', '来店时刻', '到店时刻', '到店时段', '进店时段', '接待开始', '进厅时间', '来客时间',
        '抵店时间', 'start time', 'in time', 'time of arrival', 'arrived',
      ],
    },
    // after timeIn; a stay above 12 h is doubtful
    {
      key: 'timeOut',
      zh: '离店时间',
      en: 'Time out',
      type: 'time',
      need: 'required',
      synonyms: [
        '离去时间', '离开时间', '客离时间', '通话结束', '离店', '离场时间', '走店时间', '接待结束时间', 'check out',
        '离厅时间', '送客时间', '出店时间', '离店时刻', '接待结束', '离展厅时间', 'out time', 'departure time',
        'left at',
      ],
    },
    // timeOut − timeIn
    {
      key: 'stayMin',
      zh: '停留时长(分)',
      en: 'Stay (min)',
      type: 'int',
      synonyms: [
        '停留时间', '洽谈时长', '接待时长', '在店时长', '停留时长', '逗留时间', '在店时间', '滞店时间', '滞店时长',
        '驻店时长', 'duration', 'length of stay',
      ],
    },
    // 1–50
    {
      key: 'persons',
      zh: '来店人数',
      en: 'Party size',
      type: 'int',
      synonyms: [
        '客户随行人数', '随行人数', '人数', '批次人数', '到店人数', '来访人数', '到访人数', '进店人数', '同行人数',
        '人次', '随行', '来店人次', '客户人数', '组人数', '来客数', '同来人数', 'no. of visitors',
        'number of visitors', 'no. of people', 'number of people', 'visitors', 'group size', 'pax', 'no. of persons',
        'persons',
      ],
    },
    // second visits are logged as follow-ups, not as a new claim
    {
      key: 'firstVisit',
      zh: '是否首次',
      en: 'First visit?',
      type: 'bool',
      need: 'required',
      synonyms: [
        '首次/二次', '是否首次来店', '首次来店', '再次来店', '到店分类', '来店分类', '是否首访', '首访/复访',
        '首次/再次', '首次/再次来店', '初次/再次', '来店频率', '来店频率初', '是否初次', '首访', '第一次来店',
        '新老客户', '新客/老客', '新客户/老客户', '首次/复访', '初访/复访', '首访/再访', '新客/回头客',
        'new/returning', 'first time', 'first-time visitor', 'new or returning',
      ],
    },
    // at least 1
    {
      key: 'visitCount',
      zh: '来店次数',
      en: 'Visit number',
      type: 'int',
      synonyms: [
        '到店次数', '第几次来店', '来店频次', '到访次数', '来访次数', '进店次数', '第几次到店', '第几次来访',
        '第几次到访', 'no. of visits', 'visit no', 'visits',
      ],
    },
    {
      key: 'wechat',
      zh: '微信号',
      en: 'WeChat ID',
      type: 'text',
      pii: 'personal',
      synonyms: ['微信', '微信号码', 'vx', '微信ID', '客户微信', 'wechat', 'wechat id'],
    },
    // 1–50 characters; where nothing was left 某先生, 某女士 or a plate
    {
      key: 'name',
      zh: '顾客姓名',
      en: 'Customer name',
      type: 'text',
      need: 'required',
      pii: 'personal',
      holds: 'person',
      synonyms: [...PERSON_NAME, '家长姓名', '家长称呼', '家长'],
    },
    {
      key: 'gender',
      zh: '性别',
      en: 'Gender',
      type: 'enum',
      values: ['男', '女', '未知'],
      pii: 'personal',
      synonyms: ['客户性别', 'gender', 'sex'],
    },
    // required unless leftInfo is no
    {
      key: 'phone',
      zh: '联系电话',
      en: 'Phone',
      type: 'phone',
      need: 'conditional',
      pii: 'personal',
      synonyms: [...PHONE, '家长电话', '家长手机', '手机/微信', '电话/微信', '手机号/微信', '微信/手机', '微信/电话'],
    },
    // no needs noInfoReason, yes needs phone
    {
      key: 'leftInfo',
      zh: '是否留资',
      en: 'Contact details left?',
      type: 'bool',
      need: 'required',
      synonyms: [
        '留资', '是否留资料', '留档', '是否留档', '建卡', '是否留电话', '有无留资', '留电', '是否留电',
        '是否留联系方式', '信息留存', '信息留存情况', '留资情况', '是否登记信息', '留档情况', '留资与否', '有效留档',
        '是否有效留档', '是否录系统', 'contact left',
      ],
    },
    // required when leftInfo is no
    {
      key: 'noInfoReason',
      zh: '未留资原因',
      en: 'Reason none left',
      type: 'enum',
      values: ['随便看看', '赶时间', '不愿透露', '已有顾问', '老客户', '其他'],
      need: 'conditional',
      synonyms: ['不留资料原因', '未留档原因', '未留资料原因', '未留电原因', '不留资原因', '未留电话原因'],
    },
    {
      key: 'model',
      zh: '拟购车型',
      en: 'Model wanted',
      type: 'text',
      need: 'required',
      synonyms: [
        ...MODEL_WANTED, '看中款式', '试穿款式', '看中产品', 'model of interest', 'interested model', 'vehicle',
        'product of interest', '车型', '车系',
      ],
    },
    // required when leftInfo is yes
    {
      key: 'grade',
      zh: '意向级别',
      en: 'Intent grade',
      type: 'enum',
      list: 'grades',
      need: 'conditional',
      synonyms: INTENT_GRADE,
    },
    { key: 'source', zh: '信息来源', en: 'Source', type: 'enum', list: 'sources', synonyms: SOURCE },
    {
      key: 'owner',
      zh: '销售顾问',
      en: 'Salesperson',
      type: 'ref',
      refersTo: ['staff'],
      need: 'required',
      holds: 'person',
      synonyms: [
        ...SALESPERSON, '接待人', '接待员', '接待导购', '销售接待', 'served by', 'attended by', 'sales consultant',
        'sales advisor', 'sales executive',
      ],
    },
    {
      key: 'duty',
      zh: '值班人员',
      en: 'Duty staff',
      type: 'ref',
      refersTo: ['staff'],
      synonyms: [
        '值班销售', '前台', '值班顾问', '登记人', '值班', '值班人', '值班员', '接线员', '前台接待', '值班经理',
        '前台签字', '前台登记', '接待前台', 'receptionist',
      ],
    },
    {
      key: 'testDrive',
      zh: '是否试驾',
      en: 'Test drive?',
      type: 'bool',
      synonyms: [
        '试乘试驾', '已试驾', '试驾', '试乘', '是否试乘试驾', '试驾情况', 'test drive', '是否试坐', '试驾与否',
        '有无试驾',
      ],
    },
    // a deposit or an order must exist and the lead is 成交
    {
      key: 'ordered',
      zh: '现场订购',
      en: 'Ordered on the spot',
      type: 'bool',
      synonyms: [
        '是否订车', '现场成交', '订购', '√', '是否成交', '是否下订', '订车', '是否订购', '成交', '下订', '当日成交',
        '是否现场订购', '是否签约', '是否交订', '是否交定', '是否购买', '是否下定', '当场成交', 'deal closed',
        'purchased', 'ordered', '是否报名', '是否办卡', '是否签单',
      ],
    },
    {
      key: 'color',
      zh: '颜色',
      en: 'Colour',
      type: 'text',
      synonyms: ['车身颜色', '内饰颜色', '外观颜色', '意向颜色', '意向色', '车色', '车身色', '颜色要求'],
    },
    {
      key: 'focus',
      zh: '关注点',
      en: 'Concerns',
      type: 'multi',
      values: ['外观', '安全性', '动力性', '操控性', '舒适性', '经济性'],
      synonyms: ['关注重点', '关注因素', '购车关注', '关注要点', '客户关注点', '购买关注点', '重点关注', '需求点'],
    },
    {
      key: 'budget',
      zh: '预算金额',
      en: 'Budget',
      type: 'money',
      synonyms: ['预算', '购车预算', '预算范围', '预算区间', '购房预算', '价格预算', '心理价位', '意向价位', 'budget'],
    },
    // 2–500 characters: a short account of the reception
    {
      key: 'note',
      zh: '注释',
      en: 'Note',
      type: 'text',
      need: 'required',
      synonyms: [
        ...NOTE, '接待经过', '洽谈内容', '接待情况', '接待描述', '接待记录', '接待内容', '接待结果', '沟通情况',
        '客户情况', '情况说明', '接待备注', '客流备注', '接待小结', '洽谈情况', '接待摘要', 'reception notes',
      ],
    },
    // link to the card
    {
      key: 'leadId',
      zh: '意向卡号',
      en: 'Lead card no.',
      type: 'ref',
      refersTo: ['leads'],
      synonyms: ['客户编号', '卡号'],
    },
    {
      key: 'checkedBy',
      zh: '审核人',
      en: 'Checked by',
      type: 'ref',
      refersTo: ['staff'],
      synonyms: [
        '审核', '经理签字', '检查人', '审核人员', '主管签字', '经理审核', '复核人', '展厅经理签字', '店长签字',
        '展厅经理',
      ],
    },
    // on or after date
    { key: 'checkedOn', zh: '审核日期', en: 'Checked on', type: 'date', past: true, synonyms: ['审核时间'] },
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
