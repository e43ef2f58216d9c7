import type { CellValue, Indicator, Judgement, SheetSnapshot } from "../../../src/core";
import { zhCN } from "../../../src/strings";
import { findingFix, findingSentence } from "../../../src/strings/findings";
import { edits, factsOf, findingsOf, mark, marks, workbookFindings } from "../../support/check-harness";
import {
  buildTable,
  cell,
  type IndicatorSketch,
  note,
  quantity,
  type TableSketch,
  unclear,
} from "../../support/table-builder";
import { plainSheet } from "../../support/plain-sheet";

const judgement = quantity("at-least", { target: 11, actual: 11, unit: "套" });
const furniture: IndicatorSketch = {
  name: "家具家电购置数量",
  target: "≥11套",
  actual: "11套",
  points: 4,
  score: 4,
  judgement,
};

function told(accomplished: string, expected = "") {
  return { with: { goal: { expected: cell(8, 2, expected), accomplished: cell(8, 5, accomplished) } } };
}

describe("row-not-read", () => {
  const problem = { sheet: "附件1", cell: "A15", code: "row-unreadable" as const, text: "某某单位满意度" };

  test("a row that slipped is listed at its cell, and sums over the others become a question", () => {
    const sketch = {
      indicators: [furniture],
      total: { points: 100, score: 91 },
      with: { problems: [problem] },
    };
    expect(marks("row-not-read", sketch)).toEqual(["review A15"]);
    expect(marks("total-score-differs", sketch)).toEqual(["review G13"]);
    expect(findingsOf("total-score-differs", sketch)[0]?.fix).toBeNull();
    expect(marks("points-total-not-100", sketch)).toEqual(["review F13"]);
  });

  test("other problems have words of their own", () => {
    const other = { sheet: "附件1", cell: "G12", code: "cell-error" as const, text: "#REF!" };
    expect(marks("row-not-read", { with: { problems: [other] } })).toEqual([]);
    expect(
      marks("total-score-differs", {
        indicators: [furniture],
        total: { points: 4, score: 3 },
        with: { problems: [other] },
      }),
    ).toEqual(["error G13"]);
  });
});

describe("narrative-number-differs", () => {
  const found = (text: string, indicators = [furniture]) =>
    findingsOf("narrative-number-differs", { indicators, ...told(text) });

  test("8套家具 in the text against 11 in the row", () => {
    const [finding] = found("根据预算批复购置8套家具及48套家电。");
    expect(factsOf(finding)).toMatchObject({ side: "actual", value: "11", written: "8套家具、48套家电" });
    expect(finding?.severity).toBe("review");
    expect(finding?.cells[0]).toMatchObject({ row: 11, column: 4 });
  });

  test("the same number, another thing, another unit, or no thing at all", () => {
    expect(found("购置11套家具。")).toEqual([]);
    expect(found("做好6套公寓用房装修。")).toEqual([]);
    expect(found("购置8件家具。")).toEqual([]);
    expect(found("购置家具共8套。")).toEqual([]);
    expect(found("第8套家具已报废，3-8套家具在库。")).toEqual([]);
  });

  test("23项 behind the row's own name, where nothing else is counted so", () => {
    const judgement = quantity("at-least", { target: 25, actual: 25, unit: "项" });
    const projects = [{ ...furniture, name: "支持科研项目数", judgement }];
    const [finding] = found("全年支持科研项目23项，新增企业6家。", projects);
    expect(factsOf(finding)).toMatchObject({ value: "25", written: "支持科研项目23项" });
    expect(found("支持科研项目25项。", projects)).toEqual([]);
    expect(found("第一批支持科研项目10项，第二批15项。", projects)).toEqual([]);
    expect(found("上年支持科研项目23项。", projects)).toEqual([]);
    expect(found("支持软科学项目23项。", projects)).toEqual([]);
  });

  test("one mention of the right number is enough", () => {
    expect(found("先购置8套家具，又购置3套家电，共11套家具。")).toEqual([]);
  });

  test("the expected goal is held against the targets", () => {
    const sketch = { indicators: [furniture], ...told("", "购置9套家具。") };
    expect(factsOf(findingsOf("narrative-number-differs", sketch)[0])).toMatchObject({
      side: "target",
      value: "11",
    });
    expect(
      marks("narrative-number-differs", { indicators: [furniture], ...told("", "购置11套家具。") }),
    ).toEqual([]);
  });

  test("a row without a counted number cannot be contradicted", () => {
    expect(found("购置8套家具。", [{ ...furniture, judgement: unclear() }])).toEqual([]);
    const bare = quantity("at-least", { target: 11, actual: 11 });
    expect(found("购置8套家具。", [{ ...furniture, judgement: bare }])).toEqual([]);
  });
});

