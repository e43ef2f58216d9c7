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
  "deviation-explanation-vague": {
    title: "Explanation says nothing",
    sentence: (f) => `${f.text("title")}: the explanation is only "${f.text("written")}".`,
    why: "A stock phrase shows neither why nor what next; reviewers treat it as no explanation.",
    fix: "Name the cause, the time or amount concerned, and the next step.",
  },
  "deviation-explanation-contradicts": {
    title: "Explanation contradicts the result",
    sentence: (f) => {
      const values = `target ${f.text("target")}, actual ${f.text("actual")} is met by the numbers`;
      const reads = f.text("kind") === "number" ? values : `all ${f.number("score")} points`;
      const slipped = f.has("neighbour")
        ? `; ${f.text("neighbour")}, the row ${f.is("isAbove") ? "above" : "below"}, lacks an explanation: this one may stand in the wrong row`
        : "";
      return `${f.text("title")}: ${reads}, yet the explanation says "${f.text("written")}"${slipped}.`;
    },
    why: "The score says done, words say not done or not proven: a reviewer cannot tell which is true.",
    fix: "Check result, score and explanation, and correct the wrong one.",
    fixFor: (f) =>
      f.has("neighbour")
        ? `If it is about ${f.text("neighbour")}, move it to that row; if not, check result and score.`
        : undefined,
  },
  "deduction-differs": {
    title: "Deduction in words and score disagree",
    sentence: (f) =>
      `${f.text("title")}: the explanation says "${f.text("written")}", while ${f.number("score")} of ${f.number("points")} points means ${f.number("lost")} deducted.`,
    why: "Two numbers for one deduction: one of them has to be corrected.",
    fix: "Decide on the deduction, then make score and words agree.",
  },
  "unmet-target-scored-full": {
    title: "Missed target with all points",
    sentence: (f) =>
      `${f.text("title")}: target ${f.text("target")}, actual ${f.text("actual")} (${f.percent("achievement")}) is not met, yet all ${f.number("score")} points were given; rounded half up it is ${f.number("offered")}.`,
    why: "An unmet target gets its share; rounding it up to all points is cut first in a review.",
    fix: "Enter the rounded score and explain, or use one more decimal where points are few.",
  },
  "execution-explanation-missing": {
    title: "Low execution rate not explained",
    sentence: (f) =>
      `The execution rate ${f.percent("rate")} is below ${f.percent("threshold")}, and nothing on the form says why.`,
    why: "Why money was not spent is what finance always asks.",
    fix: "Say why and what follows, in the explanation, the other remarks or the accomplished goal.",
  },
  "budget-change-unexplained": {
    title: "Budget change not explained",
    sentence: (f) =>
      `The budget changed from ${f.has("initial") ? f.number("initial") : "a blank"} to ${f.number("full")} during the year without a reason.`,
    why: "This form asks for a reason for every change during the year.",
    fix: "Give date, document and reason of the change.",
  },
  "indicator-score-below-rule": {
    title: "Cut by the unit itself",
    sentence: (f) =>
      `${f.text("title")}: target ${f.text("target")}, actual ${f.text("actual")} would give ${f.number("offered")}; ${f.number("score")} is kept because it is explained.`,
    why: "A unit may cut its own score and say why; but the actual value may also be wrong.",
    fix: "Check the actual value; if nothing should be cut, accept the higher score.",
  },
  "indicator-not-judged": {
    title: "Not judged, check by hand",
    sentence: (f) =>
      `${f.text("title")}: ${notJudgedReads(f)}; ${f.has("score") ? `the score ${f.number("score")} stays` : "no score is proposed"}.`,
    why: "What cannot be read is neither guessed nor skipped; a reviewer cannot read it either.",
    fix: "Write the actual value so that it compares: a number with its unit, or achieved, partly or not achieved.",
    fixFor: (f) => NOT_JUDGED_FIX[f.text("reason")],
  },
  "target-direction-reversed": {
    title: "Direction of the target looks reversed",
    sentence: (f) =>
      `${f.text("title")}: the target is "${f.text("target")}"; ${DIRECTION[f.text("kind")] ?? ""}${f.text("kind") === "quantity" ? "" : ". The score was not worked out from it; check it by hand"}.`,
    why: "With the wrong direction, spending more or doing less earns full points.",
    fix: "Use ≤ or = for costs, ≥ for quantities, rates and satisfaction; then score again.",
  },
  "deadline-missed": {
    title: "Deadline missed",
    sentence: (f) =>
      `${f.text("title")}: due "${f.text("target")}", done "${f.text("actual")}", which is late${f.is("isFull") ? " and still has full points" : "; no formula exists, check the score by hand"}.`,
    why: "Late with full points is cut most easily in a review.",
    fix: "Deduct by the local rule and explain the delay, or correct the date.",
  },
  "deadline-date-missing": {
    title: "No completion date",
    sentence: (f) =>
      `${f.text("title")}: due "${f.text("target")}", answered "${f.text("actual")}", without a day.`,
    why: "Without a date nothing proves that it was in time.",
    fix: "Enter the day of completion.",
  },
  "actual-value-imprecise": {
    title: "Actual value is not one number",
    sentence: (f) =>
      `${f.text("title")}: the target ${f.text("target")} is a number, the actual value "${f.text("actual")}" is ${imprecise(f)}.`,
    why: "A quantitative result must be a number to be checked.",
    fix: "Enter the number that was reached, with its unit.",
  },
  "actual-operator-copied": {
    title: "Actual value repeats ≥ or ≤",
    sentence: (f) =>
      `${f.text("title")}: the actual value "${f.text("actual")}" ${howVague(f.text("actual"))}.`,
    why: "A value with an operator is a target, not a result.",
    fix: "Enter what was reached; Fix removes the operator only, so check the number.",
  },
  "actual-values-copied": {
    title: "All actual values copied from the targets",
    sentence: (f) =>
      f.text("kind") === "reached"
        ? `All ${f.number("count")} actual values come to exactly their targets, rates below 100% among them.`
        : `All ${f.number("count")} actual values repeat their targets word for word, operators included.`,
    why: "Word for word means that nothing was measured.",
    fix: "Fill in the real results row by row.",
  },
  "value-magnitude-suspect": {
    title: "Digits or unit may have slipped",
    sentence: (f) => {
      if (f.text("kind") === "share") {
        return `${f.text("title")}: ${f.text("side")} ${f.text(f.text("side"))} is more than 100%; a digit or a sign may have slipped.`;
      }
      if (f.text("kind") === "unit")
        return `Expenditure ${f.money("executed")} and budget ${f.money("budget")} seem to be in yuan and in ten thousand yuan: in one unit they would agree with the printed rate or score, which is kept.`;
      return f.text("kind") === "budget"
        ? `Expenditure ${f.number("executed")} and budget ${f.number("budget")} differ by exactly ${f.number("factor")} times.`
        : `${f.text("title")}: the actual value ${f.text("actual")} is exactly ${f.number("factor")} times ${f.is("isTooSmall") ? "smaller" : "larger"} than the target ${f.text("target")}.`;
    },
    why: "Digits ten or a hundred times off, or a share above 100%, mostly mean a slipped zero, sign or unit.",
    fix: "Compare number and unit with the records and score again.",
    fixFor: (f) =>
      f.is("isUnexplained")
        ? "Check number and unit against the source; correct what is wrong and score again, or explain why the target was exceeded by so much."
        : undefined,
  },
  "spending-contradicts-output": {
    title: "Hardly spent, yet all outputs full",
    sentence: (f) =>
      `Only ${f.percent("rate")} was spent, yet all ${f.number("count")} outputs have full points.`,
    why: "Either the budget was too large or the results are not real; reviewers look into it.",
    fix: "Check expenditure and outputs; if all is done, say why it is not paid.",
  },
  "quality-contradicts-quantity": {
    title: "Quality zero, quantity full",
    sentence: (f) =>
      `${f.text("title")} has 0 of ${f.number("points")} points, while all quantities are full.`,
    why: "Whether what failed on quality counts as done must be told in one way.",
    fix: "Check the acceptance and score both by one rule.",
  },
  "full-score-everywhere": {
    title: "Full marks everywhere",
    sentence: (f) => `All ${f.number("count")} tables of the workbook have full marks.`,
    why: "Full marks throughout look like a formality and invite a spot check.",
    fix: "Look through the tables for what was not met, cut or exceeded.",
  },
} satisfies GroupWords;

