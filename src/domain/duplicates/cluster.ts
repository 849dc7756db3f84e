/** By what rows are told to be one customer, the surest first; `document` tells orders entered twice. */
export const DUPLICATE_RULES = [
  'uscc',
  'idNo',
  'vin',
  'phone',
  'plate',
  'company',
  'document',
  'nameAndKey',
  'pinyin',
  'similarName',
] as const;

export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/**
 * What makes a group less sure than its rule: legal forms differ, which is for a person to decide · the worksheets are of
 * different periods, so that one row may update the other · so many rows share the key that it is nobody's own.
 */
export type DuplicateNote = 'legalForm' | 'periods' | 'crowd';

/** A row of one of the registers that were compared. */
export interface RowRef {
  /** Index of the register. */
  readonly register: number;
  readonly row: number;
}

/** Rows that are, or may be, one customer. */
export interface DuplicateCluster {
  readonly rule: DuplicateRule;
  /** 0…1. */
  readonly confidence: number;
  /** What they have in common, as it is compared: the number, or the name. */
  readonly key: string;
  readonly note?: DuplicateNote;
  /** 撞单: their salespersons differ; those who have left do not count. */
  readonly clash: boolean;
  /** Index of the member that was registered first. */
  readonly first: number;
  /** By register and row. */
  readonly members: readonly RowRef[];
}

/** From here on rows are one customer, and so is whoever is one with one of them. */
export const SURE = 0.9;
/** A group with a note but for legal forms: worth a look, no more. */
export const DOUBTFUL = 0.5;
/** A number that more rows share is a switchboard's or stands for none; a name is many people's. */
export const CROWD = 20;

/** Rows that share a key. Rows are numbered across the registers that are compared. */
export interface Candidate {
  readonly rule: DuplicateRule;
  readonly confidence: number;
  readonly key: string;
  readonly note?: DuplicateNote;
  readonly rows: readonly number[];
}
