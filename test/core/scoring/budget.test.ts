import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  scoreTable,
  type BudgetLine,
  type MoneyCell,
  type ReviewSettings,
} from "../../../src/core";
import {
  buildTable,
  type BudgetSketch,
  type IndicatorSketch,
  note,
  numberCell,
  quantity,
} from "../../support/table-builder";

const base = customPolicyFrom("mof-2020-10");
const byInitial: ReviewSettings = {
  ...DEFAULT_SETTINGS,
  policy: "custom",
  customPolicy: { ...base, budgetDenominator: { ...base.budgetDenominator, value: "initial" } },
};

function budgetOf(
  budget: BudgetSketch,
  settings = DEFAULT_SETTINGS,
  indicators: readonly IndicatorSketch[] = [],
) {
  return scoreTable(buildTable({ budget, indicators }), settings).budget!;
}

const rateOf = (budget: BudgetSketch, settings = DEFAULT_SETTINGS) =>
  budgetOf({ points: 10, ...budget }, settings).exactRate?.toString() ?? null;

/** A line with amounts in 元 or, after the sign, in 万元: `"2万"` is 20000 yuan printed as 2. */
function line(
  amounts: Partial<Record<"initial" | "full" | "executed", string>>,
  kind: BudgetLine["kind"] = "total",
): BudgetLine {
  const money = (column: number, printed: string | undefined): MoneyCell | null => {
    if (printed === undefined) return null;
    const number = numberCell(6, column, printed.replace("万", ""));
    const isTenThousands = printed.endsWith("万");
    return { ...number, yuan: isTenThousands ? (number.value?.times(10_000) ?? null) : number.value };
  };
  return {
    label: null,
    kind,
    initial: money(2, amounts.initial),
    full: money(3, amounts.full),
    executed: money(4, amounts.executed),
    points: null,
    rate: null,
    score: numberCell(6, 7, null),
  };
}

const lines = (total: BudgetLine, sources: readonly BudgetLine[] = []): BudgetSketch => ({
  points: 10,
  with: { total, sources },
});

describe("what is divided by what", () => {
  test("the full-year budget, or the initial one where the policy says so", () => {
    const amounts = { initial: "200", full: "100", executed: "50" };
    expect([rateOf(amounts), rateOf(amounts, byInitial)]).toEqual(["0.5", "0.25"]);
  });

  test("the other budget where the form has only that one", () => {
    expect(rateOf(lines(line({ initial: "200", executed: "50" })))).toBe("0.25");
    expect(rateOf(lines(line({ full: "100", executed: "50" })), byInitial)).toBe("0.5");
    const trace = budgetOf(lines(line({ initial: "200", executed: "50" }))).trace[0]!;
    expect(trace.step === "execution-rate" && [trace.denominator, trace.isSummed]).toEqual([
      "initial",
      false,
    ]);
  });

  test("元 against 万元 are compared in yuan; without a unit as they are printed", () => {
    expect(rateOf(lines(line({ full: "2万", executed: "5000" })))).toBe("0.25");
    const unknown = line({ full: "2万", executed: "1" });
    const withoutUnit = { ...unknown, executed: { ...unknown.executed!, yuan: null } };
    expect(rateOf(lines(withoutUnit))).toBe("0.5");
    const alsoFull = { ...unknown, full: { ...unknown.full!, yuan: null } };
    expect(rateOf(lines(alsoFull))).toBe("0.5");
  });

  test("sources of money stand in for a blank or zero total, each in its own unit", () => {
    const sources = [
      line({ initial: "400", full: "100", executed: "60" }, "current-appropriation"),
      line({ full: "100", executed: "20" }, "other-funds"),
      line({}, "carried-over"),
    ];
    const total = line({ initial: "0", full: "0", executed: "0" });
    const { exactRate, trace } = budgetOf(lines(total, sources));
    expect(String(exactRate)).toBe("0.4");
    expect(trace[0]!.step === "execution-rate" && trace[0]!.isSummed).toBe(true);
    expect(rateOf(lines(total, sources), byInitial)).toBe("0.2");
    const mixed = [line({ full: "1万", executed: "1000" }), line({ full: "10000", executed: "1000" })];
    expect(rateOf(lines(total, mixed))).toBe("0.1");
    const [known, other] = mixed;
    const unknown = [known!, { ...other!, full: { ...other!.full!, yuan: null } }];
    expect(Number(rateOf(lines(total, unknown)))).toBeCloseTo(2000 / 10001, 12);
  });

  test("nothing to divide by, nothing that was spent: no rate", () => {
    expect(rateOf({ full: "0", executed: "5" })).toBeNull();
    expect(rateOf({ full: "-5", executed: "5" })).toBeNull();
    expect(rateOf({ full: "100", executed: null })).toBeNull();
    expect(rateOf(lines(line({ full: "100" })))).toBeNull();
    expect(rateOf(lines(line({ executed: "100" })))).toBeNull();
  });
});

