import type { Locale } from '../speaker';

/** An invented customer of the register that is shown to somebody who has none yet. */
export interface SampleLead {
  /** Days counted from today, below 0 for the past. */
  readonly createdOn: number;
  readonly expectedOn?: number;
  readonly lastContact: number;
  readonly nextContact?: number;
  /** A grade that a salesperson has judged. */
  readonly grade?: string;
  readonly phone: string;
  /** Name, product, source, salesperson, state and note, as they are written in a language. */
  readonly words: Readonly<Record<Locale, SampleWords>>;
}

type SampleWords = readonly [name: string, model: string, source: string, owner: string, state: string, note: string];

/**
 * One of everything: urgent and slow, planned and forgotten, judged otherwise than the expected day says, ordered and lost. Nobody
 * of them exists.
 */
export const SAMPLE_LEADS: readonly SampleLead[] = [
  {
    createdOn: -3, expectedOn: 4, lastContact: -2, phone: '13900001201',
    words: { 'zh-CN': ['林晓岚', '城市款', '来店', '周敏', '跟进中', '已试驾，周末带家人来看'], 'en-US': ['Lin Xiaolan', 'City', 'Walk-in', 'Zhou Min', 'Following up', 'Test drive done, comes with family on Saturday'] },
  },
  {
    createdOn: -9, expectedOn: 12, lastContact: -8, phone: '13900001202',
    words: { 'zh-CN': ['陈立文', '家庭款', '来电', '周敏', '跟进中', '在比较两家报价'], 'en-US': ['Chen Liwen', 'Family', 'Call-in', 'Zhou Min', 'Following up', 'Compares two offers'] },
  },
  {
    createdOn: -20, expectedOn: 25, lastContact: -6, nextContact: 0, phone: '13900001203',
    words: { 'zh-CN': ['吴佩', '家庭款', '网络', '何川', '跟进中', '等年终奖'], 'en-US': ['Wu Pei', 'Family', 'Internet', 'He Chuan', 'Following up', 'Waits for the bonus'] },
  },
  {
    createdOn: -35, expectedOn: 70, lastContact: -30, phone: '13900001204',
    words: { 'zh-CN': ['赵一鸣', '商务款', '来店', '何川', '跟进中', '公司用车，要开会定'], 'en-US': ['Zhao Yiming', 'Business', 'Walk-in', 'He Chuan', 'Following up', 'For the company, a meeting decides'] },
  },
  {
    createdOn: -60, expectedOn: 150, lastContact: -45, phone: '13900001205',
    words: { 'zh-CN': ['孙悦', '城市款', '网络', '周敏', '跟进中', '明年换车'], 'en-US': ['Sun Yue', 'City', 'Internet', 'Zhou Min', 'Following up', 'Next year'] },
  },
  {
    createdOn: -14, lastContact: -12, grade: 'A', phone: '13900001206',
    words: { 'zh-CN': ['郑海涛', '商务款', '老客户介绍', '何川', '跟进中', '老客户王总介绍'], 'en-US': ['Zheng Haitao', 'Business', 'Internet', 'He Chuan', 'Following up', 'Recommended by a customer'] },
  },
  {
    createdOn: -11, expectedOn: 100, lastContact: -10, grade: 'H', phone: '13900001207',
    words: { 'zh-CN': ['冯雪', '家庭款', '来店', '周敏', '跟进中', '很喜欢，但房子交付后才买'], 'en-US': ['Feng Xue', 'Family', 'Walk-in', 'Zhou Min', 'Following up', 'Likes it, but buys after the house is done'] },
  },
  {
    createdOn: -5, lastContact: -5, phone: '13900001208',
    words: { 'zh-CN': ['徐健', '城市款', '来电', '何川', '跟进中', '没说什么时候买'], 'en-US': ['Xu Jian', 'City', 'Call-in', 'He Chuan', 'Following up', 'Did not say when'] },
  },
  {
    createdOn: -28, expectedOn: -6, lastContact: -21, phone: '13900001209',
    words: { 'zh-CN': ['高若溪', '家庭款', '网络', '周敏', '跟进中', '原说上周定，一直没回'], 'en-US': ['Gao Ruoxi', 'Family', 'Internet', 'Zhou Min', 'Following up', 'Wanted to decide last week'] },
  },
  {
    createdOn: -1, expectedOn: 2, lastContact: -1, nextContact: 3, phone: '13900001210',
    words: { 'zh-CN': ['罗建国', '商务款', '来店', '何川', '跟进中', '等总经理签字'], 'en-US': ['Luo Jianguo', 'Business', 'Walk-in', 'He Chuan', 'Following up', 'Waits for a signature'] },
  },
  {
    createdOn: -40, expectedOn: -4, lastContact: -4, phone: '13900001211',
    words: { 'zh-CN': ['梁静', '城市款', '老客户介绍', '周敏', '成交', '已交车'], 'en-US': ['Liang Jing', 'City', 'Internet', 'Zhou Min', 'Won', 'Delivered'] },
  },
  {
    createdOn: -50, expectedOn: -15, lastContact: -15, phone: '13900001212',
    words: { 'zh-CN': ['谢文博', '家庭款', '来电', '何川', '战败', '买了别家'], 'en-US': ['Xie Wenbo', 'Family', 'Call-in', 'He Chuan', 'Lost', 'Bought elsewhere'] },
  },
]; // prettier-ignore