describe("narrative-number-differs, those for whom something was done", () => {
  const homes = (name: string, actual = 10): IndicatorSketch => ({
    ...furniture,
    name,
    actual: `${String(actual)}家`,
    judgement: quantity("at-least", { target: 10, actual, unit: "家" }),
  });
  const found = (text: string, ...indicators: readonly IndicatorSketch[]) =>
    findingsOf("narrative-number-differs", { indicators, ...told(text) }).map(
      ({ facts }) => facts["written"],
    );

  test.each(["为11家养老机构发放补贴", "为11家养老机构补贴", "向11家养老机构提供运营经费"])("%s", (text) => {
    expect(found(text, homes("补贴养老机构数"))).toEqual(["11家养老机构"]);
    expect(found(text, homes("补贴养老机构数", 11))).toEqual([]);
  });

  test.each([
    ["another row counts them too", "为11家养老机构发放补贴", homes("检查养老机构数")],
    ["another year's", "上年为11家养老机构发放补贴", homes("其他家数")],
    ["planned", "计划为11家养老机构发放补贴", homes("其他家数")],
    ["a part", "第一批为6家养老机构发放补贴", homes("其他家数")],
    ["told rightly beside", "为11家养老机构拨付首笔，为10家养老机构拨付全年补贴", homes("其他家数")],
  ])("%s: nothing", (_why, text, other) => {
    expect(found(text, homes("补贴养老机构数"), other)).toEqual([]);
  });

  test("a name that goes on behind them, or a short word, is beyond no doubt", () => {
    expect(found("为11家企业发放补贴", homes("新增企业数"))).toEqual([]);
    expect(found("为11家养老机构发放补贴", homes("养老机构床位补贴数"))).toEqual([]);
  });
});

describe("narrative-number-differs, shares", () => {
  const share = (name: string, actual = 95, more: Partial<IndicatorSketch> = {}): IndicatorSketch => ({
    ...furniture,
    name,
    target: "≥90%",
    actual: `${String(actual)}%`,
    judgement: quantity("at-least", { target: 90, actual, unit: "%" }),
    ...more,
  });
  const found = (text: string, ...indicators: readonly IndicatorSketch[]) =>
    findingsOf("narrative-number-differs", { indicators, ...told(text) }).map(
      ({ facts }) => facts["written"],
    );

  test.each([
    ["满意度达到92%", share("老人满意度")],
    ["满意度92%", share("服务对象满意度指标")],
    ["老人满意度为92%", share("入住老人满意度（%）")],
    ["项目实施后老人满意度达92%", share("老人满意度")],
    ["验收合格率达到92%", share("工程验收合格率")],
  ])("%s against 95 %% in the row", (text, row) => {
    expect(found(`全部完成，${text}。`, row)).toEqual([text]);
    expect(found(`全部完成，${text}。`, { ...row, ...share(row.name ?? "", 92) })).toEqual([]);
  });

  test.each([
    ["92% or more", "满意度达到92%以上", share("老人满意度")],
    ["a range", "满意度达到92%-96%", share("老人满意度")],
    ["other people", "家长满意度达到92%", share("学生满意度")],
    ["other people in front of the whole name", "外来老人满意度达到92%", share("老人满意度")],
    ["a short name", "合格率达到92%", share("培训合格率")],
    ["last year's", "上年满意度92%", share("老人满意度")],
    ["a part", "其中上半年满意度92%", share("老人满意度")],
    ["the row's as well", "满意度92%，复评后满意度95%", share("老人满意度")],
    ["from one to the other", "满意度由92%提升到96%", share("老人满意度")],
    ["two numbers", "满意度92%，满意度96%", share("老人满意度")],
    ["rounded", "满意度达到95%", share("老人满意度", 95.4)],
    ["no share", "满意度达到92%", { ...furniture, name: "老人满意度" }],
  ])("%s: nothing", (_why, text, row) => {
    expect(found(text, row)).toEqual([]);
  });

  test("满意度 alone, where two rows ask for one, is neither's", () => {
    expect(found("满意度达到92%", share("老人满意度"), share("家属满意度"))).toEqual([]);
    expect(found("老人满意度达到92%", share("老人满意度"), share("家属满意度"))).toEqual([
      "老人满意度达到92%",
    ]);
  });

  test("the expected goal is held against the target", () => {
    const sketch = { indicators: [share("老人满意度")], ...told("", "满意度达到92%") };
    expect(factsOf(findingsOf("narrative-number-differs", sketch)[0])).toMatchObject({
      side: "target",
      target: "≥90%",
    });
  });
});

