/**
 * `node build.cjs HOST FOLDER LIST`: one of webpack.config.js's builds into a folder of its own, and a list of all the
 * source files that went into it. Says what is wrong and ends with 1 where the sources do not build.
 */
const { writeFileSync } = require('node:fs');
const { relative, resolve, sep } = require('node:path');
const webpack = require('webpack');
const config = require('../../webpack.config.js');

const ROOT = resolve(__dirname, '../..');
const [host, folder, list] = process.argv.slice(2);
const { output, ...rest } = config({ host }, { mode: 'production' });
const compiler = webpack({ ...rest, output: { ...output, path: folder } });

/** Webpack puts modules together; what they were made of counts. */
const parts = (module) => (module.modules ? module.modules.flatMap(parts) : [module.resource ?? '']);

compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    process.stderr.write(`${error ? error.message : stats.toString('errors-only')}\n`);
    process.exitCode = 1;
    return;
  }
  const files = [...stats.compilation.modules].flatMap(parts).map((file) => relative(ROOT, file.split('?')[0]));
  writeFileSync(list, JSON.stringify([...new Set(files.map((file) => file.split(sep).join('/')))].sort()));
  compiler.close(() => {});
});
