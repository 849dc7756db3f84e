import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** Something in the source that reaches out of the pane, or turns text into code or markup. */
export interface Reach {
  readonly what: string;
  readonly file: string;
  readonly line: number;
}

/** What the browser offers by these names is no business of the add-in, by whatever way it is got at. */
const FORBIDDEN = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'sendBeacon'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'BroadcastChannel'],
  ...['Worker', 'SharedWorker', 'serviceWorker', 'importScripts'],
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
  'console',
]);
/** Objects that a global may be asked of: everybody else's member of that name is a word of their own. */
const GLOBALS = new Set(['window', 'globalThis', 'self', 'document', 'navigator', 'parent', 'top']);
/** Members that mean the same on any object. */
const ANYWHERE = new Set(['sendBeacon', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']);

const ROOT = resolve(__dirname, '../..');

/** Whether a name stands for a value of the browser, and not for a type, a key or somebody else's member. */
function isReach(node: ts.Identifier): boolean {
  const { parent, text } = node;
  if (ts.isTypeNode(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return ANYWHERE.has(text) || (ts.isIdentifier(parent.expression) && GLOBALS.has(parent.expression.text));
  if (ts.isPropertyAssignment(parent) && parent.name === node) return ANYWHERE.has(text);
  return true;
}

/** The one place that writes into the log, and leaves out what errors say. */
const LOG = 'src/excel/logError.ts';

/** What a text of source reaches for. */
export function reachesIn(text: string, file: string): readonly Reach[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Reach[] = [];
  const visit = (node: ts.Node): void => {
    const what = ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : '';
    const isName = ts.isIdentifier(node) && isReach(node) && !(what === 'console' && file === LOG);
    // window['fetch'] is a fetch all the same.
    const isKey = ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent);
    if (FORBIDDEN.has(what) && (isName || isKey))
      found.push({ what, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the source below some folders reaches for. */
export function reachesBelow(folders: readonly string[]): {
  readonly files: number;
  readonly reaches: readonly Reach[];
} {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const reaches = files.flatMap((file) =>
    reachesIn(readFileSync(file, 'utf8'), relative(ROOT, file).split(sep).join('/')),
  );
  return { files: files.length, reaches };
}