describe("prompt-text-left", () => {
  const prompt = "说明项目年度目标完成情况（100字以内）";

  test("the form's own instruction where the unit should have written", () => {
    expect(marks("prompt-text-left", told(prompt))).toEqual(["error F9"]);
    expect(marks("prompt-text-left", told("（对照年度目标填写，100字以内）"))).toEqual(["error F9"]);
    const notes = [note("other-explanation", "请填写其他需要说明的事项")];
    expect(marks("prompt-text-left", { with: { notes } })).toEqual(["error C41"]);
  });

  test("instructions printed as such, real texts and long ones are none", () => {
    const notes = [note("instruction", prompt)];
    expect(marks("prompt-text-left", { with: { notes } })).toEqual([]);
    expect(marks("prompt-text-left", told("请示已获批复，培训5场。"))).toEqual([]);
    expect(marks("prompt-text-left", told(`${"完成培训五场，".repeat(9)}（100字以内）`))).toEqual([]);
  });

  test("an instruction in several clauses is one, however long", () => {
    const whole =
      "此栏填写：预算执行率未达到90%的需说明原因（100字以内）；年中发生预算调整的（追加或调减），应单独说明理由（100字以内）。";
    const budget = { full: 100, executed: 100, points: 10, score: 10 };
    const at = (explanation: string) => marks("prompt-text-left", { budget: { ...budget, explanation } });
    expect(at(whole)).toHaveLength(1);
    expect(at(`${whole} \n`)).toHaveLength(1);
    expect(at(`${whole}因征地滞后，支付延期。`)).toEqual([]);
    expect(at("")).toEqual([]);
    expect(at("本栏填写未完成原因")).toHaveLength(1);
  });

  test("the transfer form's instruction is answered behind it, be it by 无", () => {
    const asks = "请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。";
    const at = (text: string) => marks("prompt-text-left", { with: { notes: [note("instruction", text)] } });
    expect(at(asks)).toEqual(["error C41"]);
    expect(at(`${asks} 无`)).toEqual([]);
    expect(at(`${asks}审计指出问题2个，均已整改。`)).toEqual([]);
    expect(at("请在绩效指标栏逐行填写，没有的请填无。")).toEqual([]);
    expect(marks("prompt-text-left", { with: { notes: [note("note", asks)] } })).toEqual([]);
  });

  test("a prompt where an explanation is missing is reported as missing, once", () => {
    const row = (score: number) => ({ ...furniture, score, explanation: "请说明未完成原因" });
    expect(marks("prompt-text-left", { indicators: [row(2)] })).toEqual([]);
    expect(marks("prompt-text-left", { indicators: [row(4)] })).toEqual(["error H12"]);
  });
});

describe("example-row-left", () => {
  test("example names, and points without a name", () => {
    const nameless = { ...furniture, name: "", points: 5 };
    const indicators = [
      { ...furniture, name: "示例：培训人数" },
      { ...furniture, name: "建设XX工程" },
      nameless,
    ];
    const found = findingsOf("example-row-left", { indicators });
    expect(found.map(({ facts }) => facts["kind"])).toEqual(["example", "example", "nameless"]);
  });

  test("real names, and an empty row without points", () => {
    const empty: IndicatorSketch = { name: "", points: null, judgement: unclear("target-blank") };
    expect(
      marks("example-row-left", { indicators: [furniture, { ...furniture, name: "举例教学场次" }, empty] }),
    ).toEqual([]);
  });
});

