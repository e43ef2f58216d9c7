import {
  a1,
  customPolicyFrom,
  DEFAULT_SETTINGS,
  EXECUTION_CAPS,
  type CheckId,
  type Finding,
  type Judgement,
  type ReviewSettings,
  type SelfEvaluationTable,
} from "../../../src/core";
import { factsOf, findingsOf, marks, workbookFindings } from "../../support/check-harness";
import {
  buildTable,
  cell,
  type IndicatorSketch,
  note,
  numberCell,
  quality,
  quantity,
  type TableSketch,
  unclear,
  unitOf,
} from "../../support/table-builder";

/** A finding's cells in its own order: the first is where to jump. */
const places = (found: readonly Finding[]) =>
  found.map(({ cells }) => cells.map(({ row, column }) => a1(row, column)).join());
const placesOf = (id: CheckId, sketch: TableSketch, settings?: ReviewSettings) =>
  places(findingsOf(id, sketch, settings));

const met = (points: number, score = points): IndicatorSketch => ({
  target: "≥100人",
  actual: "100人",
  points,
  score,
  judgement: quantity("at-least", { target: 100, actual: 100, unit: "人" }),
});
const named = (name: string, more: Partial<IndicatorSketch> = {}): IndicatorSketch => ({
  ...met(10),
  name,
  ...more,
});
const one = (row: IndicatorSketch): TableSketch => ({ indicators: [row] });

