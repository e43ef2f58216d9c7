import { remembered } from "./remembered";

/** Marks that nobody sees: control, format (zero-width, bidirectional) and soft hyphen characters. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** Signs that are read, each with the shapes in which forms print it. */
const SHAPES: readonly (readonly [sign: string, shapes: string])[] = [
  ["≥", "≧⩾"],
  ["≤", "≦⩽"],
  ["=", "═"],
  ["<", "‹〈"],
  [">", "›〉"],
  ["~", "〜∼"],
  ["(", "〔"],
  [")", "〕"],
  [":", "∶"],
  ["-", "–−‐‑"],
  ["·", "•・"],
  ["*", "×"],
];
const VARIANTS: ReadonlyMap<string, string> = new Map(
  SHAPES.flatMap(([sign, shapes]) => [...shapes].map((shape) => [shape, sign] as const)),
);
/** What Unicode calls the same as an everyday letter: spaces, radicals, old ideographs, small and full-width forms. */
const SAME_LETTER = /[\u00a0\u2e80-\u2fdf\u3000\uf900-\ufaff\ufe50-\ufe6b\uff01-\uff5e]/g;
const VARIANT_PATTERN = new RegExp(`[${[...VARIANTS.keys()].join("")}]`, "g");
const HAS_SPACE = /\s/;
const NEEDS_FOLDING = /[^\u0020-\u007e\u4e00-\u9fff]/;

/**
 * One shape for what is written in several: full-width letters, digits and punctuation become half-width,
 * look-alike operators, dashes and old ideographs one sign, and invisible marks go.
 *
 * @param text - any cell text; white space is kept
 */
export function foldWidth(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(SAME_LETTER, (letter) => letter.normalize("NFKC"))
    .replace(VARIANT_PATTERN, (sign) => VARIANTS.get(sign) ?? sign);
}

/** The text folded and without any white space: what two spellings of one word have in common. */
export const compact = remembered((text: string): string => {
  return HAS_SPACE.test(text) || NEEDS_FOLDING.test(text) ? foldWidth(text).replace(/\s+/g, "") : text;
});

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;

/**
 * The word of a label or a header without what forms hang on it: bracket suffixes such as (A), (B/A) or
 * (20分*执行率), a trailing colon, stars, a trailing number of points, a trailing letter A or B.
 */
export const headerWord = remembered((text: string): string => {
  return withoutBrackets(compact(text).replace(/^【(.+)】$/, "$1"))
    .replace(/^[★☆*●▲◆]+/, "")
    .replace(/^[A-Z][.、:]/, "")
    .replace(/(?:[:*★☆①-⑳]|注\d+)+$/, "")
    .replace(/\d+(\.\d+)?分?$/, "")
    .replace(/[%A-C]$/, "");
});

const LABEL_NUMBERING = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.](?!\d(?!0\d\d))|[①-⑳])/;

/** The word of a label without its numbering: 1.项目名称, 一、项目名称, （二）主管部门. */
export function labelWord(text: string): string {
  return headerWord(compact(text).replace(LABEL_NUMBERING, ""));
}

/** A text without anything in brackets, nested ones included. */
export function withoutBrackets(text: string): string {
  const shorter = text.replace(BRACKETED, "");
  return shorter === text ? text : withoutBrackets(shorter);
}

/** Whether a text only fills a place: empty, dashes, slashes, dots. */
export function isFiller(text: string): boolean {
  return !beginsWithWordOrDigit(text) && isFilling(text);
}

/** Most texts do, and nothing has to be remembered of them. */
function beginsWithWordOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);
}

const isFilling = remembered((text: string): boolean => {
  return /^[-—―─_/\\.…·、。*~|]*$/.test(compact(text));
});

const ROW_NUMBERING =
  /^(?:(?:三级)?指标(?:内容)?\s*[\d一二三四五六七八九十]+[:、.]?|[(]?\d{1,2}[)、.](?!\d)|[(]?[一二三四五六七八九十]{1,3}[)、.]|[①-⑳]|其中:?)/;

/** A name without its stars, numbering (指标1：, 1、, 一、, 其中) and masks such as (≥**人). */
export function plainTitle(text: string): string {
  let title = foldWidth(text).trim();
  for (let before = ""; before !== title;) {
    before = title;
    title = title
      .replace(/^[★☆*●▲◆■□#\s]+/, "")
      .replace(ROW_NUMBERING, "")
      .trim();
  }
  return title
    .replace(/\([^()]*\*\*[^()]*\)/g, "")
    .replace(/[≥≤<>=]+\*\*\S*$/, "")
    .trim();
}
