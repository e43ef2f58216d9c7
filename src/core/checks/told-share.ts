import { type Decimal, toDecimal } from "../decimal";
import { plainName } from "../scoring/plain-name";
import { tellsWhole } from "./mention";
import type { Row } from "./row";

/** 老人满意度达到92%; 92%以上 and 92%-95% tell no one number. */
const TOLD =
  /(\p{Script=Han}+?[率度])均?(?:达到了?|达|为|是|[:：])?(\d+(?:\.\d+)?)[%％](?![\d以及左~～\-—至到])/gu;
const PERCENT = /\d+(?:\.\d+)?(?=[%％])/g;
/** Shorter names (合格率) may be those of many things. */
const SHORTEST = 4;
const SATISFACTION = "满意度";
/** What may stand in front of a row's whole name without making it another's: 项目实施后老人满意度. */
const LEADS_IN = /(?:[后使让]|实现|确保|保证|完成|全年|本年度?)$/;

/**
 * What a text tells of the share that a row is about, where it is another than the row's; `null` where the row may not be meant, where the text
 * names the row's number as well, or where it tells several.
 */
export function otherShare(
  text: string,
  row: Row,
  { rows, side }: { readonly rows: readonly Row[]; readonly side: "actual" | "target" },
): string | null {
  const { judgement } = row.indicator;
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "ratio") return null;
  const { low, high, actual } = judgement;
  const value = (side === "actual" ? actual : low).times(100);
  const word = text.replace(/\s/g, "");
  const isNamed = [...word.matchAll(PERCENT)].some(([digits]) => isRounded(digits, value));
  if (isNamed || !low.eq(high)) return null;
  const told = [...word.matchAll(TOLD)].filter(
    ({ 1: words = "", index }) => tellsWhole(word.slice(0, index) + words) && isOnlyAbout(words, row, rows),
  );
  return told.length === 1 ? (told[0]?.[0].replace(/^.*[和与及且并]/, "") ?? null) : null;
}

/** 91.6% is told by 92% as well. */
function isRounded(digits: string, value: Decimal): boolean {
  const number = toDecimal(digits);
  return number !== null && value.toDecimalPlaces(number.decimalPlaces()).eq(number);
}

function isOnlyAbout(words: string, row: Row, rows: readonly Row[]): boolean {
  const named = words.split(/[和与及且并]/).at(-1) ?? "";
  const meant = rows.filter(({ indicator }) => isNameOf(named, titleOf(indicator.title)));
  return meant.length === 1 && meant[0] === row;
}

function titleOf(title: string): string {
  return plainName(title).replace(/(?:调查|测评|指标)$/, "");
}

/** 满意度 alone, the end of the row's name, or the whole of it behind words that lead in. */
function isNameOf(named: string, title: string): boolean {
  if (named === SATISFACTION) return title.includes(SATISFACTION);
  if (named.length >= SHORTEST && title.endsWith(named)) return true;
  return title.length >= SHORTEST && named.endsWith(title) && LEADS_IN.test(named.slice(0, -title.length));
}
