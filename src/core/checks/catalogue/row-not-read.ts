import { parseA1 } from "../../a1-address";
import { defineTableCheck } from "../define-check";
import { refAt } from "../row";
import { ownConvention } from "../sources";

/** A row of the table whose cells slipped so far that it could not be read: never scored, never passed over in silence. */
export const rowNotRead = defineTableCheck({
  id: "row-not-read",
  group: "form",
  severity: "review",
  sources: [ownConvention("看不懂的不猜、不跳过，列出来由人判断")],
  report: (scored) =>
    scored.table.problems.flatMap((problem) => {
      const place = problem.code === "row-unreadable" ? parseA1(problem.cell ?? "") : null;
      if (!place || problem.code !== "row-unreadable") return [];
      return [{ cells: [refAt(scored, place)], facts: { text: problem.text } }];
    }),
});
