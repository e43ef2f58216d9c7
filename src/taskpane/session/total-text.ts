import type { Decimal, Grade } from "../../core";
import type { StartStrings } from "../../strings";
import { scoreText } from "../format-number";

/** `95.6 分 · 优`; `91 → 90.9 分 · 优` where the proposed total differs. */
export function totalText(
  line: { readonly printed: Decimal | null; readonly proposed: Decimal | null; readonly grade: Grade | null },
  words: StartStrings["pane"],
): string {
  const { printed, proposed } = line;
  const shown = proposed ?? printed;
  if (shown === null) return words.overview.noScore;
  const grade = line.grade === null ? null : words.overview.grade[line.grade];
  const isChange = proposed !== null && !(printed?.equals(proposed) ?? false);
  const before = printed === null ? words.overview.blank : scoreText(printed);
  const score = isChange ? words.overview.change(before, scoreText(shown)) : scoreText(shown);
  return words.overview.score(score, grade);
}
