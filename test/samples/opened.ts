import { recognise, type RecognisedRegister } from '../../src/actions/recognise';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { connect } from '../excel/hosted';
import { dayOf } from './calendar';

/** A sample workbook in the host, and what its sheets are taken for. */
export interface OpenedSample {
  readonly host: ExcelHost;
  reading(sheet: string): RecognisedRegister;
}

/** Opens the bytes of a sample as Excel would, and has the add-in look at it on a given day. */
export async function openSample(bytes: Uint8Array, today: string): Promise<OpenedSample> {
  const host = connect(ExcelHost.open(bytes));
  const sheets = await recognise({ today: dayOf(today), locale: 'zh-CN' });
  return {
    host,
    reading: (name) => {
      const found = sheets.find(({ reading }) => reading.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    },
  };
}
