import { checkChange } from '../../src/actions/checks/checkChange';
import { readTables } from '../../src/actions/checks/consistencyTables';
import { readSources } from '../../src/actions/checks/sources';
import { validate } from '../../src/actions/checks/validate';
import { recogniseWorkbook } from '../../src/actions/readings';
import { checkTables } from '../../src/domain/consistency/checkTables';
import { openTables, type TableRegisters } from '../../src/domain/consistency/tables';
import { findDuplicates } from '../../src/domain/duplicates/findDuplicates';
import { parseIsoDay } from '../../src/domain/cell/day';
import { checkRegisters } from '../../src/domain/validation/checkRegisters';
import { withWorkbook } from '../../src/excel/session';
import { connect } from '../excel/hosted';
import { leadsWorkbook } from './leadsRegister';
import { median, printTable, timed } from './measure';
import { salesWorkbook } from './salesWorkbook';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const RUNS = 5;
const ROWS = 100_000;
const EACH = 20_000;

/** Checking a large register, looking for duplicates in it, and the eight cross-checks over five registers. */
export async function benchChecks(): Promise<void> {
  connect(leadsWorkbook(ROWS, TODAY));
  const values: number[] = [];
  const same: number[] = [];
  let found = 0;
  for (let run = 0; run < RUNS; run++)
    await withWorkbook({}, async (session) => {
      const workbook = await recogniseWorkbook(session, CONTEXT);
      // Read anew each time: turning cells into values is part of checking them.
      const sources = await readSources(session, workbook, CONTEXT);
      const context = { settings: workbook.settings, today: TODAY, date1904: session.date1904 };
      values.push(await timed(() => (found = checkRegisters(sources, context).flat().length)));
      const registers = sources.map(({ register }) => register);
      same.push(await timed(() => findDuplicates(registers, workbook.settings)));
    });
  const changed: number[] = [];
  for (let run = 0; run < RUNS; run++)
    changed.push(await timed(() => checkChange(CONTEXT, { sheet: '意向客户', address: `D${500 + run}` })));
  const whole: number[] = [];
  for (let run = 0; run < 3; run++) whole.push(await timed(() => validate(CONTEXT)));
  connect(salesWorkbook(EACH, TODAY));
  const tables: number[] = [];
  const cellsOf: number[] = [];
  let differing = 0;
  for (let run = 0; run < RUNS; run++)
    await withWorkbook({}, async (session) => {
      const workbook = await recogniseWorkbook(session, CONTEXT);
      const registers = await readTables(session, workbook, CONTEXT);
      cellsOf.push(await timed(() => readCells(registers)));
      tables.push(
        await timed(() => {
          const { rules } = checkTables(openTables(registers, workbook.settings, TODAY));
          differing = rules.reduce((sum, { findings }) => sum + findings.length, 0);
        }),
      );
    });
  printTable(
    `Checks, medians of ${RUNS}`,
    ['what', 'ms', 'budget ms', 'found'],
    [
      [`validate ${ROWS} rows x 20 columns, the rules`, median(values), 1000, found],
      ['… the whole action', median(whole), '', ''],
      [`duplicates among ${ROWS} rows, the rules`, median(same), 1500, ''],
      [`eight rules over 5 registers of ${EACH} rows`, median(tables), 500, differing],
      ['… turning their cells into values before that', median(cellsOf), '', ''],
      [`a changed cell among ${ROWS} rows, the whole action`, median(changed), 300, ''],
    ],
  );
}

/** Columns are read for their meaning when they are first asked for it: that is no part of the rules. */
function readCells({ leads, logs, visits, pipeline, daily }: TableRegisters): void {
  const registers = [...leads.map(({ register }) => register), ...logs, ...visits, ...pipeline, ...daily];
  for (const { columns, rowCount } of registers)
    for (const { parsed } of columns.values()) if (parsed.length !== rowCount) throw new Error('not read');
}
