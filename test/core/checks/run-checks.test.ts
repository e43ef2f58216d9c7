import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  CHECK_IDS,
  CHECKS,
  checkOf,
  DEFAULT_SETTINGS,
  reviewWorkbook,
  type ReviewSettings,
  runWorkbookChecks,
} from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { enUS } from "../../../src/strings/en-US/index";
import { zhCN } from "../../../src/strings/index";
import { checked } from "../../support/check-harness";
import { buildTable, quantity } from "../../support/table-builder";
import { plainSheet } from "../../support/plain-sheet";

const CATALOGUE = path.join(__dirname, "../../../src/core/checks/catalogue");

describe("the catalogue", () => {
  test("a check is a file, a file is a check", () => {
    const files = readdirSync(CATALOGUE).map((file) => path.basename(file, ".ts"));
    expect(files.sort()).toEqual([...CHECK_IDS].sort());
  });

  test("every check is known by its own id and names at least one source", () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
    for (const check of CHECKS) {
      expect(checkOf(check.id)).toBe(check);
      expect(check.sources.length).toBeGreaterThan(0);
    }
  });

  test.each(CHECK_IDS)("%s is in the audit, and has tables of its own in these tests", (id) => {
    const here = readdirSync(__dirname);
    const read = (file: string) => readFileSync(path.join(__dirname, file), "utf8");
    expect(read("README.md")).toContain(`\`${id}\``);
    const tests = here.filter((file) => file.endsWith(".test.ts") && file !== path.basename(__filename));
    expect(tests.filter((file) => read(file).includes(`"${id}"`))).not.toEqual([]);
  });

  test.each(CHECK_IDS)("%s has a title, a reason and a remedy in both languages", (id) => {
    for (const { findings } of [zhCN, enUS]) {
      const { title, why, fix } = findings.checks[id];
      for (const words of [title, why, fix]) expect(words).toMatch(/\S/);
      expect(fix).toMatch(/[。.]$/);
    }
  });
});

test("a check that the user switched off says nothing, in tables and across them", () => {
  const scored = scoreTable(
    buildTable({ indicators: [], total: { points: 100, score: 100 }, with: { unit: null } }),
    DEFAULT_SETTINGS,
  );
  const context = { workbook: { sheets: [] }, tables: [scored, scored, scored] };
  const found = (disabledChecks: ReviewSettings["disabledChecks"]) =>
    [...checked(scored, { disabledChecks }), ...runWorkbookChecks(context, { disabledChecks })].map(
      ({ check }) => check,
    );
  expect(found([])).toEqual(["indicator-count-low", "full-score-everywhere"]);
  expect(found(["indicator-count-low"])).toEqual(["full-score-everywhere"]);
  expect(found(["indicator-count-low", "full-score-everywhere"])).toEqual([]);
});

test("2,000 rows in one table are checked in one go", () => {
  const indicators = Array.from({ length: 2000 }, (_, index) => ({
    name: `培训人数${index}`,
    target: "≥11人",
    actual: "6人",
    points: 5,
    score: 5,
    judgement: quantity("at-least", { target: 11, actual: 6, unit: "人" }),
  }));
  const found = checked(scoreTable(buildTable({ indicators }), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(found.filter(({ check }) => check === "indicator-score-differs")).toHaveLength(2000);
});

test("an empty workbook and an empty sheet have no findings", () => {
  const empty = plainSheet([], { id: "s1", name: "Sheet1" });
  expect(reviewWorkbook({ sheets: [] }, DEFAULT_SETTINGS).findings).toEqual([]);
  expect(reviewWorkbook({ sheets: [empty] }, DEFAULT_SETTINGS).findings).toEqual([]);
});
