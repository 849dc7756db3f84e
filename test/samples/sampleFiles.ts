import { join } from 'node:path';
import { buildConsistentModel } from './buildModel';
import { intentCardsWorkbook } from './intentCards/workbook';
import { oldListWorkbook } from './oldList/workbook';
import { plantFaults } from './plantFaults';
import { tradingWorkbook } from './trading/workbook';
import { workbookOf } from './workbook';

/** Where the samples are committed. */
export const SAMPLES_FOLDER = join(__dirname, '..', '..', 'assets', 'samples');
export const DEALER_WORKBOOK = '汽车4S店客户管理.xlsx';
export const OLD_LIST_WORKBOOK = '旧客户表-杂乱.xlsx';
export const INTENT_CARDS_WORKBOOK = '意向客户管理卡-示例.xlsx';
export const TRADING_WORKBOOK = '商贸公司客户与应收.xlsx';

/** How each sample workbook is made, by its file name. */
export const SAMPLE_FILES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  [DEALER_WORKBOOK]: () => workbookOf(plantFaults(buildConsistentModel())),
  [OLD_LIST_WORKBOOK]: oldListWorkbook,
  [INTENT_CARDS_WORKBOOK]: intentCardsWorkbook,
  [TRADING_WORKBOOK]: tradingWorkbook,
};
