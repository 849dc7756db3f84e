import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The floors of the house: which room may import from which. A room that is not listed for a target may not reach it.
 * Read `from` as "these rooms are closed to `target`".
 */
const ROOMS = ['domain', 'excel', 'actions', 'i18n', 'taskpane', 'headless', 'workbench'];
const OPEN_TO = {
  domain: [],
  i18n: ['domain'],
  excel: ['domain'],
  actions: ['domain', 'excel', 'i18n'],
  taskpane: ['domain', 'excel', 'actions', 'i18n'],
  workbench: [],
  headless: ['domain', 'excel', 'actions', 'i18n', 'workbench/host'],
};
const floors = Object.entries(OPEN_TO).flatMap(([room, open]) =>
  ROOMS.filter((other) => other !== room && !open.includes(other)).map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    except: open.filter((path) => path.startsWith(`${other}/`)).map((path) => `./${path.slice(other.length + 1)}`),
    message: `src/${room} must not import from src/${other}`,
  })),
);
floors.push({
  target: './src/workbench/host',
  from: './src/workbench/page',
  message: 'src/workbench/host runs without a page and must not import from one',
});

/** What an add-in's web view does not have, and where customer data must not go. */
const BROWSER_ONLY = ['alert', 'confirm', 'prompt', 'localStorage'];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: floors, basePath: import.meta.dirname }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-globals': ['error', ...BROWSER_ONLY],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...BROWSER_ONLY, 'Excel', 'Office', 'window', 'document', 'Date'],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@microsoft/*'] }],
    },
  },
  {
    files: ['src/excel/**', 'src/actions/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    // Every request goes through one place, which sends it again where Excel did not take it.
    files: ['src/excel/**', 'src/actions/**'],
    ignores: ['src/excel/request.ts', 'src/excel/activeSheet.ts', 'src/excel/watchCells.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='sync']", message: 'Send requests with request().' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    languageOptions: jsxA11y.flatConfigs.strict.languageOptions,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A page that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/headless/**', 'src/workbench/host/run/**', 'test/**', '*.js', '*.mjs', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['webpack.config.js', 'jest.config.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