function notJudgedReads(f: FactReader): string {
  if (f.has("otherUnit")) {
    const [share, unit] =
      f.text("otherUnit") === "yuan" ? ["10,000 times", "yuan"] : ["a ten-thousandth of", "万元"];
    return `the actual value ${f.text("actual")} is ${f.is("isExact") ? "" : "about "}${share} the target ${f.text("target")}, most likely written in ${unit}`;
  }
  const reason = NOT_JUDGED[f.text("reason")] ?? "cannot be judged";
  if (f.is("isInTarget")) return `${reason} (target: "${f.text("target")}")`;
  return f.has("actual") ? `${reason} (actual: "${f.text("actual")}")` : reason;
}

const NOT_JUDGED: Readonly<Record<string, string>> = {
  "not-applicable": "said not to apply, and what becomes of its points is for local rules to say",
  "target-blank": "there is no target",
  "actual-blank": "there is no actual value",
  "actual-prose": "the actual value is prose without one comparable number",
  "target-prose": "the target is prose without one comparable number",
  "several-numbers": "there are several numbers, and it is not clear which one counts",
  "unit-mismatch": "target and actual value are in different units",
  "period-unclear":
    "target or actual value names no period, so it may be one for each period or for the year",
  "money-unit-unclear": "one amount names no unit and may be in yuan or in 万元",
  approximate: "a value is approximate and too near the target to tell whether it was reached",
  "bracketed-number": "the number stands in brackets and may be negative",
  "actual-not-number": "the actual value is no number",
  masked: "the numbers are masked",
  "cell-error": "the cell shows a formula error",
  "sign-misread": "the target reads as if a scan had made a 2 of ≥",
  "row-shifted": "the row slipped out of its columns",
  "scale-echoed": "the actual value repeats the whole scale and chooses no grade",
  "deadline-unreadable": "the date cannot be read",
  "answer-contrary": "the actual value says that the target was missed, but not by how much",
  "zero-target-unclear": "the target is 0 and work was done: 0 may be a limit, or none was planned",
  "deadline-imprecise": "the day of completion is too vague to tell whether it was in time",
  "cell-shared":
    "it has its points or score in one cell with others, not all were met, and no rule divides them",
  "degree-not-stated": "the actual value does not say whether it is achieved, partly or not achieved",
};

