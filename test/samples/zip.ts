import { deflateRawSync } from 'node:zlib';

/** 2026-11-21 09:00 as zip archives count time: every part carries the same stamp. */
const STAMP = { time: 9 << 11, date: ((2026 - 1980) << 9) | (11 << 5) | 21 };
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function record(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

/**
 * Packs parts into a zip archive, in their order, with one fixed time stamp. The sample must stay small, so parts are packed with
 * Node's own zlib, which packs tighter than a compressor written in JavaScript.
 */
export function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const entries = Object.entries(parts);
  for (const [path, bytes] of entries) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9, memLevel: 9 });
    const common = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATED],
      [2, STAMP.time],
      [2, STAMP.date],
      [4, crcOf(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ] as const;
    bodies.push(record([4, 0x04034b50], ...common), name, packed);
    directory.push(record([4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = entries.length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}