describe("every cell that a finding rests on, the one to jump to first", () => {
  test.each<[CheckId, TableSketch, string]>([
    ["indicator-score-exceeds-points", one(met(5, 6)), "G12,F12"],
    ["indicator-score-below-rule", one({ ...met(5, 4), explanation: "资料不全，自行扣分" }), "G12,H12"],
    ["example-row-left", one(named("示例：培训人数")), "C12"],
    ["input-used-as-indicator", one(named("工程资金金额")), "C12"],
    ["indicator-class-mismatched", one(named("群众满意度")), "C12"],
    ["indicator-unit-differs", one(named("签约率")), "E12,D12"],
    [
      "indicator-unmeasurable",
      one({ ...met(5), target: "效果明显", judgement: quality("效果明显", "明显") }),
      "D12",
    ],
    ["quantity-not-numeric", one({ ...met(5), target: "足额", judgement: quality("足额", "足额") }), "D12"],
    ["header-field-blank", { with: { unit: cell(3, 5, "") } }, "F4"],
    [
      "number-stored-as-text",
      one({ ...met(5), with: { points: { ...numberCell(11, 5, "5"), isTextNumber: true } } }),
      "F12",
    ],
    ["grade-differs", { total: { score: 95 }, grade: "良" }, "H12,G12"],
    [
      "spending-contradicts-output",
      { ...one(met(10)), budget: { full: "100", executed: "19", points: 10, rate: "19%", score: 2 } },
      "E6,G6",
    ],
    [
      "quality-contradicts-quantity",
      {
        indicators: [
          met(10),
          met(5),
          { ...met(5, 0), explanation: "没有验收", with: { subcategory: "quality" } },
        ],
      },
      "G14,G12,G13",
    ],
    [
      "value-magnitude-suspect",
      { budget: { full: "1234", executed: "123.4", points: 10, score: 1 } },
      "E6,D6",
    ],
    [
      "points-total-not-100",
      {
        ...one(met(80)),
        budget: { full: 1, executed: 1, points: 10, score: 10 },
        total: { points: 100, score: 90 },
      },
      "F13,F6,F12",
    ],
    ["total-score-differs", { ...one(met(90)), total: { points: 100, score: 91 } }, "G13"],
    ["indicator-duplicated", { indicators: [named("培训"), named("培训"), named("培训")] }, "C13,C12,C14"],
    [
      "group-points-differ",
      {
        indicators: [met(25), met(20)],
        with: {
          groups: [
            {
              cell: cell(11, 0, "产出指标(50分)"),
              level: 1,
              label: "产出指标(50分)",
              points: numberCell(0, 0, 50).value!,
              indicators: [0, 1],
            },
          ],
        },
      },
      "A12,F12,F13",
    ],
    ["prompt-text-left", { with: { notes: [note("summary", "请填写自评结论")] } }, "C41"],
  ])("%s", (id, sketch, expected) => {
    expect(placesOf(id, sketch)).toEqual([expected]);
  });

  test("signatures, goals, and tables that are full everywhere", () => {
    const signature = (label: string, row: number) => ({ ...note("signature", "", row), label });
    const notes = [signature("项目负责人", 40), signature("填表人", 41)];
    expect(placesOf("signature-blank", { with: { notes } })).toEqual(["C41,C42"]);
    const goal = { expected: cell(8, 2, "5"), accomplished: cell(8, 5, "5") };
    expect(findingsOf("goal-text-blank", { with: { goal } }).map(({ facts }) => facts["side"])).toEqual([
      "expected",
      "accomplished",
    ]);
    const full = one(met(100));
    const table = (more: TableSketch) => ({ ...full, ...more });
    const three = [
      table({ total: { points: 100, score: 100 } }),
      table({}),
      table({ with: { title: null } }),
    ];
    expect(places(workbookFindings("full-score-everywhere", three))).toEqual(["G13,A1,A1"]);
    const lower = { ...buildTable().region, area: { top: 4, left: 2, bottom: 30, right: 9 } };
    expect(
      places(
        workbookFindings("full-score-everywhere", [
          full,
          full,
          table({ with: { title: null, region: lower } }),
        ]),
      ),
    ).toEqual(["A1,A1,C5"]);
  });

  test("facts that the sentences need", () => {
    const fact = (id: CheckId, sketch: TableSketch) => factsOf(findingsOf(id, sketch)[0]);
    expect(fact("indicator-count-low", { indicators: [met(10), met(10)] })).toEqual({ count: "2" });
    const hollow = { ...met(5), target: "成效 显著！", judgement: quality("成效显著", "显著") };
    expect(fact("indicator-unmeasurable", one(hollow))).toMatchObject({
      kind: "hollow",
      target: "成效 显著！",
    });
    const worded = (target: string, actual: string) =>
      fact("indicator-score-differs", one({ ...met(10, 2), judgement: quality(target, actual) }));
    expect(worded("健全", "较健全")).toMatchObject({
      isBand: "true",
      min: "6",
      max: "8",
      isReverse: "false",
    });
    expect(worded("健全", "健全")).toMatchObject({ isBand: "true", min: "8", max: "10" });
    const counted = { ...met(10, 2), judgement: quantity("at-least", { target: 4, actual: 3 }) };
    expect(fact("indicator-score-differs", one(counted))).toMatchObject({
      isBand: "false",
      min: "7",
      max: "8",
    });
  });

  test("where none of the cells is there, the row's name", () => {
    const bare = { ...met(5), target: "足额", judgement: quality("足额", "足额"), with: { target: null } };
    expect(placesOf("quantity-not-numeric", one(bare))).toEqual(["C12"]);
  });

  test("a class that is missing is looked for at the first row's level, else at its name", () => {
    const { region } = buildTable();
    const columns = (["points", "level1"] as const).map((role, column) => ({
      role,
      column: column + 1,
      evidence: { kind: "header-text" as const, text: "", cell: null },
    }));
    expect(
      placesOf("indicator-class-missing", { ...one(met(5)), with: { region: { ...region, columns } } }),
    ).toEqual(["C12"]);
    expect(placesOf("indicator-class-missing", one(met(5)))).toEqual(["C12"]);
    const [found] = findingsOf("indicator-class-missing", one(met(5)));
    expect(factsOf(found)["missing"]).toBe("benefit,satisfaction");
  });
});

