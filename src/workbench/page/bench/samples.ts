/** A workbook file as it was read. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook that the page opens on its own account. */
export const SAMPLE = '汽车4S店客户管理.xlsx';

/** Fetches one of the sample workbooks that are served beside the page; null where there is none of that name. */
export async function fetchSample(name: string): Promise<WorkbookFile | null> {
  try {
    const response = await fetch(`samples/${encodeURIComponent(name)}`);
    return response.ok ? { name, bytes: new Uint8Array(await response.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}
