/** A table's name with what stands in brackets behind it, or brackets of a formula inside the table; text in quotes is passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gu;

/** A column's name as it stands in brackets. */
function inBrackets(name: string): string {
  return name.replace(/['#[\]]/g, "'$&");
}

/** A formula after a column got another name: "=SUM(Table1[Old])" -> "=SUM(Table1[New])". */
export function renameColumn(formula: string, table: string, isInside: boolean, before: string, after: string): string {
  if (!formula.includes('[')) return formula;
  const old = inBrackets(before).toLowerCase();
  const next = inBrackets(after);
  return formula.replace(REFERENCE, (token: string, name: string | undefined, brackets: string | undefined) => {
    if (brackets === undefined || (name === undefined ? !isInside : name.toLowerCase() !== table.toLowerCase()))
      return token;
    const inner = brackets.slice(1, -1);
    const [, at = '', column = inner] = /^(@?)([\s\S]*)$/.exec(inner) ?? [];
    const changed =
      column.toLowerCase() === old
        ? at + next
        : inner.replace(/\[((?:'.|[^[\]'])*)\]/g, (part, one: string) =>
            one.toLowerCase() === old ? `[${next}]` : part,
          );
    return `${name ?? ''}[${changed}]`;
  });
}

/** A formula after a table got another name. */
export function renameTable(formula: string, before: string, after: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu,
    (token) => (token.toLowerCase() === before.toLowerCase() ? after : token),
  );
}

/** A word that needs no brackets of its own behind `@`. */
const PLAIN = /^[\p{L}\p{N}_.]+$/u;

/**
 * A formula that is typed into a table, as the file spells it: "=[@Amount]*2" -> "=Sales[[#This Row],[Amount]]*2". Outside
 * of tables only references that name one are changed.
 */
export function toLongForm(formula: string, own: string | null): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(REFERENCE, (token: string, name: string | undefined, brackets: string | undefined) => {
    const table = name ?? own;
    if (brackets === undefined || table === null) return token;
    const inner = brackets.slice(1, -1);
    if (!inner.startsWith('@')) return name === undefined && !/^\d+$/.test(inner) ? table + brackets : token;
    const column = inner.slice(1);
    if (column === '') return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}

/** The reverse of `toLongForm`: how Excel shows the formula. */
export function toShortForm(formula: string, own: string | null): string {
  if (!formula.includes('[#This Row]')) return formula;
  return formula.replace(REFERENCE, (token: string, name: string | undefined, brackets: string | undefined) => {
    if (name === undefined || brackets === undefined) return token;
    const prefix = name.toLowerCase() === own?.toLowerCase() ? '' : name;
    if (brackets === '[#This Row]') return `${prefix}[@]`;
    const columns = /^\[\[#This Row\],([\s\S]*)\]$/.exec(brackets)?.[1];
    if (columns === undefined) return token;
    const only = /^\[((?:'.|[^[\]'])*)\]$/.exec(columns)?.[1];
    return `${prefix}[@${only !== undefined && PLAIN.test(only) ? only : columns}]`;
  });
}
