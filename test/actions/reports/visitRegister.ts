/** A showroom register: three salespersons over three weeks, second visits and those who left nothing among them. */
export const VISIT_HEADERS = [
  '日期', '来店/来电', '进店时间', '顾客姓名', '联系电话', '是否留档', '未留档原因', '销售顾问', '是否首次', '现场订购', '备注',
]; // prettier-ignore

const OWNERS = ['王强', '李敏', '赵杰'];
const REASONS = ['随便看看', '赶时间', '随便看看'];

export function visitRows(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_none, i) => {
    const left = i % 3 !== 0;
    return [
      `2026-11-${String(1 + (i % 21)).padStart(2, '0')}`,
      i % 4 ? '来店' : '来电',
      `${9 + (i % 8)}:30`,
      left ? `客户${i}` : '某先生',
      left ? `138${String(i).padStart(8, '0')}` : '',
      left ? '是' : '否',
      left ? '' : (REASONS[i % REASONS.length] ?? ''),
      OWNERS[i % OWNERS.length] ?? '',
      i % 7 ? '是' : '否',
      i % 10 ? '' : '√',
      '接待介绍车型',
    ];
  });
}

/** The sheet with its header. */
export function visitRegister(count = 42): (string | number)[][] {
  return [VISIT_HEADERS, ...visitRows(count)];
}
