import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  CHECK_IDS,
  CHECKS,
  checkOf,
  Decimal,
  DEFAULT_SETTINGS,
  type Finding,
  reviewWorkbook,
  runTableChecks,
  type ScoredTable,
  type SheetSnapshot,
} from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { enUS } from "../../../src/strings/en-US/index";
import { findingSentence, zhCN } from "../../../src/strings/index";
import { buildTable, type IndicatorSketch, quality, quantity, unclear } from "../../support/table-builder";

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

  test.each(CHECK_IDS)("%s has a title, a reason and a remedy in both languages", (id) => {
    for (const { findings } of [zhCN, enUS]) {
      const { title, why, fix } = findings.checks[id];
      for (const words of [title, why, fix]) expect(words).toMatch(/\S/);
      expect(fix).toMatch(/[。.]$/);
    }
  });
});

const numeral = fc.oneof(
  fc.integer({ min: -5, max: 200 }),
  fc.constantFrom("1e309", "1000000000000000000", "0", "0.1", "1234567890123456789012345678901234567890"),
);

const judgement = fc.oneof(
  fc
    .record({ target: numeral, actual: numeral, at: fc.constantFrom("at-least", "at-most", "equal") })
    .map(({ target, actual, at }) =>
      quantity(at as "at-least", {
        target: new Decimal(target).toString(),
        actual: new Decimal(actual).toString(),
      }),
    ),
  fc.constantFrom(quality("健全", "较健全"), quality("及时", "不及时"), quality("达标", "见附件"), unclear()),
);

const row: fc.Arbitrary<IndicatorSketch> = fc.record({
  name: fc.constantFrom("培训人数", "项目成本", "验收合格率", "满意度", ""),
  target: fc.constantFrom("≥10人", "健全", "", "=ERROR()"),
  actual: fc.constantFrom("10人", "较健全", "", "#REF!"),
  points: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  score: fc.option(fc.integer({ min: -1, max: 31 }), { nil: null }),
  explanation: fc.constantFrom("", "无", "受场地限制，分两批开展"),
  judgement,
});

const scoredTable: fc.Arbitrary<ScoredTable> = fc
  .record({
    indicators: fc.array(row, { maxLength: 8 }),
    full: fc.option(numeral, { nil: null }),
    executed: fc.option(numeral, { nil: null }),
    total: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
  })
  .map(({ indicators, full, executed, total }) =>
    scoreTable(
      buildTable({
        indicators,
        budget: { full, executed, points: 10, rate: "100%", score: 10 },
        total: { points: 100, score: total },
      }),
      DEFAULT_SETTINGS,
    ),
  );

function key({ check, severity, cells }: Finding): string {
  return JSON.stringify([check, severity, cells]);
}

describe("the laws of checks", () => {
  test("one row, one table: every finding has a cell, a sentence in both languages, and only finite numbers", () => {
    fc.assert(
      fc.property(scoredTable, (scored) => {
        for (const finding of runTableChecks(scored, DEFAULT_SETTINGS)) {
          expect(finding.cells.length).toBeGreaterThan(0);
          for (const { findings } of [zhCN, enUS]) {
            const sentence = findingSentence(findings, finding);
            expect(sentence).toMatch(/[。.]$/);
            expect(sentence).not.toMatch(/undefined|NaN|null|Infinity/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no check says the same thing of the same cell twice", () => {
    fc.assert(
      fc.property(scoredTable, (scored) => {
        const keys = runTableChecks(scored, DEFAULT_SETTINGS).map(key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  test("a check that is switched off takes its own findings along and no others", () => {
    fc.assert(
      fc.property(scoredTable, fc.constantFrom(...CHECK_IDS), (scored, id) => {
        const all = runTableChecks(scored, DEFAULT_SETTINGS);
        const without = runTableChecks(scored, { disabledChecks: [id] });
        expect(without.map(key)).toEqual(all.filter(({ check }) => check !== id).map(key));
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the checks does not matter: each alone finds what it finds among the others", () => {
    fc.assert(
      fc.property(scoredTable, (scored) => {
        const together = runTableChecks(scored, DEFAULT_SETTINGS).map(key).sort();
        const alone = [...CHECK_IDS].reverse().flatMap((id) => {
          const disabledChecks = CHECK_IDS.filter((other) => other !== id);
          return runTableChecks(scored, { disabledChecks }).map(key);
        });
        expect(alone.sort()).toEqual(together);
      }),
      { numRuns: 100 },
    );
  });
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
  const found = runTableChecks(scoreTable(buildTable({ indicators }), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(found.filter(({ check }) => check === "indicator-score-differs")).toHaveLength(2000);
});

test("an empty workbook and an empty sheet have no findings", () => {
  const empty: SheetSnapshot = {
    id: "s1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    rows: [],
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  expect(reviewWorkbook({ sheets: [] }, DEFAULT_SETTINGS).findings).toEqual([]);
  expect(reviewWorkbook({ sheets: [empty] }, DEFAULT_SETTINGS).findings).toEqual([]);
});
