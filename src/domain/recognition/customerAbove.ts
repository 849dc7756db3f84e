import { foldWidth } from '../cell/text';
import type { CellValue } from '../cell/value';

/** 客户：华东机电有限公司, also with the name in a cell of its own. */
const LABEL =
  /^(?:客户(?:名称|全称|单位)?|购货单位|购货方|往来单位(?:名称)?|单位名称|收货单位|买方|需方|致|customer(?: name)?|bill to|sold to)\s*[::]\s*(.*)$/i;
/** 华东机电有限公司往来对账单: a paper about dealings with somebody is named after him. */
const TITLE =
  /^(.{2,40}?)(?:与我(?:司|方))?[\s\-—_·:]*(?:的)?(?:往来(?:款|账款|货款)?(?:对账单|明细账?|账|台账|清单)?|(?:客户|货款|应收(?:账款)?|送货|发货|销售)?对账单)/;
/** So a company is called; else a title may say anything: 2026年货款对账单. */
const COMPANY = /(?:公司|集团|厂|店|商行|经营部|商贸|贸易|工作室|合作社|超市|酒店|医院|学校|中心|部|局|院|所|个体)$/;
/** Where the name ends and the next label begins. */
const NEXT_LABEL = /\s{2,}|\s*(?:联系人|电话|地址|期间|日期|对账期间|单位[::]|制表)/;

/**
 * The customer a sheet of trades is about that has no column of customers: one sheet for each, with the name above the header.
 *
 * @param rows what stands above the header
 * @returns as it is written; empty where nobody is named
 * @example customerAbove([['华东机电有限公司往来对账单']]) // '华东机电有限公司'
 */
export function customerAbove(rows: readonly (readonly CellValue[])[]): string {
  for (const row of rows) {
    const cells = row.flatMap((cell) =>
      typeof cell === 'string' && cell.trim() !== '' ? [foldWidth(cell).trim()] : [],
    );
    for (const [i, cell] of cells.entries()) {
      const label = LABEL.exec(cell);
      if (!label) continue;
      const name = (label[1] || cells[i + 1] || '').split(NEXT_LABEL)[0]?.trim() ?? '';
      if (name.length > 1) return name;
    }
  }
  for (const cell of rows.flat()) {
    const name = TITLE.exec(foldWidth(String(cell)).trim())?.[1]?.trim() ?? '';
    if (COMPANY.test(name)) return name;
  }
  return '';
}
