const { availableParallelism } = require('node:os');

/** The tests of the house: `node` for rules, host and actions; `dom` for components; `e2e` drives Chromium. */
const transform = {
  '^.+\\.(m?[jt]sx?)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const base = {
  runner: '<rootDir>/test/run/lanesRunner.cjs',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@rgrove|d3-[a-z-]+|internmap)/)'],
  moduleNameMapper: { '\\.(svg|png|css)$': '<rootDir>/test/taskpane/asset.ts' },
};

module.exports = {
  // A project cannot have its own: a browser on a busy machine takes its time.
  testTimeout: 60_000,
  // On two cores jest would use one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // What test files leave behind makes a worker slower from file to file: it begins anew.
  workerIdleMemoryLimit: '700MB',
  reporters: ['default', '<rootDir>/test/run/countReporter.cjs'],
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      // Office.js looks at its globals once more after a test has ended.
      testEnvironmentOptions: { globalsCleanup: 'off' },
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/taskpane/'],
    },
    {
      ...base,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx', '<rootDir>/test/taskpane/**/*.test.ts'],
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/teardown.ts',
    },
  ],
};