describe("the points of the execution rate", () => {
  const points = (budget: BudgetSketch, indicators: readonly IndicatorSketch[] = []) =>
    budgetOf({ full: 100, executed: 90, ...budget }, DEFAULT_SETTINGS, indicators).points?.toString() ?? null;
  const row = (score: number, isCounted = true): IndicatorSketch => ({
    points: score,
    score,
    judgement: quantity("at-least", { target: 1, actual: 1 }),
    with: { isCounted },
  });

  test("as printed, else the policy's", () => {
    expect(points({ points: 20, score: 18 })).toBe("20");
    expect(points({ points: 0, score: 0 })).toBe("0");
    expect(points({ points: -5, score: 0 })).toBeNull();
    expect(points({ score: 9 })).toBe("10");
    expect(points({ score: null })).toBe("10");
  });

  test.each(["—", "-", "/", "--", "–", "\\"])("a score of %s says that it is not scored", (score) => {
    expect(points({ score })).toBeNull();
    expect(budgetOf({ full: 100, executed: 90, score })).toMatchObject({ decision: "not-scored", trace: [] });
  });

  test.each(["-9", "9-", "9—10"])("a score of %s is no dash", (score) => {
    expect(points({ score })).toBe("10");
  });

  test("100 above indicators is the whole form's: the money's own is what they leave, nothing where they fill the whole", () => {
    const printed = { points: 100, score: 98 };
    expect(points(printed, [row(60), row(40)])).toBeNull();
    expect(points({ points: 100, score: 10 }, [row(60), row(30)])).toBe("10");
    expect(points(printed, [row(60), row(50)])).toBeNull();
    expect(points(printed, [row(60), row(40, false)])).toBe("100");
    expect(points({ points: 20, score: 18 }, [row(60), row(40)])).toBe("20");
  });

  test("no score cell, or indicators that fill the whole by themselves", () => {
    expect(
      points({
        with: { total: { ...line({ full: "100", executed: "90" }), score: null }, pointsPrinted: null },
      }),
    ).toBeNull();
    expect(points({ score: null }, [row(60), row(40)])).toBeNull();
    expect(points({ score: 9 }, [row(60), row(40)])).toBe("10");
    expect(points({ score: null }, [row(60), row(30)])).toBe("10");
    expect(points({ score: null }, [row(60), row(30), row(10, false)])).toBe("10");
    expect(
      points({ score: null }, [row(60), row(40), { ...row(5), points: null, with: { points: null } }]),
    ).toBeNull();
  });
});

