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

describe("decimals", () => {
  const decimals = (rows: readonly IndicatorSketch[], settings = DEFAULT_SETTINGS) =>
    scoreTable(
      buildTable({ indicators: rows, budget: { full: 100, executed: "95.88", points: 10, score: "9.6" } }),
      settings,
    ).decimals;
  const whole = { judgement: equal(10, 10), points: 5, score: 5 };

  test("are read off the counted scores, those of the execution off its own", () => {
    expect(decimals([whole])).toEqual({ indicators: 0, budget: 1 });
    expect(decimals([whole, { ...whole, score: "4.5", explanation: "自行扣分，资料不全" }])).toEqual({
      indicators: 1,
      budget: 1,
    });
    expect(decimals([whole, { ...whole, score: "4.25", with: { isCounted: false } }])).toEqual({
      indicators: 0,
      budget: 1,
    });
    expect(decimals([{ ...whole, score: null }])).toEqual({ indicators: 2, budget: 1 });
  });

  test("the user's choice wins", () => {
    expect(decimals([whole], { ...DEFAULT_SETTINGS, decimals: 2 })).toEqual({ indicators: 2, budget: 2 });
    expect(decimals([whole], { ...DEFAULT_SETTINGS, decimals: 0 })).toEqual({ indicators: 0, budget: 0 });
  });

  test("full points of 2.5 proposed among whole scores make it a table of one decimal", () => {
    const half = { judgement: equal(10, 10), points: "2.5", score: 2 };
    const third = { judgement: equal(3, 1), points: 5, score: 1, explanation: "分两年实施，其余明年完成" };
    // 5 ÷ 3 = 1.666…: 1 or 2 in whole points, 1.6 or 1.7 with one decimal.
    expect(proposals([third, whole])).toEqual(["kept 1", "kept 5"]);
    expect(proposals([third, half])).toEqual(["kept-explained 1", "raised 2.5"]);
    expect(decimals([third, half])).toEqual({ indicators: 1, budget: 1 });
  });

  test("what is not written changes nothing, and two decimals are the most", () => {
    const kept = { judgement: quality("及时", "见附件"), points: "2.55", score: 2 };
    expect(decimals([whole, kept])).toEqual({ indicators: 0, budget: 1 });
    const fine = { judgement: equal(10, 10), points: "2.125", score: 2 };
    expect(decimals([whole, fine])).toEqual({ indicators: 2, budget: 1 });
    const unjudged = { judgement: quality("及时", "见附件"), points: 2, score: null };
    expect(decimals([whole, unjudged])).toEqual({ indicators: 0, budget: 1 });
  });
});