describe("texts copied from another project", () => {
  const goal = "按年度计划完成全部培训任务，提高服务水平";
  const table = (project: string, expected: string, rows: readonly IndicatorSketch[] = []): TableSketch => ({
    indicators: rows,
    with: { project: cell(2, 1, project), goal: { expected: cell(8, 2, expected), accomplished: null } },
  });
  const found = (...tables: TableSketch[]) => workbookFindings("table-text-copied", tables);

  test("twenty signs are a text, nineteen are none; spaces and punctuation do not count", () => {
    expect([...goal]).toHaveLength(20);
    expect(places(found(table("甲", goal), table("乙", goal)))).toEqual(["C9,C9"]);
    expect(found(table("甲", goal.slice(1)), table("乙", goal.slice(1)))).toEqual([]);
    expect(found(table("甲", goal), table("乙", goal.replace("，", "； ")))).toHaveLength(1);
    expect(found(table("甲", goal), table("乙", `${goal}甲`))).toEqual([]);
    expect(found(table("甲 项目", goal), table("甲项目", goal))).toEqual([]);
  });

  test("the first is named, and the others with it", () => {
    const [finding, more] = found(table("甲", goal), table("甲", goal), table("乙", goal), table("丙", goal));
    expect([factsOf(finding), finding?.cells.length, more]).toEqual([
      { kind: "goal", project: "甲", other: "乙" },
      3,
      undefined,
    ]);
  });

  test("sets of results are told apart by every cell, and need three rows", () => {
    const rows = (actual: string) => [named("甲"), named("乙"), named("丙", { actual })];
    expect(found(table("甲", "", rows("5")), table("乙", "", rows("5")))).toHaveLength(1);
    expect(found(table("甲", "", rows("5")), table("乙", "", rows("6")))).toEqual([]);
    const two = rows("5").slice(1);
    expect(found(table("甲", "", two), table("乙", "", two))).toEqual([]);
    const shifted = (name: string, target: string) => [named("甲"), named("乙"), named(name, { target })];
    expect(found(table("甲", "", shifted("ab", "c")), table("乙", "", shifted("a", "bc")))).toEqual([]);
    expect(
      found(table("甲", "", shifted("丙", "5")), table("乙", "", [named("丁"), ...shifted("丙", "5")])),
    ).toEqual([]);
  });
});

describe("satisfaction without a survey", () => {
  const row = (more: Partial<IndicatorSketch> = {}): IndicatorSketch => ({
    ...named("群众满意度", { actual: "满意", judgement: quality("满意", "满意") }),
    ...more,
    with: { category: "satisfaction", ...more.with },
  });
  const found = (...indicators: IndicatorSketch[]) => marks("satisfaction-evidence-missing", { indicators });

  test("a survey in any cell of any row settles it", () => {
    expect(found(row())).toEqual(["review E12"]);
    for (const more of [
      { name: "回访满意度" },
      { target: "问卷≥90%" },
      { actual: "抽样满意" },
      { explanation: "电话回访" },
    ]) {
      expect(found(row(), { ...met(5), ...more })).toEqual([]);
    }
  });

  test("a number is taken as surveyed, a blank or no score asks nothing", () => {
    expect(found(row({ actual: "98%" }))).toEqual([]);
    expect(found(row({ actual: "0投诉" }))).toEqual(["review E12"]);
    expect(found(row({ actual: "" }))).toEqual([]);
    expect(found(row({ score: null }))).toEqual([]);
    expect(found(row({ score: 0 }))).toEqual([]);
    expect(found({ ...row(), with: { category: "benefit" } })).toEqual([]);
    expect(found(row({ with: { actual: null } }))).toEqual([]);
  });
});

describe("hardly any money spent", () => {
  const budget = (executed: number) => ({ full: 100, executed, points: 10, rate: `${executed}%`, score: 2 });
  const found = (executed: number, ...indicators: IndicatorSketch[]) =>
    marks("spending-contradicts-output", { budget: budget(executed), indicators });

  test("below 20 per cent, while every output got its points", () => {
    expect([found(19.9, met(10)).length, found(20, met(10)).length]).toEqual([1, 0]);
    expect(found(5, met(10), { ...met(10, 9), explanation: "一场未办，已取消" })).toEqual([]);
    expect(found(5)).toEqual([]);
  });

  test("other rows are not asked", () => {
    const benefit = { ...met(10, 2), explanation: "效益尚未显现", with: { category: "benefit" as const } };
    expect(found(5, met(10), benefit)).toHaveLength(1);
    expect(found(5, benefit)).toEqual([]);
  });

  test("without points the result decides, and a score above nothing", () => {
    const free = (more: Partial<IndicatorSketch> = {}) => ({ ...met(10), points: null, ...more });
    expect(found(5, free())).toHaveLength(1);
    expect(found(5, free({ score: 0 }))).toEqual([]);
    expect(found(5, free({ score: null }))).toEqual([]);
    expect(found(5, free({ judgement: quantity("at-least", { target: 100, actual: 50 }) }))).toEqual([]);
    expect(found(5, { ...met(10), score: null })).toEqual([]);
  });
});

