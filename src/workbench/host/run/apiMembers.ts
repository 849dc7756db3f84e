import fs from 'node:fs';
import ts from 'typescript';

/** What a class has: name -> requirement set version ("1.4"), or undefined where it says none. */
export type ClassMembers = ReadonlyMap<string, string | undefined>;

/** Members that Microsoft's client answers by itself; no request reaches a host. */
const CLIENT_ONLY = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'update',
]);

const SET = /\[Api set: ExcelApi (\d+\.\d+)\b/;

/** The classes of `namespace Excel` and their members up to a version of ExcelApi, as the type declarations have them. */
export function declaredMembers(declarations: string, highest: string): Map<string, ClassMembers> {
  const source = parse(declarations);
  const classes = new Map<string, Map<string, string | undefined>>();
  for (const module of source.statements) {
    if (!ts.isModuleDeclaration(module) || module.name.text !== 'Excel') continue;
    if (!module.body || !ts.isModuleBlock(module.body)) continue;
    for (const statement of module.body.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const ofClass = SET.exec(setsOf(statement, source) ?? '')?.[1];
      if (ofClass === undefined && setsOf(statement, source) !== undefined) continue;
      const members = classes.get(statement.name.text) ?? new Map<string, string | undefined>();
      for (const member of statement.members) {
        const name = nameOf(member);
        if (name === undefined || CLIENT_ONLY.has(name)) continue;
        const own = setsOf(member, source);
        // Preview members and those of other sets (ExcelApiOnline, ExcelApiDesktop) are no part of a version.
        const version = own === undefined ? ofClass : (SET.exec(own)?.[1] ?? null);
        if (version !== null && (version === undefined || isUpTo(version, highest))) members.set(name, version);
      }
      if (members.size) classes.set(statement.name.text, members);
    }
  }
  return classes;
}

interface HostClass {
  readonly apiName: string | undefined;
  readonly parent: string | undefined;
  readonly members: readonly string[];
}

/** The host's classes by their API names, with the public members each has of itself and of its parents. */
export function hostMembers(files: readonly string[]): Map<string, Set<string>> {
  const classes = new Map<string, HostClass>();
  for (const file of files) {
    const source = parse(file);
    ts.forEachChild(source, function visit(node) {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, hostClass(node));
      ts.forEachChild(node, visit);
    });
  }
  const inherited = (name: string | undefined): string[] => {
    const own = name === undefined ? undefined : classes.get(name);
    return own ? [...own.members, ...inherited(own.parent)] : [];
  };
  const found = new Map<string, Set<string>>();
  for (const [name, { apiName }] of classes) if (apiName) found.set(apiName, new Set(inherited(name)));
  return found;
}

function hostClass(node: ts.ClassDeclaration): HostClass {
  const source = node.getSourceFile();
  const members: string[] = [];
  let apiName: string | undefined;
  for (const member of node.members) {
    const name = nameOf(member);
    if (
      name === 'type' &&
      ts.isPropertyDeclaration(member) &&
      member.initializer &&
      ts.isStringLiteral(member.initializer)
    )
      apiName = member.initializer.text;
    const callable = ts.isMethodDeclaration(member) || ts.isAccessor(member);
    const hidden = ts.canHaveModifiers(member)
      ? ts.getModifiers(member)?.some(({ kind }) => HIDDEN.includes(kind))
      : false;
    if (callable && !hidden && isApiName(name)) members.push(name);
  }
  const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return { apiName, parent: parent?.types[0]?.expression.getText(source), members };
}

const HIDDEN = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword];

function isApiName(name: string | undefined): name is string {
  return name !== undefined && !/^[$_]/.test(name);
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function nameOf(member: ts.ClassElement | ts.ObjectLiteralElementLike): string | undefined {
  return member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
    ? member.name.text
    : undefined;
}

function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
}

/** What a comment says about requirement sets; undefined where it says nothing. */
function setsOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  const comment = commentOf(node, source);
  return comment.includes('[Api set: ') || /@beta|PREVIEW/.test(comment) ? comment : undefined;
}

function isUpTo(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split('.').map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}
