import type { TableGroup } from './parameter';
import type { EntryContext, Fault, ValueType } from './valueType';
import type { SettingWords } from './words';

/** One row of a list: what it is about, and its value. */
export interface Entry<V = unknown> {
  readonly item: string;
  readonly detail: string;
  readonly value: V;
}

/** Item and detail of a row as they are kept; reading turns the words of any language into keys. */
export interface Place {
  readonly item: string;
  readonly detail: string;
}

/**
 * A list of the settings sheet: several rows of one group that make up one value. What a list is made of is all that
 * differs; reading, writing and resetting are the same for all.
 */
export interface Table<T, V = never> {
  readonly group: TableGroup;
  readonly standard: T;
  /** The rows of a value, in order. */
  readonly entries: (value: T) => readonly Entry<V>[];
  readonly build: (entries: readonly Entry<V>[]) => T;
  /** How the value of a row is read and written. */
  readonly type: (place: Place) => ValueType<V>;
  /** What a blank value cell means; without it a row without value says nothing. */
  readonly blank?: V;
  /** Rows of one family replace the standard's rows of that family; by default the whole list is one. */
  readonly family?: (place: Place) => string;
  /** What makes two rows the same; item and detail by default. */
  readonly identity?: (place: Place) => string;
  readonly readPlace?: (place: Place, context: EntryContext) => Place | Fault;
  readonly writePlace?: (place: Place, words: SettingWords) => Place;
  /** Whether the rows of one family fit together. */
  readonly check?: (family: readonly Entry<V>[]) => Fault | null;
}
