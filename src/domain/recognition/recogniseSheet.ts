import { customerAbove } from './customerAbove';
import { statedUnit } from '../cell/readMoney';
import { chooseLayout } from './chooseLayout';
import { holdsContacts } from './contactGroups';
import { gradeField, gradeLetters } from './gradeLetters';
import { guessFields } from './guessFields';
import type { HeaderSense } from './headerColumns';
import { keyColumn } from './keyColumns';
import { noRegister } from './noRegister';
import { registersOf, type FoundRegister } from './registersOf';
import { savedWords, staleColumns } from './savedWords';
import type { OtherBlock, RecognitionContext, SheetReading, SheetSample } from './types';
import { vocabulary } from './vocabulary';

/**
 * What a worksheet is taken for: which kind of register, where its header and data stand, and which column holds which
 * field. A table is preferred to the bare sheet, and of several registers the largest; the rest are named in
 * `others`. A sheet that is not ours is `other`, and none of its columns is mapped. What the user has said stands.
 *
 * @param sample the sheet's name, tables and first rows
 * @param context today, and what the user has said about the sheet's columns
 * @returns the reading; rows and columns are 0-based sheet coordinates
 * @example recogniseSheet({ name: '意向客户', areas: [area] }).kind // 'leads'
 */
export function recogniseSheet(sample: SheetSample, context: RecognitionContext = {}): SheetReading {
  if (sample.generated === 'output') return { ...noRegister(sample.name), generated: true };
  const saved = savedWords(sample.name, context.saved);
  const sense = { words: context.words ?? vocabulary(), saved, today: context.today };
  if (saved.kind === 'other') return { ...notOurs(sample.name, sense), saved: true };
  const [best, ...rest] = registersOf(sample, sense, saved.kind);
  // What the user says about a sheet is said about its main register.
  const others = saved.kind === undefined ? rest : registersOf(sample, sense).filter((other) => !isSame(other, best));
  const register = best ? readingOf(sample.name, best, others, sense) : notOurs(sample.name, sense);
  const reading: SheetReading = saved.kind === undefined ? register : { ...register, saved: true };
  const chosen = chooseLayout({ reading, evidence: best?.match.evidence ?? 0 }, sample, context);
  return sample.generated ? { ...chosen, generated: true } : chosen;
}

function readingOf(
  name: string,
  found: FoundRegister,
  others: readonly FoundRegister[],
  { saved, words }: HeaderSense,
): SheetReading {
  const { area, rows, columns, match } = found;
  const contacts = holdsContacts(match.kind) ? found.contacts : [];
  const isContact = (index: number): boolean => contacts.length > 0 && columns[index]?.contact === true;
  const at = (index: number): { column: number; header: string } => ({
    column: columns[index]?.column ?? 0,
    header: columns[index]?.header.written ?? '',
  });
  const indices = columns.map((_, index) => index);
  const ignored = indices.filter((index) => columns[index]?.saved === null);
  const known = new Set([...match.pairings, ...match.questions].map(({ index }) => index));
  const open = indices.filter((index) => !known.has(index) && !ignored.includes(index) && !columns[index]?.contact);
  const taken = new Set(match.pairings.map(({ field }) => field));
  const pairings = [...match.pairings, ...guessFields(match.kind, columns, open, taken, words)].sort(
    (a, b) => a.index - b.index,
  );
  const mapped = new Set(pairings.map(({ index }) => index));
  const read = pairings.map(({ index, ...pairing }) => ({ ...at(index), ...pairing }));
  const isNobodys =
    match.kind === 'trades' && !pairings.some(({ field }) => field === 'customer' || field === 'customerId');
  const about = isNobodys ? customerAbove(area.rows.slice(0, rows.last)) : '';
  const grade = columns[pairings.find(({ field }) => field === gradeField(match.kind))?.index ?? -1];
  return {
    name,
    kind: match.kind,
    layout: 'register',
    table: area.table,
    headerRow: area.top + rows.last,
    firstRow: area.top + rows.last + 1,
    lastRow: area.top + area.rowCount - 1 - (area.totalsRow === true ? 1 : 0),
    left: area.left + found.from,
    columnCount: found.to - found.from + 1,
    columns: read,
    keyColumn: keyColumn(match.kind, read, area.rows.slice(rows.last + 1), area.left),
    unmapped: indices.filter((index) => !mapped.has(index) && !ignored.includes(index) && !isContact(index)).map(at),
    questions: match.questions.map(({ index, candidates }) => ({ ...at(index), candidates })),
    ignored: ignored.map(at),
    contacts,
    others: others.map(otherBlock),
    ...(grade && { grades: gradeLetters(grade.column, grade.values) }),
    unit: statedUnit(area.rows.slice(0, rows.last).flat().map(String)),
    ...(about !== '' && { about }),
    stale: staleColumns(
      saved,
      columns.flatMap(({ header, occurrence, saved: field }, index) =>
        field === null || match.pairings.some((pairing) => pairing.index === index && pairing.saved)
          ? [{ header: header.written, occurrence, field: field ?? null }]
          : [],
      ),
    ),
  };
}

function isSame(one: FoundRegister, other: FoundRegister | undefined): boolean {
  const [a, b] = [otherBlock(one), other && otherBlock(other)];
  return a.headerRow === b?.headerRow && a.left === b.left;
}

function otherBlock({ area, rows, match, from, to }: FoundRegister): OtherBlock {
  return {
    kind: match.kind,
    table: area.table,
    headerRow: area.top + rows.last,
    left: area.left + from,
    columnCount: to - from + 1,
  };
}

function notOurs(name: string, { saved }: HeaderSense): SheetReading {
  return { ...noRegister(name), stale: saved.columns };
}
