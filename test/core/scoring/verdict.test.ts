import {
  DEFAULT_SETTINGS,
  scoreTable,
  type Judgement,
  type ReviewSettings,
  type RowBasis,
} from "../../../src/core";
import {
  buildTable,
  quality,
  quantity,
  range,
  unclear,
  type IndicatorSketch,
} from "../../support/table-builder";

const score = (sketch: IndicatorSketch, settings: Partial<ReviewSettings> = {}) =>
  scoreTable(buildTable({ indicators: [sketch] }), { ...DEFAULT_SETTINGS, ...settings }).indicators[0]!;
const summary = (sketch: IndicatorSketch, settings: Partial<ReviewSettings> = {}) => {
  const { decision, min, max, suggested } = score(sketch, settings);
  return `${decision} ${String(min)}..${String(max)} → ${String(suggested)}`;
};
const atLeast = (
  target: number,
  actual: number,
  more: Partial<Extract<Judgement, { kind: "quantitative" }>> = {},
) => quantity("at-least", { target, actual }, more);
const atMost = (target: number, actual: number) => quantity("at-most", { target, actual });

describe("the printed score against the permitted range", () => {
  const twoThirds = { judgement: atLeast(3, 2), points: 10 };

  test.each([
    [{ ...twoThirds, score: "6.67" }, "kept 6.66..6.67 → 6.67"],
    [{ ...twoThirds, score: "6.66" }, "kept 6.66..6.67 → 6.66"],
    [{ ...twoThirds, score: "6.7" }, "kept 6.6..6.7 → 6.7"],
    [{ ...twoThirds, score: "6" }, "kept 6..7 → 6"],
    [{ ...twoThirds, score: "8" }, "lowered 6..7 → 7"],
    [{ ...twoThirds, score: "5" }, "raised 6..7 → 7"],
    [{ ...twoThirds, score: "5", explanation: "天气原因推迟" }, "kept-explained 6..7 → 5"],
    [{ ...twoThirds, score: "5", explanation: "无" }, "raised 6..7 → 7"],
    [{ ...twoThirds, score: "12" }, "lowered 6..7 → 7"],
    [{ ...twoThirds, score: "-1" }, "raised 6..7 → 7"],
    [{ ...twoThirds, score: "-1", explanation: "天气原因推迟" }, "raised 6..7 → 7"],
    [{ ...twoThirds, score: null }, "filled 6.66..6.67 → 6.67"],
  ])("%o", (sketch, expected) => {
    expect(summary(sketch)).toBe(expected);
  });

  test("halves round up", () => {
    expect(summary({ judgement: atLeast(2, 1), points: 5, score: 9 })).toBe("lowered 2..3 → 3");
  });

  test("decimals of the policy or the user come before those of the form", () => {
    const customPolicy = { ...scoreTable(buildTable(), DEFAULT_SETTINGS).policy, id: "custom" as const };
    const decimals = { ...customPolicy.decimals, value: 1 as const };
    const settings = { policy: "custom", customPolicy: { ...customPolicy, decimals } } as const;
    expect(summary({ ...twoThirds, score: 8 }, settings)).toBe("lowered 6.6..6.7 → 6.7");
    expect(summary({ ...twoThirds, score: 8 }, { ...settings, decimals: 2 })).toBe(
      "lowered 6.66..6.67 → 6.67",
    );
    expect(summary({ ...twoThirds, score: 8 }, { ...settings, decimals: "auto" })).toBe("lowered 6..7 → 7");
  });
});

