/** A data validation as Excel tells it and takes it. */
export interface StoredCheck {
  /** Under the name of its kind: list, custom, date …; empty where there is only a prompt. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
}

/** Cells of a column, counted from its first data row. */
export interface CheckedCells {
  readonly from: number;
  readonly rows: number;
  readonly check: StoredCheck;
}

/** A column whose checks a run sets or takes away. */
export interface CheckedColumn {
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly rows: number;
  /** Checks of ours that stood there. */
  readonly before: readonly CheckedCells[];
  /** null where they are taken away. */
  readonly after: StoredCheck | null;
}

/** The kind of a rule: list, custom, date …; empty where there is none. */
export function kindOf({ rule }: StoredCheck): string {
  return Object.keys(rule)[0] ?? '';
}

/**
 * Whether a check is still the one that was set. Limits and formulas are not compared: Excel tells them in a form of its own.
 *
 * @example isSameCheck(check, { ...check, errorAlert: { ...check.errorAlert, message: '' } }) // false
 */
export function isSameCheck(one: StoredCheck, other: StoredCheck): boolean {
  return kindOf(one) === kindOf(other) && textsOf(one) === textsOf(other) && choicesOf(one) === choicesOf(other);
}

function textsOf({ prompt, errorAlert }: StoredCheck): string {
  return JSON.stringify([prompt.title, prompt.message, errorAlert.style, errorAlert.title, errorAlert.message]);
}

/** The words of a list that stands in the rule itself; empty for one that stands in cells, and for other rules. */
export function choicesOf({ rule }: StoredCheck): string {
  const { source } = (rule['list'] ?? {}) as { readonly source?: unknown };
  return typeof source === 'string' && !source.startsWith('=') ? source : '';
}

/**
 * Cells with what they are checked by, those that stand below each other and are checked alike as one.
 *
 * @example joined([{ from: 0, rows: 2, check }, { from: 2, rows: 3, check }]) // [{ from: 0, rows: 5, check }]
 */
export function joined(cells: readonly CheckedCells[]): readonly CheckedCells[] {
  const all: CheckedCells[] = [];
  for (const next of cells) {
    const last = all.at(-1);
    const goesOn = last && last.from + last.rows === next.from && isSameCheck(last.check, next.check);
    if (goesOn) all[all.length - 1] = { ...last, rows: last.rows + next.rows };
    else all.push(next);
  }
  return all;
}
