import { isEvaluatedByOthers, isOfOtherMatters, isSelfEvaluationTitle } from "../words/form-words";
import type { LookAlike } from "../recognition";
import { compact } from "../wording";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderKind } from "../words/header-words";
import { TITLE_WORDS } from "../words/title-words";

/** Characters that forms are full of and simplified script has not: 績效, 項目, 目標, 預算, 評分. */
const TRADITIONAL = /[績項標評預執資實總級]/;

/** Titles by what they announce; the first that fits. */
const BY_TITLE: readonly (readonly [LookAlike, RegExp])[] = [
  ["traditional-script", TRADITIONAL],
  ["table-of-contents", /目录|附件|索引/],
  ["summary", /汇总|一览|台[账帐]|统计|整改|问卷/],
  ["mid-year-monitoring", TITLE_WORDS.monitoring],
  ["evaluation-system", TITLE_WORDS.system],
  ["assessment", /考[核评]|评[分估]|评价表/],
  ["checklist", TITLE_WORDS.checklist],
  ["multi-year-target", /规划/],
  ["target-declaration", /申报|批复|目标|编报|审批|下达|调整表|分解/],
  ["basic-data", TITLE_WORDS.basicData],
  ["payment-table", /支|资金|执行|决算|拨付|经费|采购|明细/],
];

/** What a title announces, or `null` where it says nothing of the field, or nothing against a self-evaluation. */
export function lookAlikeOfTitle(title: string): LookAlike | null {
  if (isEvaluatedByOthers(title)) return "others-evaluation";
  if (isOwnTitle(title)) return null;
  const word = compact(title);
  return BY_TITLE.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function isOwnTitle(title: string): boolean {
  return isSelfEvaluationTitle(title) && !isOfOtherMatters(title);
}

const BY_HEADER: readonly (readonly [LookAlike, HeaderKind])[] = [
  ["mid-year-monitoring", "monitoring"],
  ["multi-year-target", "multi-year"],
];

const BY_ANY_HEADER: readonly (readonly [LookAlike, HeaderKind])[] = [
  ["evaluation-system", "criteria"],
  ["others-evaluation", "reviewer"],
];

/** What a header block looks like that is no table: its header words before its title, but for words that any form may have. */
export function lookAlikeOf({ columns }: HeaderBlock, facts: BlockFacts): LookAlike {
  const kinds = new Set(columns.flatMap(({ meaning }) => meaning?.kind ?? []));
  const among = (list: readonly (readonly [LookAlike, HeaderKind])[]): LookAlike | undefined =>
    list.find(([, kind]) => kinds.has(kind))?.[0];
  const isWhole = kinds.has("target") && kinds.has("actual");
  const named = among(BY_HEADER) ?? (isWhole && facts.isList ? "summary" : lookAlikeOfTitle(facts.title));
  return named ?? among(BY_ANY_HEADER) ?? lookAlikeOfValues(kinds, facts, isWhole);
}

/** What stands around a header block. */
interface BlockFacts {
  /** Its title, `""` for none. */
  readonly title: string;
  /** Whether a column of the header names projects. */
  readonly isList: boolean;
}

function lookAlikeOfValues(
  kinds: ReadonlySet<HeaderKind>,
  { title, isList }: BlockFacts,
  isWhole: boolean,
): LookAlike {
  if (isWhole) return "assessment";
  if (isOwnTitle(title)) return isList ? "summary" : "values-in-one";
  return kinds.has("target") ? "target-declaration" : "other";
}
