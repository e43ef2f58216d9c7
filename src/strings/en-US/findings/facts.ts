import type { FactReader } from "../../fact-reader";
import type { GroupWords } from "../../findings";

/** The words of the checks of scores against facts. */
export const facts = {
  "deviation-explanation-missing": {
    title: "Deviation not explained",
    sentence: (f) => `${f.text("title")}: ${missingBecause(f)}, ${missingHow(f)}.`,
    why: "Points lost, an unmet target or a large over-achievement must be explained with what will be done; this is sent back most often.",
    fix: "Write why and what comes next; the draft fills in the facts, the blanks are yours.",
  },
} satisfies GroupWords;

function missingBecause(f: FactReader): string {
  const values = `target ${f.text("target")}, actual ${f.text("actual")}`;
  if (f.text("reason") === "over-achieved") return `${values}, ${f.percent("achievement")} of the target`;
  if (f.text("reason") === "target-unmet") return `${values}, target not met`;
  return `${f.number("score")} of ${f.number("points")} points`;
}

function missingHow(f: FactReader): string {
  return f.has("written")
    ? `and the explanation says only "${f.text("written")}"`
    : "and there is no explanation";
}
