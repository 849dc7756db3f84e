import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';

/** The floors of the house, proved by letting ESLint look at imports that break them and at imports that do not. */
const ROOT = resolve(__dirname, '..');
const ROOMS = ['domain', 'i18n', 'excel', 'actions', 'taskpane', 'headless', 'workbench/host', 'workbench/page'];
const OPEN: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain'],
  excel: ['domain'],
  actions: ['domain', 'excel', 'i18n'],
  taskpane: ['domain', 'excel', 'actions', 'i18n'],
  headless: ['domain', 'excel', 'actions', 'i18n', 'workbench/host'],
  'workbench/host': [],
  'workbench/page': ['workbench/host'],
};
const FLOOR = 'import-x/no-restricted-paths';

interface Snippet {
  readonly path: string;
  readonly code: string;
}

/** The rules each snippet breaks, in the order of the snippets. */
function lint(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'run/lintSnippets.mjs')], {
    cwd: ROOT,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { problems: string[] }[]).map(({ problems }) => problems);
}

/** A module of a room, any one: the rule looks at files that exist. */
function moduleOf(room: string): string {
  const folder = join(ROOT, 'src', room);
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()[0];
  if (found === undefined) throw new Error(`src/${room} has no module.`);
  return join(folder, found);
}

function importing(room: string, target: string): Snippet {
  const path = join('src', room, 'snippet.ts');
  const specifier = relative(join(ROOT, 'src', room), moduleOf(target))
    .split(sep)
    .join(posix.sep);
  const from = (specifier.startsWith('.') ? specifier : `./${specifier}`).replace(/\.tsx?$/, '');
  return { path, code: `import * as other from '${from}';\nexport const taken = other;\n` };
}

describe('the floors', () => {
  const pairs = ROOMS.filter((room) => existsSync(join(ROOT, 'src', room))).flatMap((room, _, rooms) =>
    rooms.filter((other) => other !== room).map((other) => ({ room, other })),
  );

  it('let a room import from the rooms below it, and from no other', () => {
    const problems = lint(pairs.map(({ room, other }) => importing(room, other)));
    const reached = pairs.filter((_, index) => !problems[index]?.includes(FLOOR));
    const allowed = pairs.filter(({ room, other }) => OPEN[room]?.includes(other));
    expect(reached.map(({ room, other }) => `${room} -> ${other}`)).toEqual(
      allowed.map(({ room, other }) => `${room} -> ${other}`),
    );
  }, 120_000);
});

describe('the rules of the rooms', () => {
  const cases: readonly (Snippet & { readonly what: string; readonly rule: string })[] = [
    {
      what: 'a rule of the trade does not read the clock',
      path: 'src/domain/snippet.ts',
      code: 'export const today = new Date();\n',
      rule: 'no-restricted-globals',
    },
    {
      what: 'a rule of the trade knows no React',
      path: 'src/domain/snippet.ts',
      code: "import { useState } from 'react';\nexport const state = useState;\n",
      rule: 'no-restricted-imports',
    },
    {
      what: 'Excel is not asked row by row',
      path: 'src/excel/snippet.ts',
      code: 'export async function read(context: Excel.RequestContext) {\n  for (let row = 0; row < 9; row++) await context.sync();\n}\n',
      rule: 'office-addins/no-context-sync-in-loop',
    },
    {
      what: 'hooks keep their order',
      path: 'src/taskpane/snippet.tsx',
      code: "import { useState } from 'react';\nexport function Part({ shown }: { shown: boolean }) {\n  if (shown) useState(0);\n  return null;\n}\n",
      rule: 'react-hooks/rules-of-hooks',
    },
    {
      what: 'pictures have a text for those who cannot see them',
      path: 'src/taskpane/snippet.tsx',
      code: 'export const Picture = () => <img src="a.png" />;\n',
      rule: 'jsx-a11y/alt-text',
    },
    {
      what: 'nothing is of any type',
      path: 'src/domain/snippet.ts',
      code: 'export const thing: any = 1;\n',
      rule: '@typescript-eslint/no-explicit-any',
    },
  ];
  const problems = lint(cases);

  it.each(cases.map(({ what, rule }, index) => [what, rule, index] as const))('%s', (_, rule, index) => {
    expect(problems[index]).toContain(rule);
  });
});
