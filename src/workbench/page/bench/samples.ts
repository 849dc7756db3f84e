import type { TextKey } from '../texts';

/** A workbook file as it was read. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook that the page opens on its own account. */
export const SAMPLE = '汽车4S店客户管理.xlsx';

/** The sample workbooks that are served beside the page, and the names under which they are offered. */
export const SAMPLES = [
  { file: SAMPLE, name: 'sample.dealer' },
  { file: '旧客户表-杂乱.xlsx', name: 'sample.oldList' },
  { file: '意向客户管理卡-示例.xlsx', name: 'sample.cards' },
  { file: '商贸公司客户与应收.xlsx', name: 'sample.trading' },
] as const satisfies readonly { readonly file: string; readonly name: TextKey }[];

/** Fetches one of the sample workbooks that are served beside the page; null where there is none of that name. */
export async function fetchSample(name: string): Promise<WorkbookFile | null> {
  try {
    const response = await fetch(`samples/${encodeURIComponent(name)}`);
    return response.ok ? { name, bytes: new Uint8Array(await response.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}
