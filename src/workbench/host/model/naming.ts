import { HostError } from '../protocol/hostError';
import { parseAddress } from './address';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const LONGEST_SHEET_NAME = 31;

/** A worksheet's name is unique, short, and without the characters that formulas use. */
export function assertSheetName(workbook: Workbook, name: string, own?: Worksheet): void {
  if (
    !name ||
    name.length > LONGEST_SHEET_NAME ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  )
    throw new HostError('InvalidArgument');
  const other = workbook.$sheet(name);
  if (other && other !== own) throw new HostError('ItemAlreadyExists');
}

/** What may be the name of a range or of a table: a word that is no cell. */
export function assertName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!isWord || parseAddress(name) || /^(?:r|c|r\d*c\d*)$/i.test(name)) throw new HostError('InvalidArgument');
}

/** The name of a copy: "Sheet1 (2)". */
export function copyName(workbook: Workbook, name: string): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const wanted = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!workbook.$sheet(wanted)) return wanted;
  }
}

export function freeTableName(workbook: Workbook, name: string): string {
  for (let n = 2; ; n++) if (!workbook.$table(`${name}${n}`)) return `${name}${n}`;
}