describe("header-field-blank", () => {
  test("fields that the form has and the unit left blank", () => {
    const found = findingsOf("header-field-blank", {
      with: { project: cell(2, 1, ""), unit: cell(3, 5, "") },
    });
    expect(found.map(({ facts }) => facts["field"])).toEqual(["project", "unit"]);
  });

  test("filled fields, and fields that the form does not have", () => {
    expect(marks("header-field-blank", {})).toEqual([]);
    expect(marks("header-field-blank", { with: { department: null } })).toEqual([]);
  });
});

describe("year-differs", () => {
  const { region } = buildTable();
  const sheet = (sheetName: string) => ({ with: { region: { ...region, sheetName } } });
  const due = (to: number, hasYear = true): Judgement => ({
    kind: "deadline",
    due: { from: to, to, hasYear },
    done: null,
    notes: [],
  });

  test("the title and the sheet's tab against the table's year", () => {
    const title = findingsOf("year-differs", { with: { title: cell(0, 0, "2022年度项目支出绩效自评表") } });
    expect(factsOf(title[0])).toEqual({ kind: "title", year: "2023", other: "2022" });
    expect(factsOf(findingsOf("year-differs", sheet("2022年培训"))[0])).toMatchObject({
      kind: "sheet",
      other: "2022",
    });
  });

  test("the same year, or none at all, passes", () => {
    expect(marks("year-differs", sheet("2023年培训"))).toEqual([]);
    expect(marks("year-differs", sheet("附件2022001"))).toEqual([]);
    expect(marks("year-differs", { ...sheet("2022年"), with: { year: null } })).toEqual([]);
  });

  test("a deadline before the year is a question", () => {
    const row = (judgement: Judgement) => ({
      indicators: [{ ...furniture, target: "2022年底前", judgement }],
    });
    expect(marks("year-differs", row(due(20221231)))).toEqual(["review D12"]);
    expect(marks("year-differs", row(due(20231231)))).toEqual([]);
    expect(marks("year-differs", row(due(20221231, false)))).toEqual([]);
  });

  test("work that was done before the year is a question", () => {
    const row = (done: number, hasYear = true) => {
      const judgement = { ...due(20231231), done: { from: done, to: done, hasYear } } as Judgement;
      return { indicators: [{ ...furniture, target: "2023年底前", actual: "2022年12月10日", judgement }] };
    };
    expect(marks("year-differs", row(20221210))).toEqual(["review E12"]);
    expect(marks("year-differs", row(20231210))).toEqual([]);
    expect(marks("year-differs", row(20221210, false))).toEqual([]);
  });

  test.each([
    ["填表人：路远  填表日期：2024年3月2日", 0],
    ["填表日期：2023-12-29", 0],
    ["填表日期：2025年3月2日", 1],
    ["填报时间: 2022/3/2", 1],
    ["填表日期：   年  月  日", 0],
    ["合同日期：2019年3月2日", 0],
  ])("who fills in the form does so in its year or the next: %s", (text, count) => {
    const notes = [{ ...note("signature", text), label: "填表日期" }];
    const found = findingsOf("year-differs", { with: { notes } });
    expect(found).toHaveLength(count);
    if (count > 0) expect(found[0]).toMatchObject({ severity: "review", facts: { kind: "filed" } });
  });

  test("a name that tells the deadline of another year is a question; the year of a fund is none", () => {
    const named = (name: string) => ({
      indicators: [{ ...furniture, name, target: "11月底", judgement: due(1130, false) }],
    });
    expect(marks("year-differs", named("2022年11月30日前完成支付"))).toEqual(["review C12"]);
    expect(marks("year-differs", named("2023年11月30日前完成支付"))).toEqual([]);
    expect(marks("year-differs", named("2022年度中央资金支付时间"))).toEqual([]);
    expect(marks("year-differs", { indicators: [{ ...furniture, name: "2022年11月装修数量" }] })).toEqual([]);
  });
});

describe("the words of a goal that is none", () => {
  const sentences = (accomplished: string, expected = "修缮村道5公里。") =>
    ["goal-text-blank", "prompt-text-left"].flatMap((check) =>
      findingsOf(check as "goal-text-blank", told(accomplished, expected)).map((finding) => [
        findingSentence(zhCN.findings, finding),
        findingFix(zhCN.findings, finding),
      ]),
    );

  test("无 is said to stand there, a blank to be blank", () => {
    expect(sentences("无")[0]![0]).toBe("年度总体目标的实际完成情况只写了“无”。");
    expect(sentences("")[0]![0]).toBe("年度总体目标的实际完成情况没有填写。");
  });

  test("a prompt in a goal is not to be replaced by 无", () => {
    const [, fix] = sentences("对照年度目标，说明实际完成情况（100字以内）")[0]!;
    expect(fix).toBe("删掉提示，写明年度目标和实际完成情况。");
  });
});

