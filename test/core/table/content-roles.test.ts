import { readTable, recognizeSheet, type ColumnRole, type SelfEvaluationTable } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const HEAD = `
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 示例项目 | < | < | < | < | < | <`;

const ROWS = `
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 30 | 30 |
^ | 质量指标 | 考核合格率 | 95% | 97.5% | 30 | 28 | 缺考
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 40 |
合计 | < | < | < | < | 100 | 98 | `;

function read(header: string, rows = ROWS): SelfEvaluationTable {
  const { sheet } = formSheet("form", [HEAD, header, rows].join("\n"));
  const { regions } = recognizeSheet(sheet, []);
  if (regions.length !== 1) throw new Error(`${regions.length} tables instead of one`);
  return readTable(sheet, regions[0]!);
}

const LETTERS = "ABCDEFGH";

/** `level1=A level2=B …` */
function rolesOf({ region }: SelfEvaluationTable): string {
  const wanted: readonly ColumnRole[] = ["level1", "level2", "name", "target", "actual", "points", "score"];
  return wanted
    .map((role) => {
      const column = region.columns.find((one) => one.role === role)?.column;
      return `${role}=${column === undefined ? "none" : LETTERS.charAt(column)}`;
    })
    .join(" ");
}

const ALL = "level1=A level2=B name=C target=D actual=E points=F score=G";

