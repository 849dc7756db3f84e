const { default: TestRunner } = require('jest-runner');

/** Runs its test files one after the other: a browser and a page that measures itself want the machine alone. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