const NOT_JUDGED_FIX: Readonly<Record<string, string>> = {
  "not-applicable": "Treat its points by the local rules and say so in the explanation.",
  "target-blank": "Fill in the target: a number with its unit, or the effect that was wanted.",
  "target-prose":
    "Write the target as one number with its unit, or as the effect that was wanted, and the actual value in the same way.",
  "several-numbers": "Leave one number that compares on each side; make several wants several indicators.",
  "unit-mismatch": "Write target and actual value in one unit.",
  "period-unclear": "Write both for each period (每月1次), or both for the year (12次).",
  "money-unit-unclear":
    "Write 元 or 万元 behind the actual value; where the unit was wrong, write the number in the target's.",
  approximate: "Write the exact number.",
  "bracketed-number": "Take the brackets away; write a negative number with its sign.",
  masked: "Write the real number; where that is not possible, score by hand.",
  "cell-error": "Mend the formula in the cell, then score again.",
  "sign-misread": "Look at the original and write ≥ and the number.",
  "row-shifted": "Move the cells of this row back into their columns.",
  "scale-echoed": "Write only the grade that was chosen.",
  "deadline-unreadable": "Write the deadline and the day of completion in full.",
  "deadline-imprecise": "Write the day of completion in full.",
  "answer-contrary": "Write the number that was reached, without an operator.",
  "zero-target-unclear":
    "Write ≤0 where 0 is a limit; where none was planned, say so in the explanation and score by hand.",
  "cell-shared": "Give each indicator points and a score of its own, or score the shared cell by hand.",
};

const DIRECTION: Readonly<Record<string, string>> = {
  cost: "a cost is better when lower, so ≥ rewards spending; it should be ≤ or =",
  rate: "this is better when higher, so ≤ does not fit",
  quantity: "this is usually better when higher, check the ≤",
};

/** 九成以上 is a range; =100% is one number after all. */
function howVague(actual: string): string {
  if (/[≥≤≧≦＞＜><]/.test(actual)) return "carries an operator and names no result";
  if (/^[=＝═﹦]/.test(actual.trim())) return "carries an equals sign, and a result carries none";
  return "is a range and names no result";
}

function imprecise(f: FactReader): string {
  if (f.text("kind") === "range") return "a range, its lower end was used";
  if (f.text("kind") === "part") return "perhaps that of a part, taken as met";
  return `a word, taken as ${DONE[f.text("degree")] ?? ""}`;
}

const DONE: Readonly<Record<string, string>> = {
  achieved: "met",
  "partly-achieved": "partly met",
  "not-achieved": "not met",
};

function missingBecause(f: FactReader): string {
  const values = `target ${f.text("target")}, actual ${f.text("actual")}`;
  if (f.text("reason") === "execution-low") return `only ${f.text("actual")}`;
  if (f.text("reason") === "over-achieved") return `${values}, ${f.percent("achievement")} of the target`;
  if (f.text("reason") === "target-unmet") return `${values}, target not met`;
  const points = `${f.number("points")} points`;
  return f.has("proposed")
    ? `${f.number("proposed")} of ${points} by the rule`
    : `${f.number("score")} of ${points}`;
}

function missingHow(f: FactReader): string {
  if (f.holds("written", "＿")) return "and its draft still has blanks ＿＿ to fill in";
  return f.has("written")
    ? `and the explanation says only "${f.text("written")}"`
    : "and there is no explanation";
}