describe("years", () => {
  const found = (more: Partial<SelfEvaluationTable>, sheetName = "附件1") =>
    findingsOf("year-differs", { with: { ...more, region: { ...buildTable().region, sheetName } } });

  test("a title is shown beside the year, a sheet's name has no cell", () => {
    expect(places(found({ title: cell(0, 0, "2022 年度自评表") }))).toEqual(["A1,A2"]);
    expect(places(found({}, "2022年"))).toEqual(["A2"]);
    expect(places(found({ title: null }, "2022年"))).toEqual(["A2"]);
  });

  test("several years are all named; one of them may be the table's", () => {
    expect(factsOf(found({}, "2021年2022年")[0])["other"]).toBe("2021、2022");
    expect(found({}, "2022年2023年")).toEqual([]);
    expect(found({}, "2022-2023年")).toEqual([]);
    expect(found({}, "编号12022年")).toEqual([]);
    expect(found({}, "2022版")).toEqual([]);
    expect(found({ title: cell(0, 0, "2023年度自评表") }, "2022年")).toHaveLength(1);
  });

  test("a deadline tells both years", () => {
    const judgement: Judgement = {
      kind: "deadline",
      due: { from: 20220601, to: 20220630, hasYear: true },
      done: null,
      notes: [],
    };
    const [finding] = findingsOf("year-differs", one({ ...met(5), target: "2022年6月", judgement }));
    expect(factsOf(finding)).toMatchObject({
      kind: "deadline",
      year: "2023",
      other: "2022",
      target: "2022年6月",
    });
  });
});

describe("totals under a policy that caps or rescales", () => {
  const base = customPolicyFrom("mof-2020-10");
  const with_ = (more: Partial<typeof base>): ReviewSettings => ({
    ...DEFAULT_SETTINGS,
    policy: "custom",
    customPolicy: { ...base, ...more },
  });
  const capped = with_({ totalCaps: EXECUTION_CAPS });
  const rescaled = with_({ isRescaled: { ...base.isRescaled, value: true } });
  const sketch = (score: number, executed = 75): TableSketch => ({
    budget: { full: 100, executed, points: 10, rate: `${executed}%`, score: executed / 10 },
    indicators: [met(90)],
    total: { points: 100, score },
  });

  test("the sum and what the policy makes of it are both right, anything else is not", () => {
    // 7.5 + 90 = 97.5, and at most 89 below 80 %.
    for (const score of [97.5, 89]) expect(marks("total-score-differs", sketch(score), capped)).toEqual([]);
    expect(marks("total-score-differs", sketch(88), capped)).toEqual(["error G13"]);
    expect(marks("total-score-differs", sketch(89))).toEqual(["error G13"]);
    // 63 of 90 is 70 of 100.
    const part = (score: number) => ({
      indicators: [{ ...met(90, 63), explanation: "自行扣分，资料不全" }],
      total: { points: 100, score },
    });
    for (const score of [63, 70]) expect(marks("total-score-differs", part(score), rescaled)).toEqual([]);
    expect(marks("total-score-differs", part(70))).toEqual(["error G13"]);
  });

  test("a proposed total is none of the printed ones", () => {
    const raised = { indicators: [met(90, 80)], total: { points: 100, score: 90 } };
    expect(marks("total-score-differs", raised)).toEqual(["error G13"]);
  });

  test("a cap needs a total and a rate", () => {
    expect(placesOf("total-score-exceeds-cap", sketch(95), capped)).toEqual(["G13"]);
    expect(marks("total-score-exceeds-cap", { ...sketch(95), total: null }, capped)).toEqual([]);
    expect(marks("total-score-exceeds-cap", { ...sketch(95), budget: null }, capped)).toEqual([]);
    expect(marks("total-score-exceeds-cap", { ...sketch(95), total: { score: "优" } }, capped)).toEqual([]);
    const edges = [49, 50, 59, 60, 69, 70, 79, 80].map(
      (rate) => factsOf(findingsOf("total-score-exceeds-cap", sketch(95, rate), capped)[0])["cap"],
    );
    expect(edges).toEqual(["59", "69", "69", "79", "79", "89", "89", undefined]);
  });
});

