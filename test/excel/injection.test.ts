import type { ChangeSet, ColumnFormat } from '../../src/domain/changes/changeSet';
import { rowKeys } from '../../src/domain/changes/rowKeys';
import { recogniseSheet } from '../../src/domain/recognition/recogniseSheet';
import { cardOf, fieldOf } from '../../src/domain/cards';
import { readRegister } from '../../src/excel/readRegister';
import { sampleWorkbook } from '../../src/excel/sampleWorkbook';
import { withWorkbook } from '../../src/excel/session';
import { applySets } from '../../src/excel/writing/applySets';
import { runInfo } from '../../src/actions/runInfo';
import { undo } from '../../src/actions/journal';
import type { ActionContext } from '../../src/actions/types';
import type { CellValue } from '../../src/domain/cell/value';
import { PAYLOADS } from './payloads';
import { TODAY, workbookOf } from './hosted';

const CONTEXT: ActionContext = { today: TODAY, locale: 'zh-CN' };
const FIELDS = cardOf('leads').fields.map(({ key, zh }) => ({ key, zh }));
const PHONE = FIELDS.findIndex(({ key }) => key === 'phone');

/** A register with every field of a lead, a customer a payload. */
function everyField() {
  return workbookOf({
    意向客户: [
      FIELDS.map(({ zh }) => zh),
      ...PAYLOADS.map((_payload, row) =>
        FIELDS.map((_field, column) => (column === PHONE ? 13_800_138_000 + row : row % 2 ? '' : 'x')),
      ),
    ],
  });
}

/** Writes a payload into every cell, into columns the sheet has or into new ones. */
function writeAll(as: ColumnFormat, at: 'existing' | 'new'): Promise<unknown> {
  return withWorkbook(CONTEXT, async (session) => {
    const [sample] = await sampleWorkbook(session, '意向客户');
    if (!sample) throw new Error('no sheet');
    const reading = recogniseSheet(sample, { today: TODAY });
    const register = await readRegister(
      session,
      reading,
      FIELDS.map(({ key }) => key),
      TODAY,
    );
    const rows = PAYLOADS.map((_payload, row) => row);
    const columns = [...register.columns.values()].filter(({ field }) => field !== 'phone');
    const some = at === 'new' ? columns.slice(0, 6) : columns;
    const changes: ChangeSet = {
      sheet: '意向客户',
      block: {
        headerRow: register.headerRow,
        firstRow: register.firstRow,
        rowCount: register.rowCount,
        left: register.left,
        columnCount: register.columnCount,
      },
      keys: rowKeys(register, new Set(at === 'new' ? [] : some.map(({ column }) => column))),
      columns: some.map(({ field, header, column, raw }) => ({
        field,
        header: at === 'new' ? `新${header}` : header,
        as,
        target: at === 'new' ? { at, prompt: fieldOf('leads', field)?.zh ?? '' } : { at, column },
        rows,
        before: at === 'new' ? rows.map(() => '') : rows.map((row): CellValue => raw[row] ?? ''),
        after: PAYLOADS,
      })),
    };
    return applySets(session, runInfo(CONTEXT, 'grade', {}), [changes]);
  });
}

describe('text that could be a formula', () => {
  it.each([
    ['existing', 'general'],
    ['existing', 'text'],
    ['existing', 'day'],
    ['new', 'general'],
    ['new', 'text'],
    ['new', 'day'],
  ] as const)('is stored as text in every field: %s column, written as %s', async (at, as) => {
    const host = everyField();
    await writeAll(as, at);
    const sheet = host.workbook.$sheet('意向客户');
    expect(sheet?.$grid.formulaCount).toBe(0);
    const cells = sheet?.getUsedRange(true).values ?? [];
    const [headers = []] = cells;
    headers.forEach((header, column) => {
      if (header === '联系电话' || (at === 'new') !== String(header).startsWith('新')) return;
      expect(cells.slice(1).map((row) => row[column])).toEqual(PAYLOADS);
    });
    await undo(CONTEXT);
    expect(sheet?.$grid.formulaCount).toBe(0);
    expect(sheet?.getUsedRange(true).values).toEqual(
      everyField().workbook.$sheet('意向客户')?.getUsedRange(true).values,
    );
  });
});
