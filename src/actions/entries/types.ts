import type { CardKind, FieldKey } from '../../domain/cards/types';

/** A customer's row as the pane has seen it. */
export interface CustomerPlace {
  readonly sheet: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** The name that stood there: a row that was moved meanwhile is found again by it. */
  readonly name: string;
}

/** How a value is entered. Days are YYYY-MM-DD, times HH:MM, flags 是 or 否, amounts in yuan. */
export type EntryType = 'text' | 'words' | 'phone' | 'day' | 'time' | 'choice' | 'flag' | 'number';

/** One field of a form, named as the user's own sheet names it. */
export interface EntryField {
  readonly key: FieldKey;
  readonly label: string;
  readonly type: EntryType;
  /** Offered for a choice; others may be typed all the same. */
  readonly choices: readonly string[];
  readonly required: boolean;
  /** What is proposed, or stands in the sheet; empty where nothing is. */
  readonly value: string;
  /** A formula or a computed field: shown, not to be edited. */
  readonly readOnly?: true;
}

/** Values by field, as they were typed. */
export type EntryValues = Readonly<Record<FieldKey, string>>;

/** What is wrong or unusual with a value; an error keeps everything from being written. */
export interface EntryProblem {
  readonly field: FieldKey;
  readonly severity: 'error' | 'warning';
  /** One sentence: what, and what to do. */
  readonly message: string;
}

/** What came of an entry. Where there are errors nothing was written. */
export interface EntryOutcome {
  /** Rows that were written to. */
  readonly written: readonly { readonly sheet: string; readonly row: number; readonly isNew: boolean }[];
  readonly problems: readonly EntryProblem[];
  /** Rows a colleague changed meanwhile; they were left alone. */
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
  /** The next contact, as YYYY-MM-DD; empty where there is none. */
  readonly next: string;
}

/** Customers of the workbook, small enough to be searched at every key stroke. */
export interface KnownCustomer extends CustomerPlace {
  readonly kind: CardKind;
  readonly phone: string;
  readonly plate: string;
  readonly owner: string;
  /** The day it was registered, as YYYY-MM-DD; empty where it is not known. */
  readonly since: string;
  /** Grade and state, as they stand there. */
  readonly grade: string;
  readonly state: string;
}

/** 登记来店(电): what is asked, and who is known already. */
export interface VisitForm {
  /** The register the visit goes to, and the one of leads; null where it will be made. */
  readonly sheet: string | null;
  readonly leads: string | null;
  readonly fields: readonly EntryField[];
  readonly customers: readonly KnownCustomer[];
  /** The day of the next contact that goes with a grade, as YYYY-MM-DD. */
  readonly nextByGrade: Readonly<Record<string, string>>;
}

/** One contact of a customer's history, the newest first. */
export interface ContactLine {
  /** YYYY-MM-DD, with HH:MM where it is known. */
  readonly at: string;
  readonly mode: string;
  readonly by: string;
  readonly words: string;
  readonly grade: string;
  readonly coach: string;
  /** Where it stands. */
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** How a lead ends: nothing, 已订, 成交, 战败, 取消, 休眠. */
export type ContactEnd = '' | 'ordered' | 'won' | 'lost' | 'cancelled' | 'dormant';

/** 记录联系: who it is, what is asked, what is proposed. */
export interface ContactForm {
  readonly place: CustomerPlace;
  readonly kind: CardKind;
  readonly phone: string;
  readonly owner: string;
  readonly grade: string;
  readonly about: string;
  /** Where the contact will stand: in columns of the row, in a log, or in a log that will be made. */
  readonly target: 'row' | 'log' | 'newLog';
  /** mode, effective, content, gradeAfter, next, nextPlan … as far as there is a place for them. */
  readonly fields: readonly EntryField[];
  /** What is asked in addition where the customer is won, lost, given up. */
  readonly endings: Readonly<Record<Exclude<ContactEnd, ''>, readonly EntryField[]>>;
  /** The day of the next contact that goes with a grade, as YYYY-MM-DD. */
  readonly nextByGrade: Readonly<Record<string, string>>;
  readonly history: readonly ContactLine[];
}

/** A contact as it was typed; `end` closes the lead. */
export interface ContactEntry {
  readonly values: EntryValues;
  readonly end: ContactEnd;
  readonly ending: EntryValues;
}

/** One section of a customer's card (R-3.08, R-8.01 ff.). */
export interface CardSection {
  readonly title: string;
  readonly fields: readonly EntryField[];
}

/** 客户卡: one row as a card. */
export interface CustomerCard {
  readonly place: CustomerPlace;
  readonly kind: CardKind;
  readonly sections: readonly CardSection[];
  readonly history: readonly ContactLine[];
  /** Which of the register's customers it is, from 1, and of how many. */
  readonly position: number;
  readonly count: number;
  readonly previous: CustomerPlace | null;
  readonly next: CustomerPlace | null;
  /** Registers a new customer can be put into, the card's own first. */
  readonly problems: readonly EntryProblem[];
}

/** One contact of a day, for the supervisor to comment and sign. */
export interface ContactToSign extends ContactLine {
  readonly name: string;
  /** What is missing or too short, in words: to be cleared before the evening meeting. */
  readonly remarks: readonly string[];
  readonly signedBy: string;
}
