import type { EntryCheckId } from '../../domain/entryChecks/entryCheck';
import type { EntryCheckKept } from '../../domain/entryChecks/kept';

/** What Excel shows at a cell that is checked at entry, in simplified Chinese; at most 255 characters each. */
export const entryChecksZhCN = {
  /** Title of every alert of ours: by it our checks are known. */
  mark: '客户卡录入检查',
  choicesListed: '可选：{words}。',
  separator: '、',
  sentenceGap: '',
} as const;

/** Shown when the cell is selected; empty where there is nothing to say that would help. */
export const entryPromptsZhCN: Readonly<Record<EntryCheckId, string>> = {
  choice: '请从下拉列表里选。',
  openChoice: '列表里没有的也可以直接填。',
  pastDay: '填日期，不晚于今天，如 2026-11-21。',
  plannedDay: '填今天或以后的日期，如 2026-11-21。',
  day: '填日期，如 2026-11-21。',
  dayOrWords: '填日期，也可以填“本月”“年底”。',
  time: '填时间，如 14:30。',
  phone: '手机 11 位；座机带区号，如 0755-26770000。几个号码之间用“、”隔开。',
  idNo: "18 位身份证号。请先把单元格设成文本，或在号码前加英文单引号（'），否则后三位会丢失。",
  uscc: '18 位统一社会信用代码。',
  plate: '如 京A12345，新能源车 8 位。',
  vin: '17 位，没有字母 I、O、Q。',
  email: '',
  postcode: '6 位数字。',
  amount: '填数字，不带单位。',
  number: '填数字，退货、冲减填负数。',
  count: '填整数，不带单位。',
  share: '填百分数，如 12%。',
  percent: '填 0 到 100 的数字。',
  score: '填 0 到 100 的数字。',
  name: '',
  note: '',
};

/** Shown when something else is entered. */
export const entryAlertsZhCN: Readonly<Record<EntryCheckId, string>> = {
  choice: '不在列表里。请从下拉列表里选。',
  openChoice: '不在列表里。请核对是不是写错了。',
  pastDay: '不是日期，或晚于今天。请填如 2026-11-21 的日期。',
  plannedDay: '不是日期，或早于今天。请填今天或以后的日期。',
  day: '不是日期。请填如 2026-11-21 的日期。',
  dayOrWords: '不是日期。请填日期，或“本月”“年底”。',
  time: '不是时间。请填如 14:30 的时间。',
  phone: '不像电话号码。请核对位数：手机 11 位，座机带区号。',
  idNo: '身份证号不对：应为 18 位，并且最后一位校验码相符。请逐位核对。',
  uscc: '应为 18 位统一社会信用代码。请逐位核对。',
  plate: '不像车牌号。请核对位数。',
  vin: '车架号应为 17 位，没有字母 I、O、Q。请逐位核对。',
  email: '不像电子邮箱，应如 name@example.com。',
  postcode: '邮政编码应为 6 位数字。',
  amount: '应为不小于 0 的数字，不带单位。',
  number: '应为数字，不带单位。',
  count: '应为不小于 0 的整数，不带单位。',
  share: '应在 0% 到 100% 之间。',
  percent: '应在 0 到 100 之间。',
  score: '应在 0 到 100 之间。',
  name: '名称太长，最多 50 个字。',
  note: '内容太长，最多 1000 个字。',
};

/** Why a column was left as it is. */
export const entryKeptZhCN: Readonly<Record<EntryCheckKept, string>> = {
  own: '已有自己设置的数据验证',
  otherWriting: '这一列的填法与众不同，检查反而碍事',
  unsure: '还不确定是哪一项，请先确认识别结果',
  noPlace: '选项太多，工作簿结构受保护，放不下选项表',
};
