import { DEFAULT_SETTINGS, scoreTable } from "../../../src/core";
import { buildTable, quality, quantity, type IndicatorSketch } from "../../support/table-builder";

const score = (rows: readonly IndicatorSketch[]) =>
  scoreTable(buildTable({ indicators: rows }), DEFAULT_SETTINGS).indicators;
const proposals = (rows: readonly IndicatorSketch[]) =>
  score(rows).map((row) => `${row.decision} ${String(row.suggested)}`);
const equal = (target: number, actual: number) => quantity("equal", { target, actual });

describe("scores of the three forms of 2020", () => {
  test("proportional scores rounded to whole points by hand are kept", () => {
    expect(
      proposals([
        { judgement: equal(11, 6), points: 5, score: 3, explanation: "只装修了六套，其余下年装修" },
        { judgement: equal(43, 30), points: 2, score: 1, explanation: "实习生减少" },
        { judgement: equal(40, 18), points: 2, score: 1, explanation: "按实际损坏数维修" },
        { judgement: equal(2, 1), points: 2, score: 1, explanation: "一处已调整" },
        { judgement: equal(12, 0), points: 1, score: 0, explanation: "已调整至其他预算" },
      ]),
    ).toEqual(["kept 3", "kept 1", "kept 1", "kept 1", "kept 0"]);
  });

  test("较及时 and 较健全 at 70 %, 不及时 at nothing", () => {
    expect(
      proposals([
        { judgement: quality("及时", "较及时"), points: 4, score: 3 },
        { judgement: quality("及时", "较及时"), points: 2, score: 1 },
        { judgement: quality("健全", "较健全"), points: 5, score: 4 },
        { judgement: quality("及时", "不及时"), points: 2, score: 0 },
      ]),
    ).toEqual(["kept 3", "kept 1", "kept 4", "kept 0"]);
  });

  test("a met target scored lower is kept where it is explained, else raised", () => {
    expect(
      proposals([
        { judgement: equal(11, 11), points: 4, score: 3, explanation: "购置8套家具，家电48套" },
        { judgement: quality("健全", "健全"), points: 2, score: 1 },
        { judgement: equal(36000, 3600), points: 3, score: 3 },
      ]),
    ).toEqual(["kept-explained 3", "raised 2", "lowered 0"]);
  });
});
