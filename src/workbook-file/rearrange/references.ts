/** A reference as it stands in a formula: `'附件 1'!A1:B2`, `甲:丙!A1`, `A1`, `附件1!基数`. */
export interface Reference {
  /** The sheets named in front of it, first and last of a run; empty where it stands alone. */
  readonly sheets: readonly string[];
  /** The addresses behind it, `A1` or `A1:B2`, `3:5`, `A:C`; empty for a name. */
  readonly address: string;
}

/** What becomes of a reference; `null` leaves its text as it is. */
export type Rewrite = (reference: Reference) => Reference | "#REF!" | null;

const TEXT = `"(?:[^"]|"")*"`;
const WORKBOOK = `\\[[^\\[\\]]+\\]`;
const QUOTED = `'(?:[^']|'')+'`;
const BARE = `[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?::[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)?`;
const CELL = `\\$?[A-Za-z]{1,3}\\$?\\d{1,7}`;
const ADDRESS = `(?:${CELL}(?::${CELL})?|\\$?\\d{1,7}:\\$?\\d{1,7}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!])`;
const COLUMNS_OF_TABLE = `\\[(?:'.|[^'\\[\\]])*\\]`;
const WORD = `[\\p{L}\\p{N}_.\\\\?]+`;

/** One token of a formula that may not be taken apart. Another workbook's sheets are none of ours. */
const TOKEN = new RegExp(
  `${TEXT}|(?:${WORKBOOK}(?:${QUOTED}|${BARE})!|(?<sheets>${QUOTED}|${BARE})!)(?<behind>${ADDRESS})?` +
    `|${COLUMNS_OF_TABLE}|(?<alone>${ADDRESS})|${WORD}`,
  "gu",
);

/** Rewrites the references in a formula and leaves the rest, texts and names included, as it is. */
export function rewriteReferences(formula: string, rewrite: Rewrite): string {
  return formula.replace(TOKEN, (token: string, ...details: readonly unknown[]) => {
    const { sheets, behind = "", alone } = details.at(-1) as Readonly<Record<string, string | undefined>>;
    if (sheets === undefined && alone === undefined) return token;
    const named = sheets === undefined ? [] : sheetNames(sheets);
    if (!named) return token;
    const rewritten = rewrite({ sheets: named, address: alone ?? behind });
    return rewritten === null ? token : textOf(rewritten);
  });
}

/** The sheets in front of a `!`; `null` for those of another workbook. */
function sheetNames(text: string): readonly string[] | null {
  const plain = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return plain.includes("[") ? null : plain.split(":");
}

function textOf(reference: Reference | "#REF!"): string {
  if (reference === "#REF!") return reference;
  const { sheets, address } = reference;
  return sheets.length === 0 ? address : `${qualifier(sheets)}!${address}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_AN_ADDRESS = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/;

function qualifier(sheets: readonly string[]): string {
  const isPlain = sheets.every((name) => PLAIN_NAME.test(name) && !LIKE_AN_ADDRESS.test(name));
  const text = sheets.join(":");
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Follows sheets to their new names; what referred to one that is gone refers to nothing. Names ignore case. */
export function followSheets(names: ReadonlyMap<string, string | null>): Rewrite {
  const renamed = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  return ({ sheets, address }) => {
    const known = sheets.map((name) => renamed.get(name.toLowerCase()));
    if (known.every((name) => name === undefined)) return null;
    if (known.includes(null)) return "#REF!";
    return { sheets: sheets.map((name, i) => known[i] ?? name), address };
  };
}
