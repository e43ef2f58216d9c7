import {
  Decimal,
  DEFAULT_SETTINGS,
  planWriteBack,
  reviewWorkbook,
  valueAt,
  type SheetSnapshot,
} from "../../../src/core";
import fc from "../../support/laws";
import { shortForm, type ShortForm } from "../../support/short-form";

const review = (sheet: SheetSnapshot) => reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
const found = (form: ShortForm) => review(shortForm(form)).findings.map(({ check }) => check);
const ARITHMETIC = ["points-total-not-100", "total-score-differs", "indicator-score-exceeds-points"];
const miscounted = (form: ShortForm) => found(form).filter((check) => ARITHMETIC.includes(check));
const written = (form: ShortForm) =>
  planWriteBack(review(shortForm(form))).ops.map(({ after }) => after.value);

/** Scores as Excel stores the results of =F7*E7/D7 and the like: 18.33… + 19.57… + 9.44… + 39.63 = 86.9867251… */
const byFormula: ShortForm = {
  rows: [
    `场次 | 12场 | 11场 | 20 | ${(20 * 11) / 12} | 疫情影响`,
    `合格率 | ≥95% | 93% | 20 | ${(20 * 93) / 95} | 工期较紧`,
    `满意度 | ≥90% | 85% | 10 | ${(10 * 85) / 90} | 服务不足`,
    "走访户数 | 40户 | 40户 | 40 | 39.63 | 家电另行购置",
  ],
  total: "100 | 96.9867251461988",
};

describe("a total over scores by formula", () => {
  test.each([96.98672514619884, 96.9867251461988, 96.99, 97, "96.99", "96.99分"])(
    "%s is right",
    (printed) => {
      const form = { ...byFormula, total: `100 | ${printed}` };
      expect(found(form)).not.toContain("total-score-differs");
      expect(written(form)).toEqual([]);
    },
  );

  test.each([96.98, 96.9, 96])("%s is wrong, and 96.99 is written", (printed) => {
    const form = { ...byFormula, total: `100 | ${printed}` };
    expect(found(form)).toContain("total-score-differs");
    expect(written(form)).toEqual([96.99]);
  });

  test("scores of two decimals leave nothing to round: 96 is no total of 95.6", () => {
    const rows = ["场次 | 12场 | 12场 | 50 | 50 | 无", "户数 | 40户 | 40户 | 40 | 35.6 | 家电另行购置"];
    expect(written({ rows, total: "100 | 96" })).toEqual([95.6]);
  });
});

describe("points by formula", () => {
  const third = String(50 / 3);
  const thirds = ["场次 | 12场 | 12场", "户数 | 4户 | 4户", "期数 | 3期 | 3期"];

  test("three times =50/3 are 50", () => {
    const rows = [
      ...thirds.map((row) => `${row} | ${third} | ${third} | 无`),
      "人数 | 9人 | 9人 | 40 | 40 | 无",
    ];
    expect(miscounted({ rows, total: "100 | 100" })).toEqual([]);
    expect(written({ rows, total: "100 | 100" })).toEqual([]);
  });

  test("a score in the seventeenth digit above its points is not above them", () => {
    const rows = ["增长率 | ≥10% | 10% | 3 | 3.0000000000000004 | 无", "户数 | 4户 | 4户 | 87 | 87 | 无"];
    expect(miscounted({ rows, total: "100 | 100.0000000000000004" })).toEqual([]);
  });
});

test("an expenditure of =0.1+0.2 is not beyond a budget of 0.3", () => {
  const rows = ["场次 | 12场 | 12场 | 90 | 90 | 无"];
  const budget = "0.3 | 0.3 | 0.30000000000000004 | 10 | 100% | 10";
  expect(found({ budget, rows, total: "100 | 100" })).not.toContain("execution-exceeds-budget");
});

test("the law of the total: written once, it is never proposed again and has at most two decimals", () => {
  const score = fc.tuple(fc.integer({ min: 1, max: 59 }), fc.integer({ min: 3, max: 60 })).map(
    ([actual, target]) => (20 * Math.min(actual, target)) / target, // what =F7*E7/D7 yields
  );
  const printed = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(score, { minLength: 2, maxLength: 5 }), printed, (scores, total) => {
      const rows = scores.map((one, at) => `指标${at + 1} | 较好 | 另见附件 | 20 | ${one} | 情况见附件说明`);
      const sheet = shortForm({ rows, total: `100 | ${total}` });
      const ops = planWriteBack(review(sheet)).ops;
      for (const { after } of ops) expect(decimals(after.value)).toBeLessThanOrEqual(2);
      const after = scoresReplaced(sheet, ops);
      expect(planWriteBack(review(after)).ops).toEqual([]);
      expect(review(after).findings.map(({ check }) => check)).not.toContain("total-score-differs");
    }),
    { numRuns: 60 },
  );
});

function decimals(value: unknown): number {
  return new Decimal(value as number).decimalPlaces();
}

function scoresReplaced(sheet: SheetSnapshot, ops: ReturnType<typeof planWriteBack>["ops"]): SheetSnapshot {
  const rows = sheet.rows.map((row, at) =>
    row.map((_, column) => {
      const op = ops.find(({ cell }) => cell.row === at && cell.column === column);
      return op ? op.after.value : valueAt(sheet, at, column);
    }),
  );
  return { ...sheet, rows };
}
