import { cardOf } from '../../cards';
import type { Field } from '../../cards/field';
import type { Parsed, Register } from '../../cards/register';
import type { CardKind, FieldKey } from '../../cards/types';
import { dataRows, textAt } from '../../cards/valueAt';
import { namedRows } from '../../followup/namedRows';
import { customerKey } from '../../worklist/companies';
import type { Finding } from '../finding';
import { valuesOf } from './rowRule';

/** Where fewer are found, two numberings have nothing to do with each other. */
const SAME_NUMBERING = 0.5;
/** Where fewer are found, the other register holds only a part of the customers: old ones are kept elsewhere. */
const WHOLE_REGISTER = 0.9;
/** So many may be unknown in the shortest register. */
const FEW = 3;

/** By name, not by number. */
const NAMED = 'customer';
/** Staff is checked against the list of the settings; what a receipt is applied to may be of another year. */
const NOT_HERE: ReadonlySet<CardKind> = new Set(['staff', 'trades']);

/**
 * Card numbers and customers' names that no register they point into has (DICTIONARY followups.leadId: must exist). A number that
 * is not known is an error; with it stands the number of the customer whom phone or name mean. A name is only told.
 *
 * @param register whose fields point into others
 * @param registers all of the workbook
 * @example unknownReferences(log, [leads, log])[0]?.params // { value: 'YX000573', meant: 'YX000073' }
 */
export function unknownReferences(register: Register, registers: readonly Register[]): readonly Finding[] {
  return cardOf(register.kind).fields.flatMap((field) => {
    const kinds = (field.refersTo ?? []).filter((kind) => !NOT_HERE.has(kind));
    const targets = registers.filter((other) => other !== register && kinds.includes(other.kind));
    return register.columns.has(field.key) && targets.length ? unknownIn(register, field, targets) : [];
  });
}

function unknownIn(register: Register, { key }: Field, targets: readonly Register[]): readonly Finding[] {
  const isName = key === NAMED;
  const known = new Set(targets.flatMap((target) => (isName ? namesOf(target) : numbersOf(target))));
  const values = valuesOf(register, key);
  const unknown: number[] = [];
  let filled = 0;
  for (const row of dataRows(register)) {
    const value = values[row];
    if (typeof value !== 'string') continue;
    filled++;
    if (!known.has(isName ? customerKey(value) : value)) unknown.push(row);
  }
  if (!unknown.length || filled - unknown.length < SAME_NUMBERING * filled) return [];
  const isPart = unknown.length > Math.max(FEW, (1 - WHOLE_REGISTER) * filled);
  const meantBy = isName ? () => '' : numberMeant(register, targets);
  return unknown.map((row): Finding => {
    const meant = meantBy(row);
    const head = { rule: 'reference', field: key, row, severity: isName || isPart ? 'info' : 'error' } as const;
    const value = String(values[row]);
    if (meant === '') return { ...head, code: isName ? 'unknownCustomer' : 'unknownNumber', params: { value } };
    const repair = { to: meant, as: 'text', safe: false } as const;
    return { ...head, code: 'unknownNumberOf', params: { value, meant }, repair };
  });
}

const numberField = (register: Register): FieldKey => cardOf(register.kind).identity[0] ?? '';

function numbersOf(register: Register): readonly Parsed[] {
  return valuesOf(register, numberField(register));
}

function namesOf(register: Register): readonly Parsed[] {
  return valuesOf(register, 'name').map((name) => (typeof name === 'string' ? customerKey(name) : null));
}

/** The number of the one customer whom phone or name of a row mean; empty where there is none, or several. */
function numberMeant(register: Register, targets: readonly Register[]): (row: number) => string {
  const named = targets.map((target) => ({ target, find: namedRows(register, target) }));
  return (row) => {
    const found = new Set<string>();
    for (const { target, find } of named) find(row, (other) => found.add(textAt(target, numberField(target), other)));
    const [only = ''] = found;
    return found.size === 1 ? only : '';
  };
}
