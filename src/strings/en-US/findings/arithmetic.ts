import type { FactReader } from "../../fact-reader";
import type { GroupWords } from "../../findings";

/** The words of the arithmetic checks. */
export const arithmetic = {
  "execution-rate-differs": {
    title: "Execution rate does not match the amounts",
    sentence: (f) =>
      `The execution rate of ${f.has("sheet") ? `"${f.text("project")}" in "${f.text("sheet")}"` : f.text("label") || "the budget"} reads ${f.text("printed")}; expenditure ${f.money("executed")} ÷ budget ${f.money("budget")} gives ${f.text("expected")}.`,
    why: "The rate is the basis of the budget score; reviewers divide again, and even a wrong last digit comes back.",
    fix: "Divide expenditure by the full-year budget and round to the decimals the cell shows.",
  },
  "budget-score-differs": {
    title: "Budget execution score is wrong",
    sentence: (f) =>
      `The budget execution score ${f.has("printed") ? `reads ${f.number("printed")}` : "is blank"}; rate ${f.percent("rate")}${f.is("isSummed") ? " (from the sources of money)" : ""} × ${f.number("points")} points gives ${f.number("suggested")}${roundedFrom(f)}.`,
    why: "The score follows from the rate and the points and is never above the points; reviewers compute it again.",
    fix: "Accept the proposed score and write it, or check the budget and the expenditure.",
  },
  "indicator-score-differs": {
    title: "Score does not follow from the result",
    sentence: (f) => {
      const row = `${f.text("title")}: target ${f.text("target")}, actual ${f.text("actual")}, ${f.number("points")} points`;
      const rule = `${f.is("isReverse") ? " (lower is better)" : ""}; the rule gives ${band(f)}${f.number("suggested")}${roundedFrom(f)}`;
      if (!f.has("score")) {
        return `${row}${rule}, the score ${f.has("written") ? `reads "${f.text("written")}", which is no number` : "is blank"}.`;
      }
      const stale = f.text("decision") === "stale" ? " and is older than the row's values" : "";
      const gap = `${f.number("difference")} too ${f.is("isTooHigh") ? "many" : "few"}`;
      return `${row}${rule}, the score reads ${f.number("score")}, ${gap}${stale}.`;
    },
    why: "A met target gets all points, an unmet one its share. Too much is cut, too little without a reason is questioned.",
    fix: "Accept the proposed score; if it is meant to be lower, say why in the explanation.",
  },
  "indicator-score-exceeds-points": {
    title: "Score outside its points",
    sentence: (f) =>
      f.is("isNegative")
        ? `${f.text("title")}: the score ${f.number("score")} is below 0.`
        : `${f.text("title")}: the score ${f.number("score")} exceeds the ${f.number("points")} points.`,
    why: "A score lies between 0 and the indicator's points; reporting systems refuse anything else.",
    fix: "Lower the score to the points at most, or correct the points.",
  },
  "points-total-not-100": {
    title: "Points do not add up to the whole",
    sentence: (f) => {
      if (f.has("rest")) return executionUnscored(f);
      return `The points (${unreadable(f)}${f.has("budgetPoints") ? `with ${f.number("budgetPoints")} for budget execution` : "without budget execution"}) add up to ${f.number("actual")}${f.number("actual") === f.number("expected") ? "" : `, not ${f.number("expected")}`}${f.has("printed") ? `; the total row reads ${f.number("printed")}` : ""}.`;
    },
    why: "A table with another full mark cannot be compared or graded and is sent back as a whole.",
    fix: "Go through the points row by row; often the indicators alone reach the full mark and the points of the budget come on top.",
    fixFor: (f) => {
      if (f.has("rest"))
        return "Where execution is scored elsewhere, leave it; where it belongs here, enter its points and score.";
      if (f.number("actual") === f.number("expected")) return "Make the total line the sum of the points.";
      return f.is("isShort")
        ? "Check the points row by row: a row or its points may be missing, or those of the execution."
        : undefined;
    },
  },
  "total-score-differs": {
    title: "Total is not the sum of the scores",
    sentence: (f) =>
      `The total ${f.has("printed") ? `reads ${f.number("printed")}` : f.has("text") ? `reads "${f.text("text")}", which is no number` : "is blank"}; ${unreadable(f)}the scores add up to ${f.number("sum")}${f.has("cap") ? `, capped at ${f.number("cap")} by the execution rate` : ""}${f.has("leftOut") ? `; the formula in ${f.text("formulaCell")} leaves out ${f.text("leftOut")}` : ""}.`,
    why: "A total that does not match its parts is the first thing a reviewer checks.",
    fix: "Enter the sum of the budget score and all indicator scores, best as a formula.",
  },
  "execution-exceeds-budget": {
    title: "More spent than budgeted",
    sentence: (f) =>
      `${f.text("label") || "The budget"}: expenditure ${f.money("executed")} exceeds the full-year budget ${f.money("budget")}.`,
    why: "The full-year budget includes changes during the year; more spent than that is mostly a wrong number or carried-over money left out.",
    fix: "Check the approved budget and the payments; count carried-over money into the full-year budget.",
  },
  "budget-zero": {
    title: "Budget or expenditure cannot be used",
    sentence: (f) => {
      const isBudget = f.text("column") !== "executed";
      const spent = isBudget && f.has("executed") ? ` and the expenditure ${f.money("executed")}` : "";
      if (f.is("isInitialUsed"))
        return `${COLUMN[f.text("column")] ?? ""}: ${amountReads(f)}; the rate is that of the initial budget.`;
      return `${COLUMN[f.text("column")] ?? ""}: ${amountReads(f)}${spent}, so no execution rate can be calculated.`;
    },
    why: "The budget is the divisor of the rate; without it rate and score rest on nothing.",
    fix: "Enter the full-year budget after changes, or say why there was none.",
  },
  "budget-parts-differ": {
    title: "Sources do not add up to the total",
    sentence: (f) =>
      `${COLUMN[f.text("column")] ?? ""}: the sources add up to ${f.number("parts")}, the total ${f.has("total") ? `reads ${f.number("total")} (difference ${f.number("difference")})` : "is blank"}${otherColumns(f)}.`,
    why: "Parts must add up to the total; a tail of 0.01 万元 passes, more comes back.",
    fix: "Compare the sources with the total and correct the wrong one.",
  },
  "indicator-entry-blank": {
    title: "Actual value or score is blank",
    sentence: (f) =>
      f.has("range") && f.number("actuals") === "0"
        ? `Nobody has scored the table: all ${f.number("scores")} indicators (${f.text("range")}) are blank${f.is("isTotalBlank") ? ", and so is the total" : ""}.`
        : `${f.number("actuals")} indicators have no actual value${f.number("targets") === "0" ? "" : ` (${f.number("targets")} no target either)`}${f.number("scored") === "0" ? "" : ", though scored,"} and ${f.number("scores")} no score (from "${f.text("title")}" on).`,
    why: "Every indicator with points needs both; blanks send the whole table back.",
    fix: "Fill in the actual values row by row, then score again.",
    fixFor: (f) => {
      if (f.number("actuals") !== "0") return undefined;
      return f.has("range")
        ? "Check the proposed scores under “Scores” and write them; decide those without a proposal, then fill in the total."
        : "Decide the score and fill it in, or make the actual value comparable and score again.";
    },
  },
  "indicator-points-missing": {
    title: "Indicator without points",
    sentence: (f) =>
      f.is("isWhole")
        ? `The table has no points: ${f.number("count")} indicators could not be scored, and their scores were not judged.`
        : `${f.number("count")} indicators with target and actual value have no points (from "${f.text("title")}" on)${f.has("sum") ? `; the others add up to ${f.number("sum")}` : ""}.`,
    why: "Without points there is no score, and nobody can tell whether one is right.",
    fix: "Enter the points of the approved targets.",
    fixFor: (f) =>
      f.is("isWhole")
        ? "Where the form has no points, compare the scores with those of the approved targets; to have them scored, add a column of points left of the scores."
        : undefined,
  },
  "group-points-differ": {
    title: "Points or subtotal of a group differ",
    sentence: (f) =>
      f.text("kind") !== "label"
        ? `The ${f.text("kind") === "score" ? "score" : "number of points"} of row ${f.text("label")} is ${f.number("expected")}; the ${f.number("count")} indicators that it sums up add up to ${f.number("actual")}.`
        : `${f.text("label")} prints ${f.number("expected")} points; its ${f.number("count")} indicators add up to ${f.number("actual")}.`,
    why: "A level's points are the sum of those below; systems and reviewers check it.",
    fix: "Correct the indicators' points, the label or the subtotal.",
  },
  "points-split-unusual": {
    title: "Unusual split of points",
    sentence: (f) =>
      f.text("kind") === "lopsided"
        ? `${f.text("title")} alone bears ${f.number("actual")} points, more than half of all ${f.number("count")} indicators.`
        : `${CATEGORY[f.text("category")] ?? ""} bear ${f.number("actual")} points; the rule says ${f.number("expected")}.`,
    why: "One indicator must not decide the whole table; such a split has to be changed.",
    fix: "Follow the split printed on the form or the local rule, or note why not.",
  },
  "total-score-exceeds-cap": {
    title: "Total above the cap for this execution rate",
    sentence: (f) =>
      `The execution rate ${f.percent("rate")} is below ${f.percent("below")}: the total may be ${f.number("cap")} at most and reads ${f.number("printed")}.`,
    why: "The chosen policy caps the total by the execution rate.",
    fix: "Lower the total, or check the policy in the settings.",
  },
  "grade-differs": {
    title: "Grade does not match the total",
    sentence: (f) =>
      `${f.has("sheet") ? `${f.text("project")} in ${f.text("sheet")}: a` : "A"} total of ${f.number("score")} is ${f.text("expected")}; the ${f.has("sheet") ? "list" : "table"} says ${f.text("printed")}.`,
    why: "The total decides; a grade that does not match it is sent back.",
    fix: "Correct the grade, or the total first where that is wrong.",
  },
  "number-stored-as-text": {
    title: "Numbers stored as text",
    sentence: (f) =>
      `${f.number("count")} numbers are text (such as "${f.text("text")}"); sums pass over them.`,
    why: "Excel leaves text out of sums, and imports refuse it.",
    fix: "Press “Fix” to turn them into numbers.",
  },
} satisfies GroupWords;

