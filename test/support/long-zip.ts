import type { ZipEntry } from "../../src/workbook-file/package/zip";

const IN_EXTRA_FIELD = 0xffffffff;

/** A zip in the long form that some Java libraries always write: sizes and offsets stand in extra fields. */
export function longZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([header(entry, 0x04034b50), Buffer.from(entry.name), entry.packed]);
    directory.push(Buffer.concat([header(entry, 0x02014b50), Buffer.from(entry.name), extra(entry, offset)]));
    files.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Uint8Array.from(Buffer.concat([...files, ...directory, ends(entries.length, offset, size)]));
}

function header(entry: ZipEntry, signature: number): Buffer {
  const isLocal = signature === 0x04034b50;
  const buffer = Buffer.alloc(isLocal ? 30 : 46);
  const at = isLocal ? 4 : 6;
  buffer.writeUInt32LE(signature, 0);
  buffer.writeUInt16LE(45, at);
  buffer.writeUInt16LE(entry.method, at + 4);
  buffer.writeUInt32LE(entry.stamp, at + 6);
  buffer.writeUInt32LE(entry.crc, at + 10);
  buffer.writeUInt32LE(IN_EXTRA_FIELD, at + 14);
  buffer.writeUInt32LE(IN_EXTRA_FIELD, at + 18);
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), at + 22);
  if (isLocal) return buffer;
  buffer.writeUInt16LE(28, 30);
  buffer.writeUInt32LE(IN_EXTRA_FIELD, 42);
  return buffer;
}

function extra(entry: ZipEntry, offset: number): Buffer {
  const buffer = Buffer.alloc(28);
  buffer.writeUInt16LE(1, 0);
  buffer.writeUInt16LE(24, 2);
  [entry.size, entry.packed.length, offset].forEach((value, i) =>
    buffer.writeBigUInt64LE(BigInt(value), 4 + 8 * i),
  );
  return buffer;
}

function ends(count: number, offset: number, size: number): Buffer {
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  [44, 0, 0, count, count, size, offset].forEach((value, i) => {
    const at = [4, 12, 16, 24, 32, 40, 48][i] ?? 0;
    if (at !== 12 && at !== 16) long.writeBigUInt64LE(BigInt(value), at);
  });
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([long, locator, end]);
}
