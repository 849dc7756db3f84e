import type { CROSS_RULE_IDS } from '../../domain/settings/tables/checkRules';
import type { RuleHelp } from './topics';

const SEED = '三表一卡之间的逻辑关联';

/** What the eight rules of 三表一卡 and the search for duplicates are for, in simplified Chinese. */
export const tablesZhCN: Readonly<Record<(typeof CROSS_RULE_IDS)[number], RuleHelp>> = {
  tables1: {
    text: '凡是来店、来电的客户都要登记，不留资料的也要登记（写某先生、某女士或车牌），并写明时间、接待人和情况。日报里接待过、登记表里却没有的客户会列出来。',
    source: `${SEED}，第1条`,
  },
  tables2: {
    text: '有意向级别（H、A、B、C）或已经订购的客户，都要建客户卡。展厅当天建卡，办公室两个工作日内；期限可以在设置里改。例：登记为B级却没有卡的赵先生，会列出来并可以建卡。',
    source: `${SEED}，第2条`,
  },
  tables3: {
    text: '除C级以外、还在跟进的意向客户，都要列入等级推进表；推进表里也不能有C级和已结束的客户。已订、等着交车的客户留不留都可以。',
    source: `${SEED}，第3条`,
  },
  tables4: {
    text: '登记过的客户在任何时候只有一种状态：还在跟进，成交，战败，或者没有留资料。成交的要有保有客户卡，战败的要有战败记录，反过来也一样。',
    source: `${SEED}，第4条`,
  },
  tables5: {
    text: '登记、推进和回访，在当天的日报里都要有：同一天、同一位销售顾问、同一位客户。只比对日报写过的日子和人；今天的日报可以还没写。',
    source: `${SEED}，第5条`,
  },
  tables6: {
    text: '卡上和推进表里约好的日期，要写进前一天日报的“明日工作计划”。例：约在11月22日回访，21日的日报里要有。遇到休息日，看休息前的最后一份日报。',
    source: `${SEED}，第6条`,
  },
  tables7: {
    text: '一次回访之后的级别，在卡上、推进表和日报里要一样。不一样时列出两边各写了什么，请核对哪一个对。',
    source: `${SEED}，第7条`,
  },
  tables8: {
    text: '保有客户的关怀，计划要写进日报的计划，做过的要写进日报的总结，卡上的最近关怀日期也要更新。',
    source: `${SEED}，第8条`,
  },
  duplicates: {
    text: '信用代码、身份证号、车架号、电话、车牌相同，多半是同一位客户；公司名去掉地名和公司形式、姓名读音相近的也会列出来，请人判断。几位销售都登记了同一位客户就是撞单：列出谁登记在前，归属由经理决定。合并时不删除任何行。',
    source: '来店客户登记表：按登记时间判定客户归属',
  },
};
