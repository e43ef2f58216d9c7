import { checked } from "../support/check-harness";
import fc from "../support/laws";
import { CHECK_IDS, Decimal, DEFAULT_SETTINGS, type Finding, type ScoredTable } from "../../src/core";
import { scoreTable } from "../../src/core/scoring/score-table";
import { enUS } from "../../src/strings/en-US/index";
import { findingSentence, zhCN } from "../../src/strings/index";
import { buildTable, type IndicatorSketch, quality, quantity, unclear } from "../support/table-builder";

const RUNS = { numRuns: 1000 };

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
  actual: fc.constantFrom("10人", "较健全", "", "#REF!", "<10人", "不适用"),
  points: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  score: fc.option(fc.integer({ min: -1, max: 31 }), { nil: null }),
  explanation: fc.constantFrom("", "无", "受场地限制，分两批开展", "同上", "扣2分", "尚未验收，无佐证材料"),
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

test("one row, one table: every finding has a cell, a sentence in both languages, and only finite numbers", () => {
  fc.assert(
    fc.property(scoredTable, (scored) => {
      for (const finding of checked(scored, DEFAULT_SETTINGS)) {
        expect(finding.cells.length).toBeGreaterThan(0);
        for (const { findings } of [zhCN, enUS]) {
          const sentence = findingSentence(findings, finding);
          expect(sentence).toMatch(/[。.]$/);
          expect(sentence).not.toMatch(/undefined|NaN|null|Infinity/);
        }
      }
    }),
    RUNS,
  );
});

test("no check says the same thing of the same cell twice", () => {
  fc.assert(
    fc.property(scoredTable, (scored) => {
      const keys = checked(scored, DEFAULT_SETTINGS).map(key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    RUNS,
  );
});

test("a check that is switched off takes its own findings along and no others", () => {
  fc.assert(
    fc.property(scoredTable, fc.constantFrom(...CHECK_IDS), (scored, id) => {
      const all = checked(scored, DEFAULT_SETTINGS);
      const without = checked(scored, { disabledChecks: [id] });
      expect(without.map(key)).toEqual(all.filter(({ check }) => check !== id).map(key));
    }),
    RUNS,
  );
});

test("the order of the checks does not matter: each alone finds what it finds among the others", () => {
  fc.assert(
    fc.property(scoredTable, (scored) => {
      const together = checked(scored, DEFAULT_SETTINGS).map(key).sort();
      const alone = [...CHECK_IDS].reverse().flatMap((id) => {
        const disabledChecks = CHECK_IDS.filter((other) => other !== id);
        return checked(scored, { disabledChecks }).map(key);
      });
      expect(alone.sort()).toEqual(together);
    }),
    RUNS,
  );
});
