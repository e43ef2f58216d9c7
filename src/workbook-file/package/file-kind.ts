import { partText } from "./part-text";
import { compoundStreams } from "./sheetjs";
import { textWorkbook, type TextWorkbook } from "./text-workbook";
import { readZip, unpack, type ZipEntry } from "./zip";

/** What a file is, by its content and never by its name. */
export type FileKind =
  | { readonly kind: "package"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "binary-workbook"; readonly hasByteTexts: boolean }
  | TextWorkbook
  | { readonly kind: "encrypted" }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "foreign"; readonly detail: string };

/** What a package may unpack to: beyond it a small file could fill the memory of the whole computer. */
export const MOST_BYTES_UNPACKED = 512 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const WORKBOOK_PART = /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.\S+\.main\+xml/i;
const BINARY_WORKBOOK_PART = /ms-excel\.sheet\.binary\.macroEnabled\.main/i;

/**
 * Tells workbooks from encrypted, damaged and foreign files. SheetJS would take a picture or a letter for a
 * sheet of text, so nothing reaches it that was not recognised here.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "damaged", detail: "" };
  if (startsWith(bytes, ZIP)) return kindOfZip(bytes);
  if (startsWith(bytes, COMPOUND_FILE)) return kindOfCompoundFile(bytes);
  return textWorkbook(bytes) ?? { kind: "foreign", detail: "" };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = readZip(bytes);
  if (!entries) return { kind: "damaged", detail: "" };
  if (entries.some((entry) => entry.isEncrypted)) return { kind: "encrypted" };
  const bytesUnpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bytesUnpacked > MOST_BYTES_UNPACKED) return { kind: "too-large", bytes: bytesUnpacked };
  const types = contentOf(entries, "[content_types].xml");
  if (types.isDamaged) return { kind: "damaged", detail: "[Content_Types].xml" };
  if (WORKBOOK_PART.test(types.text) || BINARY_WORKBOOK_PART.test(types.text)) {
    return { kind: "package", entries };
  }
  const mimetype = contentOf(entries, "mimetype");
  if (!mimetype.text.startsWith(ODS)) return { kind: "foreign", detail: "" };
  const manifest = contentOf(entries, "meta-inf/manifest.xml");
  return manifest.text.includes("encryption-data") ? { kind: "encrypted" } : { kind: "package", entries };
}

function contentOf(
  entries: readonly ZipEntry[],
  name: string,
): { readonly text: string; readonly isDamaged: boolean } {
  const entry = entries.find((candidate) => candidate.name.toLowerCase() === name);
  if (!entry) return { text: "", isDamaged: false };
  const content = unpack(entry);
  return { text: content ? partText(content) : "", isDamaged: content === null };
}

function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const streams = streamsOf(bytes);
  if (!streams) return { kind: "damaged", detail: "" };
  if (streams.has("encryptedpackage")) return { kind: "encrypted" };
  const workbook = streams.get("workbook") ?? streams.get("book");
  if (!workbook) return { kind: "foreign", detail: "" };
  if (hasFilePass(workbook)) return { kind: "encrypted" };
  // From 1997 on texts are in Unicode, and the stream has its long name.
  return { kind: "binary-workbook", hasByteTexts: !streams.has("workbook") };
}

function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  try {
    return compoundStreams(bytes);
  } catch {
    // A compound file that cannot be listed is a damaged one; the caller says so.
    return null;
  }
}

const FILE_PASS = 0x2f;
const END_OF_SUBSTREAM = 0x0a;

/** An old workbook with a password says so by a record of its own before its first sheet. */
function hasFilePass(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (record === END_OF_SUBSTREAM) return false;
  }
  return false;
}
