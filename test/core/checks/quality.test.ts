import type { Category, Judgement, SelfEvaluationTable, Subcategory } from "../../../src/core";
import { factsOf, findingsOf, marks, workbookFindings } from "../../support/check-harness";
import {
  cell,
  type IndicatorSketch,
  note,
  quality,
  quantity,
  unclear,
  unitOf,
} from "../../support/table-builder";

const numeric = quantity("at-least", { target: 100, actual: 100, unit: "人" });

function named(name: string, more: Partial<IndicatorSketch> = {}): IndicatorSketch {
  return { name, target: "≥100人", actual: "100人", points: 10, score: 10, judgement: numeric, ...more };
}

function inClass(category: Category, subcategory: Subcategory = "other", level2 = "") {
  return { with: { category, subcategory, level2 } };
}

describe("indicator-unit-differs", () => {
  const noted = (note: "unit-differs" | "money-converted" | "percent-assumed"): Judgement =>
    quantity("at-least", { target: 100, actual: 100 }, { notes: [note], unit: unitOf("名") });

  test("two units, converted money, and a rate that is counted", () => {
    const indicators = [
      named("培训", { judgement: noted("unit-differs") }),
      named("补助", { judgement: noted("money-converted") }),
      named("家庭医生签约率"),
    ];
    const found = findingsOf("indicator-unit-differs", { indicators });
    expect(found.map(({ severity, facts }) => [severity, facts["kind"]])).toEqual([
      ["warning", "names"],
      ["warning", "money"],
      ["review", "rate"],
    ]);
  });

  test("a rate in per cent, a count in heads, and what cannot be judged", () => {
    const rate = quantity("at-least", { target: 90, actual: 95, unit: "%" });
    const indicators = [
      named("签约率", { judgement: rate }),
      named("签约人数"),
      named("服务", { judgement: noted("percent-assumed") }),
      named("签约率", { judgement: unclear("unit-mismatch") }),
    ];
    expect(marks("indicator-unit-differs", { indicators })).toEqual([]);
  });
});

describe("indicator-unmeasurable", () => {
  const target = (text: string) =>
    named("社会影响", { target: text, actual: text, judgement: quality(text, text) });

  test.each([
    "效果明显",
    "成效显著",
    "有效提升",
    "显著提升",
    "作用比较明显",
    "有所减轻",
    "得到有效缓解",
    "逐步完善",
  ])("%s can be reached by anything", (text) => {
    expect(marks("indicator-unmeasurable", { indicators: [target(text)] })).toEqual(["review D12"]);
  });

  test.each(["健全", "及时", "较去年减少", "严格执行相关制度规定", "达标"])(
    "%s is a state that can be told",
    (text) => {
      expect(marks("indicator-unmeasurable", { indicators: [target(text)] })).toEqual([]);
    },
  );

  test("a percentage of nothing in particular among the benefits", () => {
    const judgement = quantity("at-least", { target: 100, actual: 100, unit: "%" });
    const row = (name: string, category: Category) => named(name, { judgement, ...inClass(category) });
    expect(marks("indicator-unmeasurable", { indicators: [row("促进教育事业健康发展", "benefit")] })).toEqual(
      ["review D12"],
    );
    expect(marks("indicator-unmeasurable", { indicators: [row("帮助学生提高生活水平", "benefit")] })).toEqual(
      ["review D12"],
    );
    for (const name of ["政策知晓率", "进出口总额增速", "渔民增收", "综合能耗降幅", "碳减排"]) {
      expect(marks("indicator-unmeasurable", { indicators: [row(name, "benefit")] })).toEqual([]);
    }
    const bare = quantity("at-least", { target: 100, actual: 100 });
    const hundred = (name: string) => named(name, { target: "100", judgement: bare, ...inClass("benefit") });
    expect(marks("indicator-unmeasurable", { indicators: [hundred("学校发展能力")] })).toEqual([
      "review D12",
    ]);
    expect(marks("indicator-unmeasurable", { indicators: [hundred("带动就业")] })).toEqual([]);
    expect(marks("indicator-unmeasurable", { indicators: [row("促进教育事业健康发展", "output")] })).toEqual(
      [],
    );
    expect(marks("indicator-unmeasurable", { indicators: [named("受益人", inClass("benefit"))] })).toEqual(
      [],
    );
  });
});

