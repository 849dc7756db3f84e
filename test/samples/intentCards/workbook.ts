import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { finishPackage } from '../package';
import { STORE } from '../reference';
import { put, type Cells } from '../sheets/cells';
import { CARD_FONT, cardSheet } from './cardSheet';
import { INTENT_CARDS } from './cards';

export const RULES_SHEET = '说明';

const RULES: readonly string[] = [
  '意向客户管理卡使用说明',
  '一、一位意向客户一张卡，由接待的销售顾问填写，主管每天夕会前检查并批示。',
  '二、每次洽谈后都要约好下一次，预约的日子不能过期。',
  '三、级别：H 七天内订车，A 一个月内，B 三个月内，C 三个月以上。',
  '四、卡按级别分开存放，同级别的按预约先后排列；成交或战败后抽出。',
  '五、五次洽谈写满后用续卡。',
];

/** Text for people; no card and no register. */
function rulesSheet(): WriteSheet {
  const cells: Cells = new Map();
  RULES.forEach((line, row) => put(cells, row, 0, line, { font: { ...CARD_FONT, size: 11, bold: row === 0 } }));
  return { name: RULES_SHEET, columns: [{ width: 80 }], cells };
}

/** Makes the bytes of the workbook with one card a sheet. */
export async function intentCardsWorkbook(): Promise<Uint8Array> {
  const stamp = new Date(Date.UTC(2026, 10, 21, 9, 0, 0));
  const bytes = await writeXlsx({
    sheets: [...INTENT_CARDS.map(cardSheet), rulesSheet()],
    defaultFont: CARD_FONT,
    properties: {
      title: '意向客户管理卡',
      creator: STORE,
      description: '示例数据，人物与车辆均为虚构',
      created: stamp,
      modified: stamp,
    },
  });
  return finishPackage(bytes, { activeSheet: 1 });
}
