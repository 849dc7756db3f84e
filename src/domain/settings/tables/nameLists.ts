import { fieldOf } from '../../cards';
import type { CardKind, FieldKey } from '../../cards/types';
import { foldWidth } from '../../cell/text';
import type { TableGroup } from '../parameter';
import type { Table } from '../table';
import { textType } from '../valueTypes';

const NOTHING = '';

/** A list of names, one a row; the value cell is the user's for remarks. */
function nameList(group: TableGroup, standard: readonly string[] = []): Table<readonly string[], string> {
  return {
    group,
    standard,
    entries: (names) => names.map((item) => ({ item, detail: '', value: NOTHING })),
    build: (entries) => entries.map(({ item }) => item),
    type: () => textType(),
    blank: NOTHING,
    readPlace: ({ item }) => ({ item: foldWidth(item), detail: '' }),
  };
}

function valuesOf(kind: CardKind, field: FieldKey): readonly string[] {
  return fieldOf(kind, field)?.values ?? [];
}

/** Where customers come from (DICTIONARY §0.4, R-7.02). */
const SOURCES = [
  '来店', '来电', '网络', '广告', '电话寻找', '信函', '老客户介绍', '中心开花', '普遍访问', '链式引荐', '展会', '研讨会', '行业协会', '报刊', '工商名录', '名片', '路过', '合作伙伴', '商场品牌', '直接拜访', '其他',
]; // prettier-ignore
/** Who works with customers (DICTIONARY §0.4, R-12.09). */
export const ROLES = [
  '销售顾问', '信息员(内勤)', '销售主管', '展厅经理', '销售经理', '营销总监', '总经理', '客服', '财务',
]; // prettier-ignore

export const roles = nameList('roles', ROLES);
export const products = nameList('products');
export const sources = nameList('sources', SOURCES);
export const regions = nameList('regions');
export const industries = nameList('industries');
/** 取消跟踪说明. */
export const closeReasons = nameList('closeReasons', valuesOf('leads', 'closeReason'));
/** 战败原因, group and detail. */
export const lostReasons = nameList('lostReasons', valuesOf('lost', 'reason1'));
export const lostDetails = nameList('lostDetails', valuesOf('lost', 'reason2'));
/** Why a visitor left no details. */
export const noInfoReasons = nameList('noInfoReasons', valuesOf('visits', 'noInfoReason'));