describe("indicator-duplicated", () => {
  test("the same name twice, however it is spaced", () => {
    const [finding] = findingsOf("indicator-duplicated", {
      indicators: [named("培训人数"), named("培训 人数")],
    });
    expect(factsOf(finding)).toMatchObject({ title: "培训人数", count: "2" });
    expect(finding?.severity).toBe("warning");
    expect(finding?.cells[0]).toMatchObject({ row: 12, column: 2 });
  });

  test("the same name with another target is a question; one name cell over two rows is one name", () => {
    const other = named("培训人次", { target: "≥30人" });
    expect(marks("indicator-duplicated", { indicators: [other, named("培训人次")] })).toEqual(["review C13"]);
    const name = cell(11, 2, "培训人次");
    const merged = [
      named("培训人次", { with: { name } }),
      named("培训人次", { target: "≥30人", with: { name } }),
    ];
    expect(marks("indicator-duplicated", { indicators: merged })).toEqual([]);
  });

  test("parts of different parents, headings and unreadable names are none", () => {
    const part = (parent: number) => named("其他试验", { with: { parent } });
    const heading = named("示范区建设", { judgement: { kind: "heading" } });
    const indicators = [part(0), part(1), heading, heading, named("[?]"), named("[?]"), named("培训人次")];
    expect(marks("indicator-duplicated", { indicators })).toEqual([]);
  });
});

describe("indicator-class-mismatched", () => {
  test.each<[string, Category, Subcategory, string]>([
    ["预算执行进度", "output", "quantity", "process"],
    ["经费使用率", "output", "quantity", "process"],
    ["培训及时率", "output", "quantity", "timeliness"],
    ["任务完成率", "output", "quality", "quantity"],
    ["群众满意度", "output", "quality", "satisfaction"],
    ["读者满意度", "benefit", "social-benefit", "satisfaction"],
    ["农户满意率", "benefit", "sustained-impact", "satisfaction"],
  ])("%s does not belong there", (name, category, subcategory, belongs) => {
    const indicators = [named(name, inClass(category, subcategory, "二级指标"))];
    const [finding] = findingsOf("indicator-class-mismatched", { indicators });
    expect(factsOf(finding)).toMatchObject({ belongs, printed: "二级指标" });
  });

  test.each<[string, Category, Subcategory]>([
    ["培训人数", "output", "quantity"],
    ["设备使用率", "output", "quantity"],
    ["培训及时率", "output", "timeliness"],
    ["任务完成率", "output", "quantity"],
    ["验收合格率", "output", "quality"],
    ["群众满意度", "satisfaction", "beneficiary-satisfaction"],
    ["群众满意度", "benefit", "other"],
  ])("%s may stay", (name, category, subcategory) => {
    const indicators = [named(name, inClass(category, subcategory))];
    expect(marks("indicator-class-mismatched", { indicators })).toEqual([]);
  });
});

describe("indicator-class-missing", () => {
  const three = [named("产出", inClass("output")), named("效益", inClass("benefit"))];

  test("no satisfaction", () => {
    const [finding] = findingsOf("indicator-class-missing", { indicators: three });
    expect(factsOf(finding)).toEqual({ missing: "satisfaction" });
  });

  test("satisfaction below the benefits counts as one", () => {
    expect(
      marks("indicator-class-missing", { indicators: [...three, named("群众满意度", inClass("benefit"))] }),
    ).toEqual([]);
    expect(
      marks("indicator-class-missing", {
        indicators: [...three, named("群众评价", inClass("satisfaction"))],
      }),
    ).toEqual([]);
  });

  test("a flat list and a form of decisions and management are left alone", () => {
    expect(marks("indicator-class-missing", { indicators: [named("项目", inClass("other"))] })).toEqual([]);
    const process = [named("立项规范", inClass("process")), named("产出", inClass("output"))];
    expect(marks("indicator-class-missing", { indicators: process })).toEqual([]);
    const flat = three.map((row) => ({ ...row, with: { ...row.with, level1: "" } }));
    expect(marks("indicator-class-missing", { indicators: flat })).toEqual([]);
    expect(marks("indicator-class-missing", {})).toEqual([]);
  });
});

describe("indicator-count-low", () => {
  test("two indicators are too few, three are not", () => {
    const two = [named("培训人数"), named("培训场次")];
    expect(marks("indicator-count-low", { indicators: two })).toEqual(["warning C12"]);
    expect(marks("indicator-count-low", { indicators: [...two, named("满意度")] })).toEqual([]);
  });

  test("headings do not count", () => {
    const heading = named("示范区建设", { judgement: { kind: "heading" } });
    expect(marks("indicator-count-low", { indicators: [heading, heading, heading] })).toEqual(["warning A1"]);
  });
});

describe("quantity-not-numeric", () => {
  const word = { target: "按计划", actual: "按计划", judgement: quality("按计划", "按计划") };

  test("a quantity with words for a target", () => {
    expect(marks("quantity-not-numeric", { indicators: [named("设备购置", word)] })).toEqual(["review D12"]);
  });

  test("numbers, and qualities in words, pass", () => {
    const indicators = [named("设备购置"), named("设备质量", { ...word, ...inClass("output", "quality") })];
    expect(marks("quantity-not-numeric", { indicators })).toEqual([]);
  });
});

