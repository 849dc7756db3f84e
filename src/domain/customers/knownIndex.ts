import { parsePhones } from '../cell/phone';
import { foldWidth } from '../cell/text';

/** What a customer is known by. */
export interface Known {
  readonly name: string;
  /** As it stands in the cell: several numbers too. */
  readonly phone: string;
  readonly plate: string;
  /** The salesperson; empty where there is none. */
  readonly owner: string;
  /** The day of registration as YYYY-MM-DD; empty where it is not known. */
  readonly since: string;
}

/** Customers by what they are known by. */
export interface KnownIndex<Customer extends Known> {
  readonly byPhone: ReadonlyMap<string, readonly Customer[]>;
  readonly byPlate: ReadonlyMap<string, readonly Customer[]>;
  readonly byName: ReadonlyMap<string, readonly Customer[]>;
}

const PLAIN_MOBILE = /^1\d{10}$/;
/** Nothing to fold: nearly every name. */
const FOLDED_NAME = /^[\u4e00-\u9fff0-9a-z]*$/;
/** 某先生, 某女士, 王先生: who was called so is not known by it. */
const NOBODY = /^.?(?:先生|女士|小姐|老师|老板|总)$/;

/**
 * Puts customers where `findKnown` finds them, once for as many searches as there will be.
 *
 * @param customers in any order
 * @returns customers by each of their numbers, by plate and by name
 * @example knownIndex([{ name: '袁美美', phone: '13800138000/010-62345678', plate: '', owner: '钱进', since: '' }])
 *   .byPhone.size // 2
 */
export function knownIndex<Customer extends Known>(customers: readonly Customer[]): KnownIndex<Customer> {
  const byPhone = new Map<string, Customer[]>();
  const byPlate = new Map<string, Customer[]>();
  const byName = new Map<string, Customer[]>();
  for (const customer of customers) {
    for (const number of phoneNumbers(customer.phone)) put(byPhone, number, customer);
    put(byPlate, plainPlate(customer.plate), customer);
    put(byName, plainName(customer.name), customer);
  }
  return { byPhone, byPlate, byName };
}

/**
 * The valid numbers in what was typed or stands in a cell, normalised.
 *
 * @example phoneNumbers('+86 138-0013-8000、010-62345678') // ['13800138000', '01062345678']
 */
export function phoneNumbers(text: string): readonly string[] {
  if (PLAIN_MOBILE.test(text)) return [text];
  return parsePhones(text).flatMap(({ number, kind }) => (kind === null ? [] : [number]));
}

/**
 * A plate as it is compared.
 *
 * @example plainPlate('粤 b·12345') // '粤B12345'
 */
export function plainPlate(text: string): string {
  return foldWidth(text)
    .replace(/[\s·•.-]/g, '')
    .toUpperCase();
}

/**
 * A name as it is compared; empty for what is no name of anybody (某先生).
 *
 * @example plainName('袁 美美') // '袁美美'
 */
export function plainName(text: string): string {
  const name = FOLDED_NAME.test(text) ? text : foldWidth(text).replace(/\s/g, '').toLowerCase();
  return NOBODY.test(name) ? '' : name;
}

function put<Customer>(map: Map<string, Customer[]>, key: string, customer: Customer): void {
  if (key === '') return;
  const there = map.get(key);
  if (!there) map.set(key, [customer]);
  else if (there[there.length - 1] !== customer) there.push(customer);
}
