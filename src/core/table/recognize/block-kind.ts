import type { LookAlike } from "../recognition";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderKind } from "./header/header-words";
import { lookAlikeOfTitle } from "./look-alike";

const BY_HEADER: readonly (readonly [LookAlike, HeaderKind])[] = [
  ["mid-year-monitoring", "monitoring"],
  ["multi-year-target", "multi-year"],
];

const BY_ANY_HEADER: readonly (readonly [LookAlike, HeaderKind])[] = [
  ["evaluation-system", "criteria"],
  ["others-evaluation", "reviewer"],
];

/** What a header block looks like that is no table: its header words before its title, but for words that any form may have. */
export function lookAlikeOf(block: HeaderBlock, title: string | null): LookAlike {
  const kinds = new Set(block.columns.map(({ meaning }) => meaning?.kind));
  const among = (list: readonly (readonly [LookAlike, HeaderKind])[]): LookAlike | undefined =>
    list.find(([, kind]) => kinds.has(kind))?.[0];
  const named = among(BY_HEADER) ?? (title === null ? null : lookAlikeOfTitle(title)) ?? among(BY_ANY_HEADER);
  if (named) return named;
  if (!kinds.has("actual")) return kinds.has("target") ? "target-declaration" : "other";
  return kinds.has("target") ? "assessment" : "other";
}