describe("direction, class and unit by the whole name", () => {
  const of = (id: CheckId, name: string, more: Partial<IndicatorSketch> = {}) =>
    marks(id, one(named(name, more)));
  const operator = (
    direction: "at-least" | "at-most" | "equal",
    directionFrom: "operator" | "operator-column" | "name",
  ) => ({
    judgement: quantity(direction, { target: 100, actual: 100, unit: "个" }, { directionFrom }),
  });

  test("an operator in a column of its own counts, one told by the name does not", () => {
    expect(of("target-direction-reversed", "项目成本", operator("at-least", "operator-column"))).toEqual([
      "error D12",
    ]);
    expect(of("target-direction-reversed", "项目成本", operator("at-least", "name"))).toEqual([]);
    expect(of("target-direction-reversed", "培训合格率", operator("equal", "operator"))).toEqual([]);
    expect(of("target-direction-reversed", "投诉办结率", operator("at-most", "operator"))).toEqual([]);
    expect(of("target-direction-reversed", "成本利润率", operator("at-least", "operator"))).toEqual([]);
    expect(of("target-direction-reversed", "利率成本", operator("at-least", "operator"))).toEqual([
      "error D12",
    ]);
    const [quantities] = findingsOf(
      "target-direction-reversed",
      one(named("开展培训次数", operator("at-most", "operator"))),
    );
    expect(factsOf(quantities)["kind"]).toBe("quantity");
  });

  test("a rate counted in heads, by its own name and unit alone", () => {
    const unit = (name: string) => ({
      judgement: quantity("at-least", { target: 100, actual: 100, unit: name }),
    });
    expect(of("indicator-unit-differs", "签约率", unit("户次"))).toEqual(["review E12"]);
    expect(of("indicator-unit-differs", "签约率", unit("工人"))).toEqual([]);
    expect(of("indicator-unit-differs", "签约率", unit("人天"))).toEqual([]);
    expect(of("indicator-unit-differs", "签约率达标人数", unit("人"))).toEqual([]);
    expect(
      of("indicator-unit-differs", "签约率", { judgement: quantity("at-least", { target: 9, actual: 9 }) }),
    ).toEqual([]);
    expect(of("indicator-unit-differs", "其中：签约率", { ...unit("人"), with: { parent: 0 } })).toEqual([]);
    expect(of("indicator-unit-differs", "签约率", { judgement: quality("高", "高") })).toEqual([]);
    const converted = quantity(
      "at-most",
      { target: 1, actual: 1 },
      { notes: ["money-converted"], unit: unitOf("万元") },
    );
    expect(of("indicator-unit-differs", "成本", { judgement: converted })).toEqual(["warning E12"]);
  });

  test("a class by the end of the name", () => {
    const quantityRow = { with: { subcategory: "quantity" as const } };
    const qualityRow = { with: { subcategory: "quality" as const } };
    expect(of("indicator-class-mismatched", "满意度调查次数", quantityRow)).toEqual([]);
    expect(of("indicator-class-mismatched", "及时率达标项目数", quantityRow)).toEqual([]);
    expect(of("indicator-class-mismatched", "发放及时性", quantityRow)).toEqual(["warning C12"]);
    expect(of("indicator-class-mismatched", "完成率提升幅度", qualityRow)).toEqual([]);
    expect(of("indicator-class-mismatched", "合格完成率", qualityRow)).toEqual([]);
    expect(of("indicator-class-mismatched", "任务完成率", qualityRow)).toEqual(["warning C12"]);
  });

  test("a class is there by its rows; satisfaction also by a name", () => {
    const row = (category: "output" | "benefit" | "satisfaction", title = "培训", level1 = "一级") =>
      named(title, { with: { category, level1, title } });
    const missing = (...indicators: IndicatorSketch[]) =>
      findingsOf("indicator-class-missing", { indicators }).map((found) => factsOf(found)["missing"]);
    expect(missing(row("output"), row("benefit"))).toEqual(["satisfaction"]);
    expect(missing(row("output"), row("benefit", "群众满意度"))).toEqual([]);
    expect(missing(row("output", "群众满意度"), row("satisfaction"))).toEqual(["benefit"]);
    expect(missing(row("output"), row("output", "培训", ""))).toEqual(["benefit,satisfaction"]);
    expect(missing(row("output", "培训", ""))).toEqual([]);
  });

  test("a name of one sign, or parts of two parents, are no twins", () => {
    const twins = (...indicators: IndicatorSketch[]) => marks("indicator-duplicated", { indicators });
    expect(twins(named("甲1"), named("甲1"))).toEqual([]);
    expect(twins(named("小麦"), named("小麦"))).toEqual(["warning C13"]);
    expect(twins(named("小麦", { with: { parent: 0 } }), named("小麦", { with: { parent: 1 } }))).toEqual([]);
    expect(twins(named("小麦", { with: { parent: 0 } }), named("小麦"))).toEqual([]);
    expect(twins(named("小麦"), named("小麦", { target: "≥9人" }))).toEqual(["review C13"]);
  });
});