describe("year-differs in the goals", () => {
  const goals = (accomplished: string) => marks("year-differs", told(accomplished, "修缮村道5公里。"));

  test("a text that begins with an earlier year and never tells of the table's own is a question", () => {
    expect(goals("2022年度完成村道修缮5公里。")).toEqual(["review F9"]);
    expect(goals("2022 年完成村道修缮5公里。")).toEqual(["review F9"]);
  });

  test.each([
    "2023年度完成村道修缮5公里。",
    "2022年度结转资金，2023年完成村道修缮5公里。",
    "2022年12月开工，年内完工。",
    "2022年以来完成村道修缮5公里。",
    "2022年度以来完成村道修缮5公里。",
    "2022年立项的村道修缮完成5公里。",
    "2022-2023年完成村道修缮5公里。",
    "2024年完成村道修缮5公里。",
    "比2022年多修缮2公里。",
  ])("%s", (text) => {
    expect(goals(text)).toEqual([]);
  });
});

describe("text-too-long", () => {
  const { region } = buildTable();
  const evidence = { kind: "header-text" as const, text: "未完成原因分析（10字以内）", cell: null };
  const limited = { region: { ...region, columns: [{ role: "explanation" as const, column: 7, evidence }] } };
  const row = (explanation: string) => ({ ...furniture, score: 3, explanation });

  test("eleven characters where ten are allowed", () => {
    const [finding] = findingsOf("text-too-long", {
      indicators: [row("一二三四五六七八九十一")],
      with: limited,
    });
    expect(factsOf(finding)).toEqual({ length: "11", limit: "10" });
  });

  test("ten, or a form without a limit", () => {
    expect(marks("text-too-long", { indicators: [row("一二三四五 六七八九十")], with: limited })).toEqual([]);
    expect(marks("text-too-long", { indicators: [row("一".repeat(300))] })).toEqual([]);
  });

  test("a note with a limit in its label", () => {
    const notes = [{ ...note("other-explanation", "一".repeat(101)), label: "其他说明(100字以内)" }];
    expect(marks("text-too-long", { with: { notes } })).toEqual(["warning C41"]);
  });
});

describe("personal-data-present", () => {
  const found = (explanation: string) =>
    findingsOf("personal-data-present", { indicators: [{ ...furniture, explanation }] });

  // Made up: no region begins with 999999. The check digit follows from the weights by hand.
  const IDENTITY = "99999919000101001";
  const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const checkDigit = "10X98765432"[
    [...IDENTITY].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11
  ]!;

  test("an identity number with its check digit, masked", () => {
    const [finding] = found(`联系人${IDENTITY}${checkDigit}`);
    expect(finding?.facts["kind"]).toBe("identity-number");
    expect(finding?.facts["masked"]).toBe(`999${"*".repeat(13)}1${checkDigit}`);
    expect(JSON.stringify(finding)).not.toContain(IDENTITY);
  });

  test("a wrong check digit, or a day that is none, is a plain number", () => {
    const wrong = checkDigit === "1" ? "2" : "1";
    expect(found(`编号${IDENTITY}${wrong}`)).toEqual([]);
    expect(found("编号999999190013010019")).toEqual([]);
  });

  test("a mobile number, and numbers that are none", () => {
    expect(found("电话19900000000")[0]?.facts["kind"]).toBe("mobile-number");
    expect(found("电话199-0000-0000")[0]?.facts["kind"]).toBe("mobile-number");
    expect(found("电话12900000000")).toEqual([]);
    expect(found("合同号0199000000001")).toEqual([]);
    expect(found("支出13912345.678元")).toEqual([]);
  });

  test("a bank card by its Luhn digit", () => {
    // 6200 0000 0000 0005: doubled digits 6→12→3, others 2 + 5; 3 + 2 + 5 = 10.
    expect(found("转入6200000000000005")[0]?.facts["kind"]).toBe("bank-account");
    expect(found("编号6200000000000006")).toEqual([]);
    expect(found("账号0000000000000000")).toEqual([]);
  });

  test("every text of the table is looked at", () => {
    const notes = [note("signature", "联系电话：19900000000")];
    expect(marks("personal-data-present", { with: { notes } })).toEqual(["review C41"]);
    expect(marks("personal-data-present", told("联系19900000000"))).toEqual(["review F9"]);
  });
});