describe("the score", () => {
  const scored = (executed: string, printed: number | string | null = null) =>
    budgetOf({ full: "3", executed, points: 3, score: printed });

  test("multiplied before it is divided: 1 of 3 of 3 points is 1", () => {
    expect(String(scored("1").suggested)).toBe("1");
    expect(String(scored("2").policyValue)).toBe("2");
  });

  test("never below nothing, never above the points", () => {
    const below = scored("-1");
    expect([below.min, below.max, below.suggested].map(String)).toEqual(["0", "0", "0"]);
    const above = scored("4");
    expect([above.min, above.max, above.suggested].map(String)).toEqual(["3", "3", "3"]);
    expect(above.trace.map(({ step }) => step)).toEqual([
      "execution-rate",
      "execution-capped",
      "execution-score",
    ]);
    expect(scored("3").trace.map(({ step }) => step)).toEqual(["execution-rate", "execution-score"]);
  });

  test("the range goes from rounded down to rounded up at the printed decimals", () => {
    const tenths = budgetOf({ full: "9480000", executed: "9100024.2", points: 10, score: "9.6" });
    expect([tenths.min, tenths.max, tenths.decision].map(String)).toEqual(["9.5", "9.6", "kept"]);
    const whole = budgetOf({ full: "43.2", executed: "37.24", points: 10, score: 9 });
    expect([whole.min, whole.max, whole.suggested, whole.decision].map(String)).toEqual([
      "8",
      "9",
      "9",
      "kept",
    ]);
  });

  test("rounding up never makes all points of a rate that rounds to fewer", () => {
    const of = (executed: string, score: string) => {
      const { suggested, decision } = budgetOf({ full: "165", executed, points: 10, score });
      return `${String(suggested)} ${decision}`;
    };
    expect(of("150", "10")).toBe("9.09 lowered"); // 90.91 %
    expect(of("156.75", "10")).toBe("10 kept"); // 95 % is half a point from 10
    expect(of("164", "10.0")).toBe("9.9 lowered"); // 99.39 %
    expect(of("164", "10")).toBe("10 kept");
    expect(of("139", "9")).toBe("9 kept"); // 84.24 %, up to 9 as ever
  });

  test("without a rate nothing is judged, and what is printed stays", () => {
    const none = budgetOf({ full: "0", executed: "5", points: 10, score: 8 });
    expect([none.decision, String(none.suggested), none.policyValue]).toEqual(["unjudged", "8", null]);
  });

  test("by steps: below the lowest step nothing", () => {
    const steps = {
      ...base.budgetRule,
      value: [
        { from: "0.9", share: "1" },
        { from: "0.5", share: "0.6" },
      ],
    };
    const settings = { ...byInitial, customPolicy: { ...base, budgetRule: steps } };
    const of = (executed: number) => budgetOf({ full: 100, executed, points: 10 }, settings);
    expect([of(90), of(89), of(50), of(49)].map(({ suggested }) => String(suggested))).toEqual([
      "10",
      "6",
      "6",
      "0",
    ]);
    const last = of(49).trace.at(-1)!;
    expect(last.step === "execution-step" && [last.from, last.share, last.score].map(String)).toEqual([
      "0",
      "0",
      "0",
    ]);
  });
});

describe("what has to be explained", () => {
  const sichuan: ReviewSettings = { ...DEFAULT_SETTINGS, policy: "sichuan-13zp" };
  const owed = (budget: BudgetSketch, settings = sichuan) => {
    const { explanationReasons, explanationDemand, explanationMissing } = budgetOf(
      { points: 10, ...budget },
      settings,
    );
    return [explanationReasons.join(), explanationDemand, explanationMissing];
  };

  test("a low rate and a change during the year", () => {
    expect(owed({ initial: 100, full: 100, executed: 89, explanation: "" })).toEqual([
      "execution-low",
      "error",
      true,
    ]);
    expect(owed({ initial: 90, full: 100, executed: 100, explanation: "" })).toEqual([
      "budget-changed",
      "error",
      true,
    ]);
    expect(owed({ initial: 100, full: 100, executed: 90, explanation: "" })).toEqual(["", null, false]);
  });

  test("the same budget in 元 and in 万元 was not changed; a blank one tells nothing", () => {
    const same = line({ initial: "2万", full: "20000", executed: "20000" });
    expect(owed({ with: { total: same } })[0]).toBe("");
    expect(owed({ with: { total: line({ full: "20000", executed: "20000" }) } })[0]).toBe("");
    expect(owed({ initial: null, full: 100, executed: 100 })[0]).toBe("");
  });

  test("one real text among the places is enough; no place is no fault", () => {
    const low = { full: 100, executed: 80, points: 10 };
    const missing = (explanation: string | null, box: string | null) =>
      scoreTable(
        buildTable({
          budget: { ...low, explanation },
          with: { notes: box === null ? [] : [note("deviation-box", box)] },
        }),
        DEFAULT_SETTINGS,
      ).budget!.explanationMissing;
    expect([missing("", "项目延期"), missing("项目延期", ""), missing("", ""), missing(null, null)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
