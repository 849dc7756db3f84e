import { EXCEL_2021 } from '../../host/transport/external';

/** The versions of ExcelApi that the add-in can be told it has, and the product that came with each. */
export const EXCEL_VERSIONS = [
  { api: '1.4' },
  { api: '1.7' },
  { api: '1.8', product: 'Excel 2019' },
  { api: '1.9' },
  { api: '1.10' },
  { api: '1.13' },
  { api: '1.14', product: 'Excel 2021' },
  { api: '1.17', product: 'Excel 2024' },
  { api: '1.20', product: 'Microsoft 365' },
] as const satisfies readonly { readonly api: string; readonly product?: string }[];

export type ExcelVersion = (typeof EXCEL_VERSIONS)[number]['api'];

/** What the add-in's manifest asks for, and what the workbench has where nothing else is chosen. */
export const USUAL_VERSION: ExcelVersion = '1.14';

/** The requirement sets of an Excel with this version of ExcelApi. */
export const requirementsOf = (api: ExcelVersion): Readonly<Record<string, string>> => ({
  ...EXCEL_2021,
  ExcelApi: api,
});
