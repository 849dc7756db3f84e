import type { CardKind, FieldKey } from '../cards/types';

/** The languages a card can be printed in. */
export type CardLanguage = 'zh' | 'en';

/** Words in both languages; a label without words of its own takes the dictionary's. */
type Words = Readonly<Record<CardLanguage, string>>;

/** A label with the room for its value, in columns of the form. */
export interface TemplateField {
  readonly field: FieldKey;
  /** Columns of the value; the label has one. */
  readonly span: number;
  readonly label?: Words;
  /** Options to be ticked; without them the value is written. */
  readonly options?: readonly Words[];
}

/** A row of the form: a heading, labels with values, or one of several contacts. */
export type TemplateRow =
  | { readonly heading: Words }
  | { readonly fields: readonly TemplateField[]; readonly lines?: number }
  | { readonly contact: number; readonly rows: readonly (readonly TemplateField[])[] };

/** A form that is printed on A5, one customer a sheet. */
export interface CardTemplate {
  readonly kind: CardKind;
  readonly title: Words;
  /** Widths of the form's columns in points. */
  readonly widths: readonly number[];
  readonly rows: readonly TemplateRow[];
}
