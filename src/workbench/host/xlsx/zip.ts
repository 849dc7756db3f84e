import { deflateSync, inflateSync } from 'fflate';

/** One file of an archive as the archive's directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as they are stored. */
  readonly packed: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const UTF8_NAMES = 0x800;
/** Half the time of the usual level, a tenth more bytes. */
const LEVEL = 3;
/** Every entry gets the same time stamp (2020-01-01), so that the same workbook gives the same bytes. */
const DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;

interface Zlib {
  inflateRawSync(bytes: Uint8Array, options: { chunkSize: number }): Uint8Array;
  deflateRawSync(bytes: Uint8Array, options: { level: number; chunkSize: number }): Uint8Array;
}

/** Node collects what it gives out in pieces of this size: one piece is best. */
const chunkOf = (size: number) => Math.min(Math.max(size, 1024), 1 << 28);

/** Node's own compression is several times faster; a page has none. */
const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
const zlib = process?.getBuiltinModule?.('node:zlib') as Zlib | undefined;

/** The files of an archive; throws when the bytes are none. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new Error('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('no file header');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const length = view.getUint32(at + 20, true);
    if (start + length > bytes.length) throw new Error('cut off');
    // Folders have entries of their own, which say nothing.
    if (!name.endsWith('/'))
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        packed: bytes.subarray(start, start + length),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === DIRECTORY_END) return at;
  throw new Error('no directory');
}

export function unpack({ method, packed, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error('unknown compression');
  const bytes = zlib
    ? zlib.inflateRawSync(packed, { chunkSize: chunkOf(size) })
    : inflateSync(packed, { out: new Uint8Array(size) });
  if (bytes.length !== size) throw new Error('wrong size');
  return bytes;
}

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = zlib
    ? zlib.deflateRawSync(bytes, { level: LEVEL, chunkSize: chunkOf(bytes.length >> 2) })
    : deflateSync(bytes, { level: LEVEL });
  return { name, method: DEFLATED, crc: crcOf(bytes), size: bytes.length, packed };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const length = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ entry, name }) => {
    const start = at;
    view.setUint32(at, LOCAL_HEADER, true);
    at = header(view, at + 4, entry, name.length);
    bytes.set(name, at);
    bytes.set(entry.packed, at + name.length);
    at += name.length + entry.packed.length;
    return start;
  });
  const directory = at;
  named.forEach(({ entry, name }, i) => {
    view.setUint32(at, DIRECTORY_HEADER, true);
    view.setUint16(at + 4, 20, true);
    const behind = header(view, at + 6, entry, name.length);
    view.setUint32(behind + 10, starts[i] ?? 0, true);
    bytes.set(name, behind + 14);
    at = behind + 14 + name.length;
  });
  view.setUint32(at, DIRECTORY_END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the header of a file and its entry in the directory have in common; answers the offset behind it. */
function header(view: DataView, at: number, { method, crc, size, packed }: ZipEntry, nameLength: number): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 26;
}

let crcTables: Uint32Array[] | undefined;

/** Tables for taking eight bytes in a step. */
function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_none, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c >>> 0;
  });
  const tables = [first];
  for (let t = 1; t < 8; t++) {
    const before = tables[t - 1] ?? first;
    tables.push(before.map((c) => (c >>> 8) ^ (first[c & 255] ?? 0)));
  }
  return tables;
}

function crcOf(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = (crcTables ??= makeTables()) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const byte = (i: number) => bytes[i] ?? 0;
  const from = (table: Uint32Array, index: number) => table[index & 255] ?? 0;
  let crc = -1;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ (byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24));
    crc =
      from(t7, low) ^
      from(t6, low >>> 8) ^
      from(t5, low >>> 16) ^
      from(t4, low >>> 24) ^
      from(t3, byte(i + 4)) ^
      from(t2, byte(i + 5)) ^
      from(t1, byte(i + 6)) ^
      from(t0, byte(i + 7));
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ from(t0, crc ^ byte(i));
  return (crc ^ -1) >>> 0;
}