function roundedFrom(f: FactReader): string {
  return f.has("from") ? ` (${f.number("from")} before rounding)` : "";
}

/** The band of a worded result. */
function band(f: FactReader): string {
  return f.is("isBand") ? `${f.number("min")} to ${f.number("max")}, best ` : "";
}

function executionUnscored(f: FactReader): string {
  return `The points add up to ${f.number("actual")}; the form has none for budget execution, and ${f.number("rest")} more would make ${f.number("expected")}.`;
}

/** Rows that could not be read make a sum a question. */
function amountReads(f: FactReader): string {
  if (f.has("value")) return f.money("value");
  return f.has("text") ? `"${f.text("text")}", which is no number` : "blank";
}

function unreadable(f: FactReader): string {
  return f.number("unreadable") === "0"
    ? ""
    : `${f.number("unreadable")} rows could not be read, the others: `;
}

function otherColumns(f: FactReader): string {
  const names = f
    .text("others")
    .split(",")
    .flatMap((column) => COLUMN[column] ?? []);
  return names.length > 0 ? `; so does ${names.join(" and ")}` : "";
}

const COLUMN: Readonly<Record<string, string>> = {
  initial: "Initial budget",
  full: "Full-year budget",
  executed: "Expenditure",
};

const CATEGORY: Readonly<Record<string, string>> = {
  execution: "The execution rate",
  cost: "Costs",
  output: "Outputs",
  benefit: "Benefits",
  satisfaction: "Satisfaction",
};
