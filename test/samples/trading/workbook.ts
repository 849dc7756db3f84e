import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { finishPackage } from '../package';
import { registerSheet } from '../sheets/register';
import { DEFAULT_FONT } from '../sheets/style';
import { buildTradingModel } from './buildModel';
import type { TradingModel } from './model';
import { plantTradingFaults } from './plantFaults';
import { FIRM } from './reference';
import { companiesSpec } from './sheets/companySheet';
import { prospectsSpec, visitsSpec } from './sheets/contactSheets';
import { deliveriesSheet, ordersSheet, receiptsSheet } from './sheets/tradeSheets';

/** Twenty-eight columns are legible on a large page. */
function onLargePaper(sheet: WriteSheet): WriteSheet {
  return { ...sheet, pageSetup: { ...sheet.pageSetup, paperSize: 'a3' } };
}

/** Makes the bytes of the wholesaler's workbook with everything that was planted. */
export async function tradingWorkbook(): Promise<Uint8Array> {
  const model: TradingModel = plantTradingFaults(buildTradingModel());
  const stamp = new Date(Date.UTC(2026, 10, 20, 18, 0, 0));
  const sheets = [
    onLargePaper(registerSheet(companiesSpec(model.companies))),
    ordersSheet(model.orders),
    deliveriesSheet(model.deliveries),
    receiptsSheet(model.receipts),
    registerSheet(visitsSpec(model.visits)),
    registerSheet(prospectsSpec(model.prospects)),
  ];
  const bytes = await writeXlsx({
    sheets,
    defaultFont: DEFAULT_FONT,
    activeSheet: 0,
    properties: {
      title: '商贸公司客户与应收',
      creator: FIRM,
      description: '示例数据，单位与人物均为虚构',
      created: stamp,
      modified: stamp,
    },
  });
  return finishPackage(bytes, { registers: sheets.map((_, i) => i + 1), activeSheet: 1 });
}
