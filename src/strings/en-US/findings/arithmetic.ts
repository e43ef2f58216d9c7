import type { GroupWords } from "../../findings";

/** The words of the arithmetic checks. */
export const arithmetic = {
  "execution-rate-differs": {
    title: "Execution rate does not match the amounts",
    sentence: (f) =>
      `The execution rate of ${f.text("label") || "the budget"} reads ${f.text("printed")}; expenditure ${f.number("executed")} ÷ budget ${f.number("budget")} gives ${f.text("expected")}.`,
    why: "The rate is the basis of the budget score; reviewers divide again, and even a wrong last digit comes back.",
    fix: "Divide expenditure by the full-year budget and round to the decimals the cell shows.",
  },
  "budget-score-differs": {
    title: "Budget execution score is wrong",
    sentence: (f) =>
      `The budget execution score ${f.has("printed") ? `reads ${f.number("printed")}` : "is blank"}; rate ${f.percent("rate")} × ${f.number("points")} points gives ${f.number("suggested")}.`,
    why: "The score is the rate times the points, never above the points; reviewers compute it again.",
    fix: "Accept the proposed score and write it, or check the budget and the expenditure.",
  },
  "indicator-score-differs": {
    title: "Score does not follow from the result",
    sentence: (f) => {
      const row = `${f.text("title")}: target ${f.text("target")}, actual ${f.text("actual")}, ${f.number("points")} points`;
      const rule = `${f.is("isReverse") ? " (lower is better)" : ""}; the rule gives ${f.number("suggested")}`;
      if (!f.has("score")) return `${row}${rule}, the score is blank.`;
      const stale = f.text("decision") === "stale" ? " and is older than the row's values" : "";
      return `${row}${rule}, the score reads ${f.number("score")}${stale}.`;
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
    title: "Points do not add up to 100",
    sentence: (f) =>
      `The points (${f.has("budgetPoints") ? `with ${f.number("budgetPoints")} for budget execution` : "without budget execution"}) add up to ${f.number("actual")}, not ${f.number("expected")}${f.has("printed") ? `; the total row reads ${f.number("printed")}` : ""}.`,
    why: "A table that is not out of 100 cannot be compared or graded and is sent back as a whole.",
    fix: "Go through the points row by row; often the indicators alone reach 100 and the 10 for the budget come on top.",
  },
  "total-score-differs": {
    title: "Total is not the sum of the scores",
    sentence: (f) =>
      `The total ${f.has("printed") ? `reads ${f.number("printed")}` : f.has("text") ? `reads "${f.text("text")}", which is no number` : "is blank"}; the scores add up to ${f.number("sum")}.`,
    why: "A total that does not match its parts is the first thing a reviewer checks.",
    fix: "Enter the sum of the budget score and all indicator scores, best as a formula.",
  },
} satisfies GroupWords;
