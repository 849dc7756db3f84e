import { main } from '../../src/headless/main';

/** Runs the command line and keeps what it prints. */
export async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.err += String(text)), true));
  try {
    return { code: await main(args), ...written };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
