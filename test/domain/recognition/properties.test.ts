import fc from 'fast-check';
import { CARD_KINDS, cardOf, fieldOf } from '../../../src/domain/cards';
import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import type { AreaSample, CellArea, SheetReading } from '../../../src/domain/recognition/types';
import real from './header-samples-real.json';
import { areaOf, sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

const SHEETS = real.filter(({ kind, groups }) => kind !== 'other' && !groups) as readonly {
  readonly id: string;
  readonly headers: readonly string[];
  readonly rows: Rows;
}[];
const RUNS = { numRuns: 200, seed: 21 };

const anySheet = fc.constantFrom(...SHEETS);

/** What the headers are certainly taken for, from left to right. */
function certain({ columns }: SheetReading): readonly string[] {
  return columns.filter(({ confidence }) => confidence >= 0.8).map(({ header, field }) => `${header}=${field}`);
}

function read(rows: Rows): SheetReading {
  return recogniseSheet(sheetOf(rows));
}

describe('what people do to a register', () => {
  it('may move its columns', () => {
    const moved = anySheet.chain((sheet) =>
      fc.tuple(fc.constant(sheet), fc.shuffledSubarray([...sheet.headers.keys()], { minLength: sheet.headers.length })),
    );
    fc.assert(
      fc.property(moved, ([{ headers, rows }, order]) => {
        const before = read([headers, ...rows]);
        const after = read([headers, ...rows].map((row) => order.map((column) => row[column] ?? '')));
        expect([after.kind, [...certain(after)].sort()]).toEqual([before.kind, [...certain(before)].sort()]);
      }),
      RUNS,
    );
  });

  it('may put a blank column into it, blank rows among its data, and titles above', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), fc.nat(3), fc.nat(3), ({ headers, rows }, at, gap, titles) => {
        const before = read([headers, ...rows]);
        const column = at % headers.length;
        const apart = [headers, ...rows].map((row) => [...row.slice(0, column), '', ...row.slice(column)]);
        const [head = [], ...data] = apart;
        const above = Array.from({ length: titles }, (_, i) => [i === 0 ? '明细' : '']);
        const after = read([...above, head, ...data.slice(0, gap), [], ...data.slice(gap)]);
        expect([after.kind, after.headerRow, certain(after)]).toEqual([before.kind, titles, certain(before)]);
      }),
      RUNS,
    );
  });

  it('may write a header in English where the rest still says what the sheet is', () => {
    const telling = fc.constantFrom(
      ...SHEETS.filter(({ headers, rows }) => certain(read([headers, ...rows])).length >= 8),
    );
    fc.assert(
      fc.property(telling, fc.nat(), ({ headers, rows }, which) => {
        const before = read([headers, ...rows]);
        if (before.kind === 'other' || before.columns.length === 0) return;
        const { kind, columns, questions } = before;
        // Of two headers for one field either may be meant.
        const alone = columns.filter(({ field }) => !questions.some(({ candidates }) => candidates.includes(field)));
        const chosen = alone[which % alone.length];
        const name = chosen && fieldOf(kind, chosen.field)?.en;
        const english = headers.map((header, i) => (i === chosen?.column && name ? name : header));
        const after = read([english, ...rows]);
        expect(after.kind).toBe(kind);
        expect(after.columns.find(({ column }) => column === chosen?.column)?.field).toBe(chosen?.field);
        const rest = ({ columns: read }: SheetReading) =>
          read.filter(({ column }) => column !== chosen?.column).map(({ column, field }) => [column, field]);
        expect(rest(after)).toEqual(rest(before));
      }),
      RUNS,
    );
  });

  it('may change the width of its characters', () => {
    fc.assert(
      fc.property(anySheet, fc.infiniteStream(fc.boolean()), ({ headers, rows }, wide) => {
        const before = read([headers, ...rows]);
        const after = read([
          headers.map((header) =>
            header.replace(/[()A-Za-z0-9]/g, (character) =>
              wide.next().value === true ? widen(character) : character,
            ),
          ),
          ...rows,
        ]);
        const fields = ({ columns }: SheetReading) => columns.map(({ column, field }) => [column, field]);
        expect([after.kind, fields(after)]).toEqual([before.kind, fields(before)]);
      }),
      RUNS,
    );
  });
});

describe('a workbook of anything', () => {
  const words = CARD_KINDS.flatMap((kind) => cardOf(kind).fields.map(({ zh }) => zh));
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constant('') },
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer({ min: 0, max: 60000 }),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const area: fc.Arbitrary<AreaSample> = fc
    .record({
      rows,
      table: fc.option(fc.string({ minLength: 1, maxLength: 6 }), { nil: undefined }),
      top: fc.nat(20),
      left: fc.nat(9),
    })
    .map(({ rows: cells, ...place }) => areaOf(cells, place));
  const merge: fc.Arbitrary<CellArea> = fc.record({
    row: fc.nat(14),
    column: fc.nat(9),
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  });

  it('is read without an error, every field once, every column once', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.array(area, { maxLength: 3 }),
        fc.array(merge, { maxLength: 4 }),
        fc.option(fc.integer({ min: 40000, max: 50000 }), { nil: undefined }),
        (name, areas, merges, today) => {
          const reading = recogniseSheet({ name, areas, merges }, { today });
          const fields = reading.columns.map(({ field }) => field);
          expect(new Set(fields).size).toBe(fields.length);
          const places = [
            ...reading.columns,
            ...reading.unmapped,
            ...reading.ignored,
            ...reading.contacts.flatMap(({ columns }) => columns),
          ].map(({ column }) => column);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
      { numRuns: 1000, seed: 21 },
    );
  });
});

function widen(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
