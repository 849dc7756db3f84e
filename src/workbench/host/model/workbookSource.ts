import type { Styles } from '../xlsx/styles';
import type { SheetSource } from './sheetContent';
import type { Shift } from './shift';

/** What a workbook needs from the file it was opened from. */
export interface WorkbookSource {
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly name: string;
  readonly readOnly: boolean;
  /** Attributes of `<workbookProtection>`. */
  readonly protection: Readonly<Record<string, string>> | null;
  readonly sheets: readonly SheetSource[];
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: number;
    readonly hidden: boolean;
    readonly comment: string;
  }[];
  readonly activeSheet: number;
  readonly customXml: readonly { readonly part: string; readonly xml: string; readonly id?: string }[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Attributes of `<calcPr>`. */
  readonly calculation: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** Something that happened to the workbook which parts that the host does not read must follow. */
export type StructureChange =
  | { readonly kind: 'shift'; readonly sheet: string; readonly shift: Shift }
  | { readonly kind: 'renameSheet'; readonly before: string; readonly after: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string };
