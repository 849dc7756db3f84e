import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The example as it stands in the project. */
export const exampleConfiguration = readFileSync(resolve(__dirname, '../../assets/hosting/nginx.conf'), 'utf8');

/** The lines that say something. */
const lines = exampleConfiguration.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

/** What stands behind a directive's name, where it stands first. */
export function valueFor(directive: string): string | undefined {
  const line = lines.find((candidate) => candidate.startsWith(`${directive} `));
  return line?.slice(directive.length).replace(/;$/, '').trim();
}

/** The value that a `map $uri $variable` gives for an address: the first expression that fits, else the default. */
function mapped(variable: string, address: string): string {
  const start = lines.indexOf(`map $uri ${variable} {`);
  if (start < 0) throw new Error(`The example has no map of ${variable}.`);
  const entries = lines.slice(start + 1, lines.indexOf('}', start)).flatMap((line) => {
    const [, key = '', value = ''] = /^(\S+)\s+(.*);$/.exec(line) ?? [];
    return key ? [{ key, value: unquoted(value) }] : [];
  });
  const fitting = entries.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(address));
  return (fitting ?? entries.find(({ key }) => key === 'default'))?.value ?? '';
}

/** The headers that the example adds to an address, by lower-case name; one without a value is not sent. */
export function locationHeaders(address: string): ReadonlyMap<string, string> {
  const added = lines.flatMap((line) => {
    const [, name = '', value = ''] = /^add_header\s+(\S+)\s+(.*?)(?: always)?;$/.exec(line) ?? [];
    const said = value.startsWith('$') ? mapped(value, address) : unquoted(value);
    return name && said ? [[name.toLowerCase(), said] as const] : [];
  });
  return new Map(added);
}
