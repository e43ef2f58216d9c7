import { DEFAULT_SETTINGS, reviewWorkbook, type SheetVisibility } from "../../src/core";
import { reviewText } from "../../src/review/review-text";
import { WORDS } from "../../src/review/words";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** The line that begins each table's block, with the third sheet of the sample more or less in sight. */
function headsWith(visibility: SheetVisibility): readonly string[] {
  const sheets = sampleWorkbook().sheets.map((sheet) =>
    sheet.name === "附件3" ? { ...sheet, visibility } : sheet,
  );
  const review = reviewWorkbook({ sheets }, DEFAULT_SETTINGS);
  const text = reviewText("a.xlsx", { review, carried: DEFAULT_SETTINGS }, WORDS);
  return text.split("\n").filter((line) => line.startsWith("●"));
}

describe("the text of a review", () => {
  it.each(["hidden", "very-hidden"] as const)("says of a table that its sheet is %s", (visibility) => {
    const [first, , third] = headsWith(visibility);
    expect(third).toMatch(/^● 附件3!A1:I50 .*（隐藏的工作表）$/);
    expect(first).toMatch(/^● 附件1!A1:I41 [^（]*$/);
  });

  it("says nothing of a sheet that is shown", () => {
    expect(headsWith("visible").filter((line) => line.includes("隐藏"))).toEqual([]);
  });
});