describe("points", () => {
  test("a printed rule is read with its spaces and colons, from notes and from hints", () => {
    const of = (category: "output" | "benefit" | "satisfaction", points: number): IndicatorSketch => ({
      ...met(points),
      with: { category },
    });
    const indicators = [of("output", 60), of("benefit", 20), of("satisfaction", 10)];
    const rule = "产出指标 50 分、效益指标：30分、服务对象满意度指标10分";
    const split = (more: Partial<SelfEvaluationTable>) =>
      findingsOf("points-split-unusual", { indicators, with: more }).flatMap((found) =>
        factsOf(found)["kind"] === "split" ? [factsOf(found)["category"]] : [],
      );
    expect(split({ notes: [note("note", "其他"), note("note", rule)] })).toEqual(["output", "benefit"]);
    expect(split({ hints: [rule] })).toEqual(["output", "benefit"]);
    expect(split({ notes: [note("note", "产出、效益、满意度")] })).toEqual([]);
    expect(split({ notes: [note("note", "产出占40%，效益占30%，满意度占20%")] })).toEqual([
      "output",
      "benefit",
      "satisfaction",
    ]);
  });

  test("rows without points do not make a table lopsided, nor count for it", () => {
    const free = { ...met(5), points: null };
    const lopsided = (...indicators: IndicatorSketch[]) => marks("points-split-unusual", { indicators });
    expect(lopsided(met(60), met(10), free)).toEqual([]);
    expect(lopsided(met(60), met(10), met(10), free)).toEqual(["warning F12"]);
  });

  test("a row that nobody filled in lacks no points", () => {
    const without = (more: Partial<IndicatorSketch>) =>
      marks("indicator-points-missing", { indicators: [met(10), { ...met(5), points: null, ...more }] });
    expect(without({})).toEqual(["error F13"]);
    expect(without({ target: "" })).toEqual([]);
    expect(without({ actual: "" })).toEqual([]);
    expect(without({ with: { actual: null } })).toEqual([]);
    expect(without({ with: { points: null } })).toEqual([]);
    expect(without({ with: { target: null } })).toEqual(["error F13"]);
    expect(
      marks("indicator-points-missing", { indicators: [{ ...met(5), with: { points: null } }] }),
    ).toEqual(["review C12"]);
  });

  test("one row with points is enough to have them added up", () => {
    const indicators = [
      met(10),
      { ...met(5), points: null, target: "" },
      { ...met(5), with: { points: null } },
    ];
    expect(placesOf("points-total-not-100", { indicators })).toEqual(["F12,F13"]);
    const budget = { full: 1, executed: 1, points: 10, score: 10 };
    expect(marks("points-total-not-100", { indicators: [met(80)], budget })).toEqual(["error F6"]);
  });
});

describe("numbers kept as text", () => {
  test("in the budget and the total too", () => {
    const text = (row: number, column: number, printed: string) => ({
      ...numberCell(row, column, printed),
      isTextNumber: true,
    });
    const form = buildTable({ budget: { full: 10, executed: 10 }, total: { points: 100, score: 90 } });
    const line = {
      ...form.budget!.total,
      full: { ...text(5, 3, "12.50"), yuan: null },
      score: text(5, 7, "10"),
    };
    const sources = [{ ...form.budget!.total, executed: { ...text(6, 4, "3"), yuan: null } }];
    const total = { label: null, points: text(11, 5, "100"), score: text(11, 6, "90") };
    const [found] = findingsOf("number-stored-as-text", {
      budget: { with: { total: line, sources } },
      with: { total },
    });
    expect(places([found!])).toEqual(["D6,H6,E7,F12,G12"]);
    expect(found?.fix?.map(({ value }) => value)).toEqual([12.5, 10, 3, 100, 90]);
    expect(factsOf(found)).toMatchObject({ count: "5", text: "12.50" });
  });

  test("a number too large for a cell is told and left alone", () => {
    const score = {
      ...numberCell(11, 6, null),
      text: "1e400",
      value: numberCell(0, 0, "1").value!.times("1e400"),
      isTextNumber: true,
    };
    const [found] = findingsOf(
      "number-stored-as-text",
      one({ ...met(5), judgement: unclear(), with: { score } }),
    );
    expect(found?.fix).toBeNull();
  });
});

