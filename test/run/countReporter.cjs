const { writeSync } = require('node:fs');

/**
 * Prints, as the last line of a run, what a person or a script wants to know: `N passed, N failed`.
 * A test file that could not be run counts as one failure. Where `CI` is set a skipped test is a failed one:
 * nobody looks at skips there, so they would hide what is no longer checked.
 */
class CountReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const strict = Boolean(process.env.CI);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (strict ? skipped : 0);
    this.strictSkips = strict && skipped > 0;
    // Jest puts its own summary behind every reporter of ours; nothing comes behind the end of the process.
    process.once('exit', () => writeSync(1, `\n${results.numPassedTests} passed, ${failed} failed\n`));
  }

  /** An error here makes jest leave with a failure. */
  getLastError() {
    return this.strictSkips ? new Error('Skipped tests count as failed where CI is set.') : undefined;
  }
}

module.exports = CountReporter;
