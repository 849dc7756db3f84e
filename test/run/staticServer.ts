import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Address prefixes and the folders behind them, the longest prefix first. */
export type Mounts = Readonly<Record<string, string>>;

function fileFor(mounts: Mounts, path: string): string | undefined {
  const prefix = Object.keys(mounts).find((candidate) => path.startsWith(candidate));
  const folder = prefix === undefined ? undefined : mounts[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const rest = path.slice(prefix.length);
  const file = resolve(folder, rest === '' ? 'index.html' : rest);
  const inside = file.startsWith(resolve(folder) + sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Serves folders on a free port of this machine, to this machine only.
 *
 * @example const { url, server } = await serve({ '/lib/': 'vendor', '/': 'dist' })
 */
export function serve(mounts: Mounts): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const file = fileFor(mounts, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ url: `http://127.0.0.1:${port}/`, server });
    });
  });
}