test.each([
  ["指标分数 beside 得分", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 指标分数 | 得分 | 备注"],
  ["分数 beside 自评分数", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分数 | 自评分数 | 备注"],
  ["自评分值 left of 得分", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 自评分值 | 得分 | 备注"],
  ["an adjusted target alone", "一级指标 | 二级指标 | 三级指标 | 调整后指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["short words", "一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分 | 备注"],
  ["计划 and 完成", "一级指标 | 二级指标 | 三级指标 | 计划 | 完成 | 权数 | 实得分 | 未达标原因"],
  ["指标分类 for the second level", "一级指标 | 指标分类 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["指标分项 beside 指标类别", "指标类别 | 指标分项 | 具体指标 | 计划数 | 完成数 | 满分 | 自评分 | 备注"],
  ["绩效指标 over the names", "一级指标 | 二级指标 | 绩效指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  [
    "an unknown word for the actual value",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 年末所见 | 分值 | 得分 | 备注",
  ],
  [
    "an unknown word for the target",
    "一级指标 | 二级指标 | 三级指标 | 年初所定 | 完成值 | 分值 | 得分 | 备注",
  ],
  ["an unknown word for the points", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 份量 | 得分 | 备注"],
  [
    "an unknown word for the score",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 本单位结论 | 备注",
  ],
  [
    "unknown words for target and actual value",
    "一级指标 | 二级指标 | 三级指标 | 年初所定 | 年末所见 | 分值 | 得分 | 备注",
  ],
  [
    "unknown words for points and score",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 份量 | 成果 | 备注",
  ],
  ["unknown words for both levels", "甲类 | 乙类 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  [
    "an unknown word for the first level",
    "甲类 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注",
  ],
  ["an unknown word for the names", "一级指标 | 二级指标 | 丙类 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["a misspelt word", "一级指标 | 二级指标 | 三级指标 | 指标值 | 全年完成直 | 分值 | 得分 | 备注"],
  ["自评情况 beside 得分", "一级指标 | 二级指标 | 三级指标 | 指标值 | 自评情况 | 分值 | 得分 | 备注"],
  [
    "完成情况说明 beside the reasons",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成情况说明 | 分值 | 得分 | 偏差原因",
  ],
  ["本次得分, the only score", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 本次得分 | 备注"],
  ["指标属性 for the first level", "指标属性 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["评价要点 for the second level", "一级指标 | 评价要点 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["指标内容 for the second level", "一级指标 | 指标内容 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["工作任务 for the names", "一级指标 | 二级指标 | 工作任务 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["评价要点 for the names", "一级指标 | 二级指标 | 评价要点 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["绩效目标 for the names", "一级指标 | 二级指标 | 绩效目标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["核心指标 for the names", "一级指标 | 二级指标 | 核心指标 | 指标值 | 完成值 | 分值 | 得分 | 备注"],
  ["自评值 for the actual value", "一级指标 | 二级指标 | 三级指标 | 指标值 | 自评值 | 分值 | 得分 | 备注"],
  [
    "完成程度 for the actual value",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成程度 | 分值 | 得分 | 备注",
  ],
  ["占比 for the points", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 占比 | 得分 | 备注"],
  ["计分 as the points", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 计分 | 得分 | 备注"],
  ["计分 as the score beside 分值", "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 计分 | 备注"],
])("%s: every column in its role", (_, header) => {
  expect(rolesOf(read(header))).toBe(ALL);
});

test("levels, target and points below group headers of a row above", () => {
  const header = `
绩效指标 | < | < | 绩效目标 | < | 自评打分 | < | 备注说明
一级 | 二级 | 三级 | 计划值 | 实现值 | 标准分 | 评价得分 | ^`;
  const table = read(header);
  expect(rolesOf(table)).toBe(ALL);
  expect(table.title?.text).toBe("项目支出绩效自评表");
  expect(table.region.columns.find(({ role }) => role === "explanation")?.column).toBe(7);
});

test.each(["评分说明", "自评依据", "得分依据", "绩效分析"])("%s behind the score explains it", (word) => {
  const header = (last: string): string =>
    `一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | ${last}`;
  const explanation = read(header(word)).region.columns.find(({ role }) => role === "explanation");
  expect([explanation?.column, explanation?.evidence.kind]).toEqual([7, "column-order"]);
});

test("评分依据 before the score is a rule, and heads no explanation", () => {
  const rows = ROWS.replace(/ \| (?=\d+ \| \d+ \|)/g, " | 按比例 | ");
  const header = "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 评分依据 | 分值 | 得分";
  expect(read(header, rows).region.columns.map(({ role }) => role)).not.toContain("explanation");
});

test("a column of completion rates beside the actual values stays what it is", () => {
  const rows = ROWS.replace(/ \| (?=\d+ \| \d+ \|)/g, " | 100% | ");
  const header = "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 完成率 | 分值 | 得分";
  expect(rolesOf(read(header, rows))).toContain("actual=E");
});

test("a role read from the cells says so", () => {
  const { region } = read("一级指标 | 二级指标 | 三级指标 | 指标值 | 年末所见 | 分值 | 得分 | 备注");
  const actual = region.columns.find(({ role }) => role === "actual");
  expect(actual?.evidence).toMatchObject({ kind: "column-content", text: "年末所见" });
});

test("cells that do not answer the target are no actual values, and without any there is no table", () => {
  const rows = `
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 人事科 | 30 | 30 |
^ | 质量指标 | 考核合格率 | 95% | 财务科 | 30 | 28 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 办公室 | 40 | 40 | `;
  const { sheet } = formSheet(
    "form",
    [HEAD, "一级指标 | 二级指标 | 三级指标 | 指标值 | 承办 | 分值 | 得分 | 备注", rows].join("\n"),
  );
  expect(recognizeSheet(sheet, []).regions).toEqual([]);
});

test("scores above the points are no scores", () => {
  const rows = `
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 30 | 31 |
^ | 质量指标 | 考核合格率 | 95% | 97.5% | 30 | 99 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 12 | `;
  const table = read("一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 件数 | 备注", rows);
  expect(rolesOf(table)).toContain("points=F score=none");
});

test("a target sheet with a second column of values stays a target sheet", () => {
  const rows = `
产出指标 | 数量指标 | 培训人次 | ≥500人次 | ≥520人次
^ | 质量指标 | 考核合格率 | 95% | 96%
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | ≥92%`;
  const lines = [
    "项目支出绩效目标申报表 | < | < | < | <",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 参照",
    rows,
  ];
  expect(recognizeSheet(formSheet("form", lines.join("\n")).sheet, []).regions).toEqual([]);
});

test("预算执行率 that prints the budget's points once more is no indicator; with other points it is", () => {
  const budget = `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 100 | 100 | 98 | 10 | 98% | 9.8`;
  const header = "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注";
  const names = (points: string): readonly string[] =>
    read(`${budget}\n${header}`, `预算执行率 | | | | | ${points} | 9.8 | ${ROWS}`).indicators.map(
      ({ title }) => title,
    );
  expect(names("10")).toEqual(["培训人次", "考核合格率", "政策知晓率"]);
  expect(names("20")).toContain("预算执行率");
});

test.each([
  ["≤(小于等于)", "at-most"],
  ["反向", "at-most"],
  ["反向指标", "at-most"],
  ["逆向", "at-most"],
  ["正向", "at-least"],
  ["恒等于", "equal"],
  ["大于等于(≥)", "at-least"],
])("%s in the operator column means %s", (word, direction) => {
  const rows = `
产出指标 | 数量指标 | 培训人次 | ${word} | 500 | 520 | 50 | 50
效益指标 | 社会效益指标 | 受益人次 | ≥ | 90 | 95 | 50 | 50`;
  const table = read("一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 完成值 | 分值 | 得分", rows);
  const [first] = table.indicators;
  expect(first?.judgement).toMatchObject({ kind: "quantitative", direction });
});

test("a side label that ends on the header row of a form beside it heads none of its columns", () => {
  const row = (left: string, right = ""): string => `${left} | | ${right}`;
  const lines = [
    row("项目支出绩效自评表 | < | < | < | < | <"),
    row("绩效指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分"),
    row("^ | 培训人次 | ≥500人次 | 520人次 | 50 | 50", "项目支出绩效自评表 | < | < | < | <"),
    row("^ | 考核合格率 | 95% | 97.5% | 50 | 48", "三级指标 | 指标值 | 完成值 | 分值 | 得分"),
    row(" | | | | | ", "修路里程 | ≥5公里 | 5公里 | 60 | 60"),
    row(" | | | | | ", "验收合格率 | 100% | 100% | 40 | 40"),
  ];
  const { sheet } = formSheet("form", lines.join("\n"));
  const tables = recognizeSheet(sheet, []).regions.map((region) => readTable(sheet, region));
  expect(tables.map(({ indicators }) => indicators.map(({ title }) => title))).toEqual([
    ["培训人次", "考核合格率"],
    ["修路里程", "验收合格率"],
  ]);
});

test("operators and units are known by their cells, whatever their headers say", () => {
  const rows = `
产出指标 | 数量指标 | 培训人次 | ≥ | 500 | 人次 | 520 | 50 | 50
效益指标 | 社会效益指标 | 政策知晓率 | ≥ | 90 | % | 95 | 50 | 50`;
  const head = HEAD.replaceAll(" | <", "");
  const header = "一级指标 | 二级指标 | 三级指标 | 甲栏 | 指标值 | 乙栏 | 完成值 | 分值 | 得分";
  const { sheet } = formSheet("form", [head, header, rows].join("\n"));
  const columns = recognizeSheet(sheet, []).regions[0]!.columns;
  const at = (role: ColumnRole): number | undefined => columns.find((one) => one.role === role)?.column;
  expect([at("targetOperator"), at("target"), at("targetUnit")]).toEqual([3, 4, 5]);
});

test("a form of names and values under a word nobody knows is a table, a list of money is none", () => {
  const header = "甲栏 | 目标值 | 完成值 | 分值 | 得分";
  const names = `
培训人次 | ≥500人次 | 520人次 | 50 | 50
政策知晓率 | ≥90% | 95% | 50 | 48`;
  const money = `
年度资金总额 | 100 | 98 | 10 | 9.8
其中：财政拨款 | 100 | 98 | 10 | 9.8`;
  const read = (rows: string): number =>
    recognizeSheet(formSheet("form", ["项目支出绩效自评表", header, rows].join("\n")).sheet, []).regions
      .length;
  expect([read(names), read(money)]).toEqual([1, 0]);
});
