const { default: TestRunner } = require('jest-runner');

/**
 * Browser tests run one after the other, as a page that is drawn wants a core for itself; all others run beside them in one
 * worker less. All projects have this runner: jest would run those of another one later.
 */
module.exports = class LanesRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const inBrowser = tests.filter(({ context }) => context.config.displayName?.name === 'e2e');
    const others = tests.filter((test) => !inBrowser.includes(test));
    if (inBrowser.length === 0) return super.runTests(others, watcher, options);
    const { maxWorkers } = this._globalConfig;
    this._globalConfig = { ...this._globalConfig, maxWorkers: Math.max(1, maxWorkers - 1) };
    await Promise.all([
      super.runTests(inBrowser, watcher, { ...options, serial: true }),
      others.length > 0 && super.runTests(others, watcher, { ...options, serial: false }),
    ]);
  }
};
