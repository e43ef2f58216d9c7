import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * One file inside a zip, still packed: what nobody touches is copied as it came, byte for byte.
 */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Date and time of the file in the zip's own 32-bit form. */
  readonly stamp: number;
  readonly isEncrypted: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONG_END_LOCATOR = 0x07064b50;
const LONG_END_OF_DIRECTORY = 0x06064b50;
const LONG_FIELDS = 0x0001;
const IN_EXTRA_FIELD = 0xffffffff;
const LONGEST_COMMENT = 65_535;
/** 1980-01-01 00:00, the zero of the format: new files carry no clock, so that equal input gives equal bytes. */
const NO_STAMP = 0x00210000;
const UTF8_NAMES = 0x0800;

/** Lists the files of a zip from its directory; `null` where the bytes are no whole zip. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let left = directory.count; left > 0; left--) {
    const entry = readDirectoryEntry(view, at);
    if (!entry) return null;
    entries.push(entry.value);
    at = entry.next;
  }
  return entries;
}

interface Directory {
  readonly at: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory | null {
  const end = findEndOfDirectory(view);
  if (end === null) return null;
  const directory = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  return directory.at === IN_EXTRA_FIELD ? findLongDirectory(view, end) : directory;
}

/** Some Java libraries write the long form of a zip whatever its size. */
function findLongDirectory(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LONG_END_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== LONG_END_OF_DIRECTORY) return null;
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function findEndOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readDirectoryEntry(
  view: DataView,
  at: number,
): { readonly value: ZipEntry; readonly next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const [size, packedSize, local] = longFields(view, at, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const packed = packedBytes(view, local, packedSize);
  if (!packed) return null;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  return {
    next,
    value: {
      name,
      packed,
      size,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      stamp: view.getUint32(at + 12, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    },
  };
}

type Fields = readonly [size: number, packedSize: number, local: number];

/** Sizes and offsets that did not fit, or were not meant to, stand in an extra field, in this order. */
function longFields(view: DataView, at: number, fields: Fields): Fields {
  const start = at + 46 + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let extra = start; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== LONG_FIELDS) continue;
    let value = extra + 4;
    const next = () => Number(view.getBigUint64((value += 8) - 8, true));
    const long = (field: number) => (field === IN_EXTRA_FIELD && value + 8 <= end ? next() : field);
    return [long(fields[0]), long(fields[1]), long(fields[2])];
  }
  return fields;
}

function packedBytes(view: DataView, local: number, length: number): Uint8Array | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

/**
 * Unpacks one file and compares its checksum; `null` where it is damaged, encrypted or packed in a foreign way.
 * Never more than the size that its entry states, whatever the packed bytes would grow to.
 */
export function unpack(entry: ZipEntry): Uint8Array | null {
  if (entry.isEncrypted) return null;
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : null;
  if (!bytes || bytes.length !== entry.size || crc32(bytes) !== entry.crc) return null;
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array | null {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    // fflate throws on a damaged stream: to the caller that is a damaged file like any other.
    return null;
  }
}

/** Packs new content under a name. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    packed: deflateSync(content, { level: 6 }),
    method: 8,
    crc: crc32(content),
    size: content.length,
    stamp: NO_STAMP,
    isEncrypted: false,
  };
}

/** Writes the files as a zip, in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce((sum, entry, i) => sum + 76 + 2 * names[i]!.length + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    offsets.push(at);
    view.setUint32(at, LOCAL_ENTRY, true);
    writeFields(new DataView(bytes.buffer, at + 4), entry, names[i]!.length);
    bytes.set(names[i]!, at + 30);
    bytes.set(entry.packed, at + 30 + names[i]!.length);
    at += 30 + names[i]!.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, 20, true);
    writeFields(new DataView(bytes.buffer, at + 6), entry, names[i]!.length);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(names[i]!, at + 46);
    at += 46 + names[i]!.length;
  });
  writeEnd(view, { at, directory, count: entries.length });
  return bytes;
}

/** The fields that the local header and the directory have in common, from "version needed" on. */
function writeFields(view: DataView, entry: ZipEntry, nameLength: number): void {
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_NAMES, true);
  view.setUint16(4, entry.method, true);
  view.setUint32(6, entry.stamp, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.packed.length, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
}

function writeEnd(
  view: DataView,
  end: { readonly at: number; readonly directory: number; readonly count: number },
): void {
  view.setUint32(end.at, END_OF_DIRECTORY, true);
  view.setUint16(end.at + 8, end.count, true);
  view.setUint16(end.at + 10, end.count, true);
  view.setUint32(end.at + 12, end.at - end.directory, true);
  view.setUint32(end.at + 16, end.directory, true);
}
