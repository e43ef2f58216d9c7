import fc from "fast-check";
import { ALL_CHECKS, createReviewer, DEFAULT_SETTINGS, reviewWorkbook } from "../../src/core";
import type { Review, SheetSnapshot } from "../../src/core";
import { withValue } from "../support/apply-plan";
import { generateTables, workbookOf } from "../bench/form-workbook";

/*
 * A reviewer that remembers says what one says that sees the workbook for the first time, whatever happened to it: cells edited, sheets
 * that came, went or changed places, hidden or with another name, and more of them than are kept in one run.
 */

const { sheets: SHEETS } = workbookOf(generateTables(20, 2));
const SUMMARY: SheetSnapshot = {
  ...SHEETS[0]!,
  id: "summary",
  name: "汇总",
  rows: [
    ["2020年项目自评汇总表", null],
    ["项目名称", "得分"],
    ["道路养护", 100],
  ],
  formulas: new Map(),
  numberFormats: new Map(),
  merges: [],
};

type Sheets = readonly SheetSnapshot[];
type Step = (sheets: Sheets) => Sheets;

const replacedAt = (sheets: Sheets, at: number, by: (sheet: SheetSnapshot) => SheetSnapshot): Sheets =>
  sheets.map((sheet, index) => (index === at % sheets.length ? by(sheet) : sheet));

const VALUES = [
  "5000件",
  "1件",
  null,
  "2019年完成",
  "机密",
  "按计划完成全部道路养护任务，群众出行条件明显改善。",
];

const at = fc.nat(19);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ at, row: fc.nat(14), column: fc.nat(7), value: fc.constantFrom(...VALUES) }).map(
    ({ at: place, row, column, value }) =>
      (sheets: Sheets) =>
        replacedAt(sheets, place, (sheet) =>
          withValue(sheet, { row: row % sheet.rows.length, column }, value),
        ),
  ),
  at.map(
    (place) => (sheets: Sheets) =>
      replacedAt(sheets, place, (sheet) => ({ ...sheet, name: `${sheet.name}2019年` })),
  ),
  at.map(
    (place) => (sheets: Sheets) => replacedAt(sheets, place, (sheet) => ({ ...sheet, visibility: "hidden" })),
  ),
  at.map((place) => (sheets: Sheets) => sheets.filter((_, index) => index !== place % sheets.length)),
  at.map((place) => (sheets: Sheets) => [...sheets.slice(place), ...sheets.slice(0, place)]),
  at.map((place) => (sheets: Sheets) => [
    ...sheets.filter(({ id }) => id !== SUMMARY.id).slice(0, place),
    SUMMARY,
    ...sheets.filter(({ id }) => id !== SUMMARY.id).slice(place),
  ]),
);

const plain = ({ tables, findings, ignored, skipped, problems }: Review): string =>
  JSON.stringify({ tables, findings, ignored, skipped, problems });

/** Nothing can be kept of sheets that nobody has seen. */
const unseen = (sheets: Sheets): Sheets => sheets.map((sheet) => structuredClone(sheet));

test("a review after any steps is that of a workbook seen for the first time", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const reviewer = createReviewer(ALL_CHECKS);
      let sheets: Sheets = SHEETS;
      reviewer.review({ sheets }, DEFAULT_SETTINGS);
      for (const next of steps) {
        sheets = next(sheets);
        if (sheets.length === 0) return;
        const kept = reviewer.review({ sheets }, DEFAULT_SETTINGS);
        expect(plain(kept)).toBe(plain(reviewWorkbook({ sheets: unseen(sheets) }, DEFAULT_SETTINGS)));
      }
    }),
    { numRuns: 12 },
  );
});
