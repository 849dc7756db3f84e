import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One use of a member of Office.js that belongs to a requirement set. */
export interface ApiUse {
  /** Where it stands: file and line. */
  readonly at: string;
  /** Interface and member, as `Range.values`. */
  readonly member: string;
  /** Name of the requirement set, as `ExcelApi`. */
  readonly set: string;
  /** Its version, as `1.14`; `BETA` for a preview. */
  readonly version: string;
}

const ROOT = resolve(__dirname, '../..');
const OFFICE_TYPES = /@types[\\/]office-js[\\/]/;
/** How the two halves of the documentation write it: Excel's members, and those of the add-in platform. */
const MARKS = [/\[Api set:\s*(\w+)\s+([\d.]+|BETA)/, /\*\*Requirement set\*\*:[^\n]*\|\s*(\w+) ([\d.]+)\}/];

function markOf(node: ts.Node): { readonly set: string; readonly version: string } | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join('\n');
  for (const mark of MARKS) {
    const [, set, version] = mark.exec(text) ?? [];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return undefined;
}

/** The set of a declaration: its own, else that of the interface it stands in. */
function setOf(declaration: ts.Node): { readonly set: string; readonly version: string } | undefined {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const mark = markOf(node);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const named = (node: ts.Node): string =>
    (node as Partial<ts.NamedDeclaration>).name?.getText() ?? (ts.isConstructorDeclaration(node) ? 'constructor' : '');
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)
    ? `${named(parent)}.${named(declaration)}`
    : named(declaration);
}

/** The texts that a type allows, where it allows only some: a literal, a union or a list of literals. */
function textsOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) return type.types.flatMap((part) => textsOf(part, checker));
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return element === undefined || (type.flags & ts.TypeFlags.StringLike) !== 0 ? [] : textsOf(element, checker);
}

/** Finds the uses of Office.js in some files of ours. */
class Search {
  readonly uses: ApiUse[] = [];
  private readonly checker: ts.TypeChecker;

  constructor(program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) this.visitName(node);
    if (ts.isCallExpression(node)) this.visitCall(node);
    ts.forEachChild(node, this.visit);
  };

  /** A name that stands for a member: after a dot, in a pattern, as a key of an options object, as a type. */
  private visitName(node: ts.Identifier): void {
    const { parent } = node;
    const isCallee =
      (ts.isPropertyAccessExpression(parent) &&
        ts.isCallExpression(parent.parent) &&
        parent.parent.expression === parent) ||
      (ts.isCallExpression(parent) && parent.expression === node);
    if (isCallee) return;
    if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node) {
      const options = this.checker.getContextualType(parent.parent);
      this.note(node, options && this.checker.getNonNullableType(options).getProperty(node.text));
      return;
    }
    if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
      this.note(node, this.checker.getTypeAtLocation(parent.parent).getProperty(node.text));
      return;
    }
    this.note(node, this.checker.getSymbolAtLocation(node));
  }

  /** A call: the overload that is taken says the set. The texts of a `load` are members too. */
  private visitCall(call: ts.CallExpression): void {
    const declaration = this.checker.getResolvedSignature(call)?.getDeclaration();
    if (declaration !== undefined) this.noteDeclaration(call, declaration);
    const { expression, arguments: args } = call;
    const [wanted] = args;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load' || wanted === undefined) return;
    if (declaration === undefined || !OFFICE_TYPES.test(declaration.getSourceFile().fileName)) return;
    const owner = this.checker.getNonNullableType(this.checker.getTypeAtLocation(expression.expression));
    for (const text of textsOf(this.checker.getTypeAtLocation(wanted), this.checker)) {
      for (const path of text.split(',')) this.notePath(call, owner, path.trim());
    }
  }

  /** `items/format/fill`: one member after the other; a name that the type has not may be its items'. */
  private notePath(at: ts.Node, owner: ts.Type, path: string): void {
    let type = owner;
    for (const name of path.split('/')) {
      const items = type.getProperty('items');
      const item = items && this.checker.getIndexTypeOfType(this.checker.getTypeOfSymbol(items), ts.IndexKind.Number);
      const member = type.getProperty(name) ?? item?.getProperty(name);
      if (member === undefined) {
        if (!name.startsWith('$') && name !== '') throw new Error(`${place(at)} loads ${path}, which does not exist.`);
        return;
      }
      this.note(at, member);
      const next = this.checker.getTypeOfSymbol(member);
      type = (name === 'items' && this.checker.getIndexTypeOfType(next, ts.IndexKind.Number)) || next;
    }
  }

  private note(at: ts.Node, symbol: ts.Symbol | undefined): void {
    const declaration = symbol?.declarations?.[0];
    if (declaration !== undefined) this.noteDeclaration(at, declaration);
  }

  private noteDeclaration(at: ts.Node, declaration: ts.Declaration): void {
    if (!OFFICE_TYPES.test(declaration.getSourceFile().fileName)) return;
    const mark = setOf(declaration);
    if (mark !== undefined) this.uses.push({ at: place(at), member: nameOf(declaration), ...mark });
  }
}

function place(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(ROOT, file.fileName)}:${line + 1}`;
}

/** The compiler's view of the sources, with a file that exists in memory only. */
function programWith(folders: readonly string[], memory: { readonly path: string; readonly text: string }): ts.Program {
  const configFile = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = folders.flatMap((folder) => ts.sys.readDirectory(join(ROOT, folder), ['.ts', '.tsx']));
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, ...rest) =>
    path === memory.path
      ? ts.createSourceFile(path, memory.text, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, path, ...rest);
  host.fileExists = (path) => path === memory.path || fileExists.call(host, path);
  host.readFile = (path) => (path === memory.path ? memory.text : readFile.call(host, path));
  return ts.createProgram([...files, memory.path], options, host);
}

/**
 * Lists every use of a member of Office.js that belongs to a requirement set: members after a dot or in a pattern,
 * overloads of methods, keys of options, and the texts of `load`, as far as the compiler knows them.
 *
 * @param folders folders of ours, from the repository's root
 * @param sample program text that is searched like a file, to show what is found
 * @returns the uses in the folders, and those in the sample
 */
export function findApiUses(
  folders: readonly string[],
  sample = '',
): { readonly ours: readonly ApiUse[]; readonly sample: readonly ApiUse[] } {
  const memory = { path: join(ROOT, 'src', 'sample-in-memory.ts').replaceAll('\\', '/'), text: sample };
  const program = programWith(folders, memory);
  const search = (wanted: (file: ts.SourceFile) => boolean): readonly ApiUse[] => {
    const found = new Search(program);
    for (const file of program.getSourceFiles()) if (!file.isDeclarationFile && wanted(file)) found.visit(file);
    return found.uses;
  };
  const folderNames = folders.map((folder) => join(ROOT, folder).replaceAll('\\', '/') + '/');
  return {
    ours: search(({ fileName }) => folderNames.some((folder) => fileName.startsWith(folder))),
    sample: search(({ fileName }) => fileName === memory.path),
  };
}