function summary(rows: readonly (readonly CellValue[])[], name = "汇总表"): SheetSnapshot {
  return plainSheet(rows, { id: "summary", name });
}

function project(name: string, score: number) {
  const rows: Partial<Indicator> = {};
  return {
    indicators: [{ ...furniture, with: rows }],
    total: { points: 100, score },
    with: { project: cell(2, 1, name) },
  };
}

const HEAD = ["序号", "项目名称", "自评得分"];

describe("project-duplicated", () => {
  const one = (more: TableSketch["with"], sheetName = "表一"): TableSketch => {
    const { region } = buildTable();
    const head = { project: cell(2, 1, "安全饮水"), unit: cell(3, 4, "供水站") };
    return { with: { ...head, ...more, region: { ...region, sheet: sheetName, sheetName } } };
  };
  const found = (...sketches: readonly TableSketch[]) => workbookFindings("project-duplicated", sketches);

  test("two tables of a project, unit and year are a question at the second", () => {
    const [finding, more] = found(one({}), one({}, "表二"), one({ project: cell(2, 1, "水库加固") }, "表三"));
    expect([mark(finding!), finding?.cells[0]?.sheet, more]).toEqual(["review B3", "表二", undefined]);
    expect(findingSentence(zhCN.findings, finding!)).toBe(
      "“安全饮水”有 2 张自评表（表一!B3、表二!B3），单位和年度都相同。",
    );
  });

  test("another unit, another year, a second scoring, or no unit at all is none", () => {
    const next = { value: "2024", cell: cell(0, 0, "2024年度") };
    expect(found(one({}), one({ unit: cell(3, 4, "水厂") }))).toEqual([]);
    expect(found(one({}), one({ year: next }))).toEqual([]);
    expect(found(one({}), one({}, "复核"))).toEqual([]);
    expect(found(one({ unit: null }), one({ unit: null }))).toEqual([]);
    expect(found(one({ project: cell(2, 1, "") }), one({ project: cell(2, 1, "") }))).toEqual([]);
  });
});

describe("summary-count-differs", () => {
  const found = (rows: readonly (readonly CellValue[])[], name?: string) =>
    workbookFindings("summary-count-differs", [project("养老服务", 95), project("职业培训", 90)], {
      sheets: [summary(rows, name)],
    });

  test("a project without a table, and a table that is not listed", () => {
    const [finding] = found([HEAD, [1, "养老服务", 95], [2, "道路养护", 88]]);
    expect(factsOf(finding)).toMatchObject({
      listed: "2",
      tables: "2",
      unknown: "道路养护",
      unlisted: "职业培训",
    });
    expect(finding?.cells[0]).toEqual({ sheet: "summary", row: 2, column: 1 });
  });

  test("the same projects in any order, with a sum below", () => {
    expect(
      found([["2023年汇总"], HEAD, [1, "职业 培训", 90], [2, "养老服务", 95], ["", "合计", 185]]),
    ).toEqual([]);
  });

  test("a list of other things is no summary of these tables", () => {
    expect(found([HEAD, [1, "道路养护", 88]])).toEqual([]);
    expect(found([HEAD, [1, "养老服务", 95]], "清单")).toEqual([]);
    expect(
      found([
        ["项目名称", "金额"],
        ["养老服务", 95],
      ]),
    ).toEqual([]);
  });
});

describe("summary-score-differs", () => {
  const found = (score: CellValue) =>
    workbookFindings("summary-score-differs", [project("养老服务", 95)], {
      sheets: [summary([HEAD, [1, "养老服务", score]])],
    });

  test("another score than the table's, with the table's as the fix", () => {
    const [finding] = found(96);
    expect(factsOf(finding)).toMatchObject({ listed: "96", printed: "95", project: "养老服务" });
    expect(edits(finding!)).toEqual(["C2 = 95"]);
  });

  test("the same score, as number or text, and words pass", () => {
    expect(found(95)).toEqual([]);
    expect(found("95.0")).toEqual([]);
    expect(found("优")).toEqual([]);
  });
});
