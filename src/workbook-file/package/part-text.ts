const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** The beginning of a part that declares its encoding in letters of one byte each. */
const DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/;
const LONGEST_DECLARATION = 200;

/**
 * The text of a part, in whatever encoding it is: the file format allows UTF-8 and UTF-16, and some exporters of
 * Chinese systems write GB18030 and say so. A byte order mark stays in front.
 */
export function partText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

/** The same text for a part that is written in UTF-8 from now on: its declaration may not say anything else. */
export function inUtf8(text: string): string {
  return text.replace(DECLARATION_OF_ANOTHER, "$1UTF-8$2");
}

const DECLARATION_OF_ANOTHER = /^(\uFEFF?\s*<\?xml[^>]*?\bencoding\s*=\s*["'])(?!utf-8["'])[\w.-]+(["'])/i;

/** Whether the bytes are a text in another encoding than the usual one. */
export function isForeignText(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== "utf-8";
}

/** The encoding that a text names: by its first bytes, by its XML declaration, or by a name found in it otherwise. */
export function declaredEncoding(bytes: Uint8Array, named?: string): string | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = (DECLARATION.exec(head)?.[1] ?? named)?.toLowerCase();
  return declared !== undefined && isKnown(declared) ? new TextDecoder(declared).encoding : null;
}

function encodingOf(bytes: Uint8Array): string {
  return declaredEncoding(bytes) ?? "utf-8";
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    // A name that nobody knows: the usual encoding is the best guess.
    return false;
  }
}
