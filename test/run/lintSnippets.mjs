/**
 * Lints snippets that stand in no file. In: JSON `[{ path, code }]` on stdin; out: JSON `[{ path, problems: [rule] }]`.
 * A process of its own, because ESLint's configuration is a native module, which jest cannot load.
 */
import { ESLint } from 'eslint';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint();
const results = [];
for (const { path, code } of JSON.parse(input)) {
  const [{ messages }] = await eslint.lintText(code, { filePath: path });
  results.push({ path, problems: messages.map(({ ruleId, message }) => ruleId ?? message) });
}
process.stdout.write(JSON.stringify(results));
