import type { Journey } from './journeys';
import type { Random } from './random';
import { RIVALS } from './reference';

/** What salespeople write. Short lists: in a real register, too, the same sentences come back. */

const FIRST_VISIT = [
  '首次看车，讲解{model}外观内饰及配置，客户关注空间和油耗',
  '家庭用车，对比{rival}，试坐后对{model}评价较好',
  '看{model}，询问优惠和现车颜色，已报价并加微信',
  '客户置换，旧车已评估，对{model}置换补贴感兴趣',
  '想了解{model}金融方案，已讲解低息分期',
  '夫妻同来，女方主驾，喜欢{model}，预算需商量',
];
const FIRST_CALL = [
  '来电咨询{model}价格及库存，已邀约到店',
  '电话询问{model}优惠政策，约周末看车',
  '来电了解{model}提车周期，已加微信发配置表',
];
const FIRST_OTHER = [
  '首次联系，客户对{model}有兴趣，已发配置及报价',
  '介绍{model}活动政策，客户愿意了解，约到店时间',
  '建立联系，客户用车需求为上下班代步，推荐{model}',
];
const CALL = [
  '询问考虑情况，客户仍在与{rival}对比',
  '告知本周{model}优惠，客户表示周末有空再看',
  '客户关心贷款利率，已说明分期方案',
  '客户需与家人商量，约定再联系',
  '确认试驾时间，客户同意',
  '客户询问置换价格，已请评估师回复',
  '介绍保险和精品套餐，客户基本认可',
  '客户近期出差，回来后到店',
  '资金月底到位，届时定车',
  '客户对颜色有要求，已查询{model}在途车源',
];
const WECHAT = [
  '微信发送{model}实拍视频，客户已看',
  '微信沟通报价单，客户认为可再谈',
  '发送{model}与{rival}配置对比表',
  '微信邀约周末到店活动，客户答应参加',
  '微信问候，客户表示再考虑几天',
];
const SHORT_MESSAGE = ['短信发送活动通知，客户回复收到', '短信告知{model}到店现车，客户回复近期来看'];
const FIELD_VISIT = ['上门送资料并带{model}试驾车，客户试驾满意', '到客户单位拜访，介绍{model}企业购车政策'];
const REPEAT_VISIT = [
  '再次到店试驾{model}，认可动力和隔音',
  '二次到店谈价，差距约3000元',
  '带家人到店看{model}，家人满意',
  '到店比较{model}两个配置，倾向高配',
];
const DEAL = [
  '签订{model}购车合同，交定金5000元',
  '谈妥价格及精品，现场订购{model}',
  '{model}订车，选择分期付款，定金已付',
];
const LOST = ['客户已购买其他品牌车辆，表示感谢', '客户告知已在别家提车', '回访得知客户已定其他车型'];
const CANCELLED = ['客户因购房取消购车计划', '客户家庭原因，近一年不考虑购车', '客户工作调动到外地，暂不购车'];
const UNREACHED = ['电话无人接听', '占线，稍后再打', '提示关机', '客户挂断，改日联系'];
const NO_REPLY = ['已发送消息，客户未回复', '消息未读'];
const NEXT_PLAN = [
  '电话回访，了解考虑结果',
  '邀约到店试驾',
  '微信发送最新报价',
  '告知周末活动',
  '确认试驾时间',
  '跟进贷款资料',
  '告知车源到店',
  '请主管协助谈价',
];
const COACH = [
  '抓紧邀约试驾',
  '了解决策人意见',
  '重点突出安全配置',
  '可申请置换补贴',
  '注意跟进频次',
  '下次由主管陪同谈价',
];
const ANONYMOUS = [
  '看展车后离开，未留联系方式',
  '询问{model}价格后离开',
  '随意参观，取走资料一份',
  '等人，简单介绍{model}',
  '停留较短，不愿留电话',
  '看{model}，称回去考虑',
];
const ANONYMOUS_CALL = [
  '询问{model}价格后挂断',
  '电话问地址和营业时间',
  '询问{model}有无现车，不愿留电话',
  '只问优惠，未留联系方式',
];
const CARE = [
  '关怀电话，车辆使用正常，客户满意',
  '微信问候，提醒首次保养',
  '提醒保养及换季检查',
  '询问用车感受，解答车机问题',
  '节日问候，介绍老客户推荐有礼',
  '提醒保险即将到期，可回店续保',
  '邀请参加车主活动',
];
const CARE_PLAN = ['电话关怀，了解用车情况', '微信问候', '提醒保养'];