describe("targets, one kind after another", () => {
  test.each<[string, Judgement, string]>([
    ["≥0, 5", atLeast(0, 5), "10..10"],
    ["≥0, -5", atLeast(0, -5), "0..0"],
    ["≥10, -5", atLeast(10, -5), "0..0"],
    ["=0, 0", quantity("equal", { target: 0, actual: 0 }), "10..10"],
    ["=0, 1", quantity("equal", { target: 0, actual: 1 }), "0..0"],
    ["≤0, 0", atMost(0, 0), "10..10"],
    ["≤0, 3", atMost(0, 3), "0..0"],
    ["≤5, 0", atMost(5, 0), "10..10"],
    ["≤5, -1", atMost(5, -1), "10..10"],
    ["=5, 6", quantity("equal", { target: 5, actual: 6 }), "10..10"],
    [">5, 5", atLeast(5, 5, { isStrict: true }), "10..10"],
    [">0, 0", atLeast(0, 0, { isStrict: true }), "0..0"],
    ["3-5, 3", range(3, 5, 3), "10..10"],
    ["3-5, 5", range(3, 5, 5), "10..10"],
    ["4-5, 1", range(4, 5, 1), "2.5..2.5"],
    ["4-5, 10", range(4, 5, 10), "5..5"],
    ["0-5, -1", range(0, 5, -1), "0..0"],
  ])("%s", (_name, judgement, expected) => {
    const { min, max } = score({ judgement, points: 10 });
    expect(`${String(min)}..${String(max)}`).toBe(expected);
  });

  test("a strict target reached exactly is unmet, and wants its explanation", () => {
    const { degree, explanationReasons } = score({
      judgement: atLeast(5, 5, { isStrict: true }),
      points: 10,
      score: 10,
    });
    expect([degree, explanationReasons]).toEqual(["partly-achieved", ["target-unmet"]]);
  });

  test("points of 2.5 in a table of whole scores are neither rounded nor exceeded", () => {
    expect(summary({ judgement: atLeast(3, 3), points: "2.5", score: 3 })).toBe("lowered 2.5..2.5 → 2.5");
    expect(summary({ judgement: atLeast(100, 99), points: "2.5", score: 2 })).toBe("kept 2..2.5 → 2");
  });

  test("bands have exact edges, widened by what rounding carries past them", () => {
    expect(summary({ judgement: quality("及时", "较及时"), points: 10, score: 6 })).toBe("kept 6..8 → 6");
    expect(summary({ judgement: quality("及时", "较及时"), points: 2, score: 1 })).toBe("kept 1..1.6 → 1");
    expect(summary({ judgement: quality("及时", "及时"), points: 2, score: 1 })).toBe("raised 1.6..2 → 2");
    expect(summary({ judgement: quality("及时", "不及时"), points: 10, score: 7 })).toBe("lowered 0..6 → 0");
  });

  test("a late deadline is left to a person", () => {
    const due = { from: 20230601, to: 20230630, hasYear: true };
    const of = (from: number, to: number) =>
      score({
        judgement: { kind: "deadline", due, done: { from, to, hasYear: true }, notes: [] },
        points: 5,
        score: 5,
      });
    expect([of(20230610, 20230610).decision, of(20230610, 20230610).degree]).toEqual(["kept", "achieved"]);
    expect([of(20230701, 20230731).decision, of(20230701, 20230731).degree]).toEqual([
      "unjudged",
      "not-achieved",
    ]);
    expect([of(20230601, 20231231).decision, of(20230601, 20231231).degree]).toEqual(["unjudged", null]);
  });
});

describe("what cannot be judged", () => {
  test("keeps its score, or stays blank", () => {
    expect(summary({ judgement: unclear(), points: 3, score: 2 })).toBe("unjudged null..null → 2");
    expect(summary({ judgement: unclear(), points: 3 })).toBe("unjudged null..null → null");
    expect(summary({ judgement: quality("及时", "见附件"), points: 3, score: 3 })).toBe(
      "unjudged null..null → 3",
    );
  });

  test("a row without points keeps its score, and says why", () => {
    const scored = score({ judgement: atLeast(5, 5), score: 5 });
    expect([scored.decision, scored.suggested?.toString()]).toEqual(["unjudged", "5"]);
    expect(scored.trace.map(({ step }) => step)).toEqual(["points-missing", "kept"]);
    expect(scored.degree).toBe("achieved");
  });

  test("a parent row that only bears a name is not scored", () => {
    const scored = score({ judgement: { kind: "heading" } });
    expect([scored.decision, scored.explanationRequired]).toEqual(["not-scored", false]);
  });

  test("numbers beyond all measure give a score, never NaN", () => {
    const huge = quantity("at-least", { target: "1e309", actual: "7" });
    const long = quantity("at-least", { target: "1234567890123456789012345678901234567890", actual: "7" });
    for (const judgement of [huge, long]) {
      expect(summary({ judgement, points: 10 })).toBe("filled 0..0.01 → 0");
    }
  });
});

describe("scores that were written for other inputs", () => {
  const row: IndicatorSketch = {
    name: "装修数量",
    target: "=11套",
    actual: "11套",
    points: 5,
    score: 3,
    explanation: "已说明",
    judgement: quantity("equal", { target: 11, actual: 11 }),
  };
  const basis: RowBasis = {
    score: "G12",
    name: "装修数量",
    target: "=11套",
    actual: "6套",
    points: "5",
    written: 3,
  };
  const noted = (changes: Partial<RowBasis> = {}, sheet = "s1") => ({
    scoreBasis: [{ sheet, notes: [{ ...basis, ...changes }] }],
  });
  const withBasis = (changes: Partial<RowBasis>) => summary(row, noted(changes));

  test("are stale whatever the explanation says", () => {
    expect(withBasis({})).toBe("stale 5..5 → 5");
    const scored = score(row, noted());
    expect(scored.trace.at(-1)).toMatchObject({ step: "stale", changed: ["actual"] });
  });

  test("are found by name where rows moved", () => {
    expect(withBasis({ score: "G30" })).toBe("stale 5..5 → 5");
  });

  test("are judged like any other when the inputs are the same, the score was retyped, or the row is another", () => {
    const kept = "kept-explained 5..5 → 3";
    expect(withBasis({ actual: "11套" })).toBe(kept);
    expect(withBasis({ written: 2 })).toBe(kept);
    expect(withBasis({ name: "采购数量" })).toBe(kept);
    expect(summary(row, noted({}, "s2"))).toBe(kept);
  });

  test("two rows of one name are told apart by their cells", () => {
    const table = buildTable({
      indicators: [row, { ...row, actual: "6套", judgement: quantity("equal", { target: 11, actual: 6 }) }],
    });
    const scored = scoreTable(table, { ...DEFAULT_SETTINGS, ...noted({ score: "G13" }) });
    expect(scored.indicators.map(({ decision }) => decision)).toEqual(["kept-explained", "kept"]);
  });
});
