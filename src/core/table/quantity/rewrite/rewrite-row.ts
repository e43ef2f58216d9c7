import { quantityWord } from "../numbers/quantity-word";
import { compact } from "../../wording";
import type { RowTexts } from "../row-texts";
import { saysSame } from "../words/answer-words";
import { withBetterGrade } from "./better-grade";
import { withEachNamed } from "./each-named";
import { withoutNoFaults } from "./no-fault";
import { withBareProportions } from "./proportion";
import { withoutReferences } from "./reference";
import { withoutSharedThing, withoutSharedWords } from "./shared-words";
import { withBareTerms } from "./term";
import { withoutTrend } from "./trend";

/** What puts a row's texts more plainly; the very row where it has nothing to say. */
type Rewriting = (row: RowTexts) => RowTexts;

/** For every judgement. The order matters: each sees what those before it left. */
const PLAINLY: readonly Rewriting[] = [
  withFoldedTexts, // first: the patterns of all others, and of every judgement, expect folded texts
  withoutNoFaults,
  withTargetAsAnswer, // 同左 takes the target over before anything is taken off it
  withPassed, // 不合格12批次 is none that was reached
  withoutReferences, // before any number is looked for: that of a document is none
  withBetterGrade, // before 3A is a number
  withBareProportions, // 1:1.2 is one number: before two are found in it
  withBareTerms, // 15个工作日内 is no deadline: before days are looked for
];

/** For numbers against numbers alone: words against words are judged as they are printed. */
const AS_FIGURES: readonly Rewriting[] = [
  withoutOwnYear, // 2022年5场 is 5场, and 2021年5场 none of the year's
  withEachNamed, // 各3场 is told once for each: before the numbers are compared
  withoutTrend, // 增长 and 下降 become signs
  withoutSharedWords, // after it: of what is left, the words in front of both numbers
  withoutSharedThing, // and behind them
];

/** The row as every judgement reads it. */
export function plainRow(printed: RowTexts): RowTexts {
  return PLAINLY.reduce((row, rewrite) => rewrite(row), printed);
}

/** A plain row as numbers are read from it: 增长5% answered by 增长6% is 5% answered by 6%. */
export function rowOfFigures(plain: RowTexts): RowTexts {
  return AS_FIGURES.reduce((row, rewrite) => rewrite(row), plain);
}

/** 因疫情影响，2022年12月5日完成; 受疫情影响下降15%; 因疫情延至12月; 未开展（受疫情影响）: why it came so is no part of it. */
const REASON =
  /(?<![^,;(])(?:因|由于|受)(?:[^\d,]{1,16}?(?:影响,?|原因,?|,)|[^\d,季]{1,16}?(?=延|推迟|顺延))|(?<=.)\((?:因|由于|受[^()\d]*影响)[^()\d取]*\)$/;

/** Without what parts thousands, 12,600, and what ends a sentence. */
const plainText = (text: string): string =>
  quantityWord(text).replace(/(?<=\d),(?=\d{3}(?![\d%]))|[。.;,]+$/g, "");

/** 万元 of （万元）, and a name without its colon. */
const plainLabel = (text: string): string => compact(text).replace(/^\((.*)\)$|:$/, "$1");

function withFoldedTexts(row: RowTexts): RowTexts {
  return {
    ...row,
    name: plainLabel(row.name),
    unit: plainLabel(row.unit),
    operator: plainLabel(row.operator),
    target: plainText(row.target),
    actual: plainText(row.actual).replace(REASON, ""),
  };
}

/** The form's own year, unless a part of it follows. */
function withoutOwnYear(row: RowTexts): RowTexts {
  const own = new RegExp(
    `^${String(row.year ?? "20\\d\\d")}年度?(?!\\d{0,2}[月/-]|[底末初前内上下第一二三四至到]|$)`,
  );
  return { ...row, target: row.target.replace(own, ""), actual: row.actual.replace(own, "") };
}

const FAILED = /(\d+)([\u4e00-\u9fff]{1,2}),不(合格|达标|及格)(\d+)\2$/;

/** 206批次，不合格12批次 is 206批次，合格194批次 of a 合格率, and 206批次 of what was inspected. */
function withPassed(row: RowTexts): RowTexts {
  const { name, target, actual } = row;
  const [told, whole = "", unit = "", state = "", failed] = FAILED.exec(actual) ?? [];
  if (told === undefined || (name + target).includes(`不${state}`)) return row;
  const passed = name.includes(state) ? `,${state}${String(Number(whole) - Number(failed))}${unit}` : "";
  return { ...row, actual: actual.replace(told, whole + unit + passed) };
}

/** 是 of 是否专款专用 is said by 专款专用. */
function withTargetAsAnswer(row: RowTexts): RowTexts {
  const { name, target, actual } = row;
  const isYes = target === "是" && actual !== "" && name.includes(`是否${actual}`);
  return isYes || saysSame(target, actual) ? { ...row, actual: target } : row;
}
