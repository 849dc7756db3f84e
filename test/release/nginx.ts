import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

/** An nginx of the test's own. */
export interface RunningNginx {
  readonly url: string;
  stop(): Promise<void>;
}

const TYPES = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
const PATHS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const START_LIMIT_MS = 10_000;

/** Looks for nginx on PATH and in the usual places; its list of types has to be there too. */
export function findNginx(): string | undefined {
  if (!TYPES.some((path) => existsSync(path))) return undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PATHS];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** The example with what a machine has of its own: port, folder, and no certificate. */
function adapted(example: string, port: number, root: string): string {
  return example
    .replace(/listen\s+443 ssl;/, `listen 127.0.0.1:${port};`)
    .replace(/ssl_certificate(_key)?\s[^;]*;/g, '')
    .replace(/root\s[^;]*;/, `root ${root};`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/**
 * Runs nginx with the example configuration on a free port of this machine, to this machine only.
 *
 * @param example the text of the configuration
 * @param root the folder to serve
 * @throws with nginx's words where it does not take the configuration
 */
export async function startNginx(program: string, example: string, root: string): Promise<RunningNginx> {
  const port = await freePort();
  const own = join(root, '.nginx');
  mkdirSync(own);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`); // prettier-ignore
  const configuration = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1; daemon off; error_log stderr; pid ${own}/pid;
    events {}
    http { include ${TYPES.find((path) => existsSync(path)) ?? ''}; ${temporary.join(' ')} ${adapted(example, port, root)} }`;
  writeFileSync(join(own, 'nginx.conf'), configuration);
  const running = spawn(program, ['-c', join(own, 'nginx.conf'), '-p', own], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let ended = false;
  running.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const gone = new Promise<void>((done) =>
    running.once('exit', () => {
      ended = true;
      done();
    }),
  );
  const url = `http://127.0.0.1:${port}/`;
  const latest = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (ended || Date.now() > latest) {
      running.kill();
      throw new Error(`nginx does not start with the example:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    stop: () => {
      running.kill();
      return gone;
    },
  };
}
