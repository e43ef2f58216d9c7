import { DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { shortForm } from "../../support/short-form";

/** The budget's score stands in H5, those of the indicators in G7 to G9; 10 + 30 + 30 + 30 = 100. */
function leftOut(formula: string) {
  const rows = ["场次", "户数", "人数"].map((name) => `${name} | ≥8 | 8 | 30 | 30 | 无`);
  const sheet = shortForm({ rows, total: "100 | 70", formulas: { G10: formula } });
  const { findings } = reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
  return findings.find(({ check }) => check === "total-score-differs")?.facts["leftOut"];
}

test.each([
  ["=SUM(G7:G8)+H5", "G9"],
  ["=SUM(G7:G9)", "H5"],
  ["=G7+G9", "H5、G8"],
  ["=SUM(G5:G9)", "H5"],
])("%s leaves out %s", (formula, cells) => expect(leftOut(formula)).toBe(cells));

test.each([
  ["a formula that adds up all of them, by its result wrong for another reason", "=SUM(G7:G9)+H5-30"],
  ["a formula that looks at another sheet", "=SUM(汇总!A1:A3)"],
  ["no formula but a constant", "=70"],
])("%s names none", (_, formula) => expect(leftOut(formula)).toBe(""));
