import { Decimal, DEFAULT_SETTINGS, planWriteBack, reviewWorkbook } from "../../../src/core";
import { MOF_2020_10_POLICY } from "../../../src/core/regulations/mof-2020-10";
import { wordedTotal } from "../../../src/core/write-back/worded-total";
import { shortForm } from "../../support/short-form";

const worded = (before: string | number | null, total: string) =>
  wordedTotal(before, new Decimal(total), MOF_2020_10_POLICY);

test.each([
  ["99.58分（优）", "97.08", "97.08分（优）"],
  ["91分(优)", "89.5", "89.5分(良)"],
  ["91分（优秀）", "75", "75分（中）"],
  ["总分：96分", "95.5", "总分：95.5分"],
  ["20分", "17.5", "17.5分"],
])("%s becomes %s in its words", (before, total, after) => expect(worded(before, total)).toBe(after));

test.each(["96", " 96 ", "100/96", 96, null])(
  "%s has no words to keep: the bare number is written",
  (before) => expect(worded(before, "95.5")).toBe(95.5),
);

test("written once, it is not proposed again", () => {
  const planned = (total: string) => {
    const sheet = shortForm({ rows: ["场次 | 8场 | 8场 | 80 | 79.5 | 另行购置"], total: `100 | ${total}` });
    return planWriteBack(reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS)).ops.map(
      ({ after }) => after.value,
    );
  };
  expect(planned("95分（优）")).toEqual(["89.5分（良）"]);
  expect(planned("89.5分（良）")).toEqual([]);
});