describe("input-used-as-indicator", () => {
  test.each(["工程资金金额", "项目资金投入额", "投入人力", "资金使用总额"])("%s is put in", (name) => {
    expect(marks("input-used-as-indicator", { indicators: [named(name)] })).toEqual(["warning C12"]);
  });

  test.each(["补助资金发放人数", "培训人数", "资金监管项目数量"])("%s comes out", (name) => {
    expect(marks("input-used-as-indicator", { indicators: [named(name)] })).toEqual([]);
  });

  test("the project's own money is put in, money handed out comes out", () => {
    const money = quantity("equal", { target: 72890, actual: 72890, unit: "元" });
    const of = (name: string, judgement = money) =>
      marks("input-used-as-indicator", { indicators: [named(name, { judgement })] });
    expect(of("卫片执法补助经费")).toEqual(["warning C12"]);
    expect(of("项目资金")).toEqual(["warning C12"]);
    expect(of("发放临时救助资金")).toEqual([]);
    expect(of("带动社会资金")).toEqual([]);
    expect(of("招商引资到位资金")).toEqual([]);
    expect(of("卫片执法补助经费", numeric)).toEqual([]);
    expect(of("卫片执法补助经费", quality("足额", "足额"))).toEqual([]);
  });

  test("money put in is no benefit, money that comes of it may be one", () => {
    const of = (name: string) =>
      marks("input-used-as-indicator", {
        indicators: [named(name, inClass("benefit", "ecological-benefit"))],
      });
    expect([of("投入资金"), of("投入项目资金数")]).toEqual([["warning C12"], ["warning C12"]]);
    expect([of("投入扶持资金带动就业"), of("带动社会资金投入"), of("节约资金数额")]).toEqual([[], [], []]);
  });

  test("an amount among the costs is where it belongs", () => {
    const indicators = [named("工程资金金额", inClass("output", "cost"))];
    expect(marks("input-used-as-indicator", { indicators })).toEqual([]);
  });
});

describe("satisfaction-evidence-missing", () => {
  const satisfied = (actual: string, more: Partial<IndicatorSketch> = {}) =>
    named("群众满意度", { actual, ...inClass("satisfaction"), ...more });

  test("no complaint is no survey", () => {
    expect(marks("satisfaction-evidence-missing", { indicators: [satisfied("未收到投诉")] })).toEqual([
      "review E12",
    ]);
    const because = satisfied("100%", { explanation: "全年未收到投诉" });
    expect(marks("satisfaction-evidence-missing", { indicators: [because] })).toEqual(["review E12"]);
  });

  test("a percentage is taken as surveyed, and so is any mention of a survey", () => {
    expect(marks("satisfaction-evidence-missing", { indicators: [satisfied("95%")] })).toEqual([]);
    const inWords = satisfied("百分之九十三", {
      judgement: quantity("at-least", { target: 90, actual: 93, unit: "%" }),
    });
    expect(marks("satisfaction-evidence-missing", { indicators: [inWords] })).toEqual([]);
    const notes = [note("other-explanation", "回收问卷120份")];
    expect(
      marks("satisfaction-evidence-missing", { indicators: [satisfied("满意")], with: { notes } }),
    ).toEqual([]);
    expect(marks("satisfaction-evidence-missing", { indicators: [satisfied("问卷显示满意")] })).toEqual([]);
  });

  test("without points or an answer, or elsewhere, it is silent", () => {
    const indicators = [
      satisfied("未收到投诉", { score: 0 }),
      satisfied(""),
      named("服务", { actual: "未收到投诉" }),
    ];
    expect(marks("satisfaction-evidence-missing", { indicators })).toEqual([]);
  });
});

describe("table-text-copied", () => {
  const goal = "按照年度计划完成全部培训任务，提高从业人员的职业素养和服务水平。";
  const table = (project: string, text: string, rows: readonly string[]) => ({
    indicators: rows.map((name) => named(name)),
    with: {
      project: cell(2, 1, project),
      goal: { expected: cell(8, 2, text), accomplished: null },
    } satisfies Partial<SelfEvaluationTable>,
  });

  test("a goal that stands in the tables of two projects", () => {
    const [finding, more] = workbookFindings("table-text-copied", [
      table("养老服务", goal, ["甲"]),
      table("职业培训", `${goal} `, ["乙"]),
    ]);
    expect(factsOf(finding)).toEqual({ kind: "goal", project: "养老服务", other: "职业培训" });
    expect(more).toBeUndefined();
  });

  test("whole sets of indicators and results", () => {
    const rows = ["场次", "人数", "满意度"];
    const found = workbookFindings("table-text-copied", [
      table("养老服务", "", rows),
      table("职业培训", "", rows),
    ]);
    expect(found.map(({ facts }) => facts["kind"])).toEqual(["results"]);
  });

  test("one project in two tables, short goals and other words are none", () => {
    const rows = ["场次", "人数"];
    expect(
      workbookFindings("table-text-copied", [table("养老", goal, rows), table("养老", goal, rows)]),
    ).toEqual([]);
    expect(
      workbookFindings("table-text-copied", [
        table("甲", "完成任务。", rows),
        table("乙", "完成任务。", rows),
      ]),
    ).toEqual([]);
  });
});