/** Writes the sentences of one customer; the model and one rival stay the same through the journey. */
function speak(random: Random, list: readonly string[], model: string, rival: string): string {
  return random.pick(list).replaceAll('{model}', model).replaceAll('{rival}', rival);
}

/** The sentence of contact `index` of a journey. */
export function contentOf(random: Random, journey: Journey, index: number, rival: string): string {
  const contact = journey.contacts[index];
  if (!contact) return '';
  const isLast = index === journey.contacts.length - 1;
  const say = (list: readonly string[]): string => speak(random, list, journey.model, rival);
  if (contact.outcome === '无效') return say(NO_REPLY);
  if (contact.outcome === '关机停机') return '提示关机';
  if (contact.outcome !== '有效') return say(UNREACHED);
  if (isLast && (journey.state === '成交' || journey.state === '已订')) return say(DEAL);
  if (isLast && journey.state === '战败') return say(LOST);
  if (isLast && (journey.state === '取消' || journey.state === '休眠')) return say(CANCELLED);
  if (index === 0) {
    if (contact.mode === '来店') return say(FIRST_VISIT);
    return say(contact.mode === '来电' ? FIRST_CALL : FIRST_OTHER);
  }
  switch (contact.mode) {
    case '来店':
      return say(REPEAT_VISIT);
    case '微信':
      return say(WECHAT);
    case '短信':
      return say(SHORT_MESSAGE);
    case '亲访':
      return say(FIELD_VISIT);
    default:
      return say(CALL);
  }
}

export const anonymousNote = (random: Random, channel: string, model: string): string =>
  speak(random, channel === '来电' ? ANONYMOUS_CALL : ANONYMOUS, model, '');
export const careContent = (random: Random): string => random.pick(CARE);
export const carePlan = (random: Random): string => random.pick(CARE_PLAN);
export const nextPlan = (random: Random): string => random.pick(NEXT_PLAN);
export const coachNote = (random: Random): string | null => (random.chance(0.12) ? random.pick(COACH) : null);
export const rivalOf = (random: Random): string => random.pick(RIVALS).model;

const LOST_PROCESS: Readonly<Record<string, readonly string[]>> = {
  产品: [
    '客户看重后排空间，试坐后觉得{rival}更合适，我方第三次回访时已签约',
    '客户想要全景天窗高配，我方无对应配置，最终选择{rival}',
  ],
  价格: [
    '最后一次谈价差距4000元，客户当天到{rival}店成交，未及时请示主管',
    '对方多送两年保养，客户比较总价后选择{rival}，我方报价偏高',
  ],
  库存: ['客户指定颜色需等45天，{rival}有现车，客户不愿等待', '客户急用车，我方在途车源不确定，三天后已在别家提车'],
  政策: ['置换补贴月底调整，客户错过申请时间，转而购买{rival}', '客户户籍不符合本地补贴条件，{rival}另有厂家补贴'],
  金融: ['贷款审批未通过首付比例要求，{rival}方案首付更低', '客户希望长期限分期，我方方案利息较高，改选{rival}'],
  品牌: ['客户家人偏好{rival}品牌，前后到店三次仍未改变', '客户朋友推荐{rival}，对我方品牌了解不足，两次邀约未到店'],
  服务: ['试驾预约两次改期，客户不满，转看{rival}并成交', '首次接待未及时回访，隔五天联系时已订{rival}'],
  客户自身: [
    '客户预算下调，改买{rival}入门款，已祝贺并保持联系',
    '客户单位团购{rival}，享受内部价格，我方个人优惠无法匹配',
  ],
};
const ADD_ON_PROCESS: Readonly<Record<string, readonly string[]>> = {
  精品战败: ['交车时介绍脚垫、贴膜套餐，客户认为外面价格更低，未购买'],
  车贷战败: ['客户原计划分期，后向亲友借款改为全款，车贷未成交'],
  保险战败: ['客户亲戚在保险公司工作，交车后自行投保，未在店购买'],
};

/** How a customer was lost, in at least 20 characters. */
export function lostProcess(random: Random, reason: string, rival: string): string {
  return speak(random, LOST_PROCESS[reason] ?? ['客户多次比较后选择{rival}，回访时已签约'], '', rival);
}

/** Why a buyer took the car but not the add-on. */
export function addOnProcess(random: Random, kind: string): string {
  return random.pick(ADD_ON_PROCESS[kind] ?? ['客户未购买附加产品，原因已在交车时记录']);
}