describe("words of the form", () => {
  test("a prompt of sixty signs is one, of sixty-one none", () => {
    const prompt = (length: number) => `请填写${"项".repeat(length - 3)}`;
    const found = (text: string) =>
      findingsOf("prompt-text-left", { with: { notes: [note("summary", text)] } });
    expect([found(prompt(60)).length, found(prompt(61)).length]).toEqual([1, 0]);
    expect(factsOf(found("请 填写自评结论")[0])).toEqual({ text: "请 填写自评结论", isGoal: "false" });
  });

  test("the limit of the explanations is that of their own column", () => {
    const { region } = buildTable();
    const column = (role: "target" | "explanation", text: string, at: number) => ({
      role,
      column: at,
      evidence: { kind: "header-text" as const, text, cell: null },
    });
    const sketch = (text: string): TableSketch => ({
      indicators: [{ ...met(5), explanation: text }],
      with: {
        region: {
          ...region,
          columns: [column("target", "指标值(10字以内)", 3), column("explanation", "原因(20 字以内)", 7)],
        },
      },
    });
    expect(marks("text-too-long", sketch("一".repeat(20)))).toEqual([]);
    expect(marks("text-too-long", sketch("一".repeat(21)))).toEqual(["warning H12"]);
  });

  test("personal numbers are looked for in the head, the goal, the rows and the budget's explanation", () => {
    const phone = "19900000000";
    const found = (sketch: TableSketch) => marks("personal-data-present", sketch);
    expect(found({ with: { department: cell(3, 1, phone) } })).toEqual(["review B4"]);
    expect(found({ with: { goal: { expected: cell(8, 2, phone), accomplished: null } } })).toEqual([
      "review C9",
    ]);
    expect(found(one({ ...met(5), actual: phone }))).toEqual(["review E12"]);
    expect(found(one({ ...met(5), target: phone }))).toEqual(["review D12"]);
    expect(found(one({ ...met(5), name: phone }))).toEqual(["review C12"]);
    expect(found({ budget: { full: 1, executed: 1, explanation: phone } })).toEqual(["review I6"]);
  });

  test("a row that could not be read is quoted", () => {
    const problem = { sheet: "附件1", cell: "A15", code: "row-unreadable" as const, text: "满意度" };
    const [found] = findingsOf("row-not-read", {
      with: { problems: [problem, { ...problem, cell: null as never }] },
    });
    expect([factsOf(found), places([found!])]).toEqual([{ text: "满意度" }, ["A15"]]);
  });

  test("a mention in the expected goal is shown beside the target", () => {
    const sketch: TableSketch = {
      ...one(
        named("家具购置数量", { judgement: quantity("at-least", { target: 11, actual: 11, unit: "套" }) }),
      ),
      with: { goal: { expected: cell(8, 2, "购置9套家具"), accomplished: cell(8, 5, "购置8套家具") } },
    };
    expect(placesOf("narrative-number-differs", sketch)).toEqual(["E12,F9", "D12,C9"]);
  });

  test("targets are written with the operator and unit of their own columns", () => {
    const row = (more: NonNullable<IndicatorSketch["with"]>, target = "11", actual = "6") =>
      factsOf(
        findingsOf("deviation-explanation-missing", one({ ...met(5, 3), target, actual, with: more }))[0],
      );
    const columns = { targetOperator: cell(11, 8, "≥"), targetUnit: cell(11, 9, "套") };
    expect(row(columns)).toMatchObject({ target: "≥11套", actual: "6套" });
    expect(row(columns, "11", "6 / 11")).toMatchObject({ actual: "6 / 11" });
    expect(row(columns, "11", "6,500.5")).toMatchObject({ actual: "6,500.5套" });
    expect(row({}, "≥a=5")).toMatchObject({ target: "≥a=5" });
    expect(row(columns, "11套", "约6")).toMatchObject({ target: "≥11套", actual: "约6" });
    expect(row({ ...columns, targetUnit: cell(11, 9, "％") }, "11%", "6")).toMatchObject({
      target: "≥11%",
      actual: "6％",
    });
    const graded = { targetOperator: cell(11, 8, "定性"), targetUnit: cell(11, 9, "/") };
    expect(row(graded, "持续改善", "改善")).toMatchObject({ target: "持续改善", actual: "改善" });
    expect(row({ targetOperator: cell(11, 8, "＝") })).toMatchObject({ target: "11", actual: "6" });
    expect(row({ target: null, actual: null })).toMatchObject({ target: "", actual: "" });
  });
});
