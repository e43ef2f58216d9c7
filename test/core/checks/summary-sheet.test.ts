import {
  a1,
  Decimal,
  DEFAULT_SETTINGS,
  type CellRef,
  type CellValue,
  type SheetSnapshot,
} from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { comparable, findSummarySheets } from "../../../src/core/checks/summary-sheet";
import { findingSentence, zhCN } from "../../../src/strings";
import { edits, factsOf, workbookFindings } from "../../support/check-harness";
import { plainSheet } from "../../support/plain-sheet";
import { buildTable, cell, type TableSketch } from "../../support/table-builder";

type Rows = readonly (readonly CellValue[])[];

function sheet(rows: Rows, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return plainSheet(rows, { id: "summary", name: "汇总表", ...more });
}

const table = (project: string | null, score: number | null = 95): TableSketch => ({
  indicators: [{ name: "培训人数", points: 90, score: 80 }],
  total: score === null ? null : { points: 100, score },
  with: { project: project === null ? null : cell(2, 1, project) },
});
const tables = [table("养老服务"), table("职业培训", 90)].map((one) =>
  scoreTable(buildTable(one), DEFAULT_SETTINGS),
);
const HEAD = ["序号", "项目名称", "自评得分"];
const at = ({ row, column }: CellRef) => a1(row, column);

const found = (rows: Rows, more: Partial<SheetSnapshot> = {}) =>
  findSummarySheets({ workbook: { sheets: [sheet(rows, more)] }, tables }).map(
    ({ sheetName, header, lines }) => ({
      name: sheetName,
      header: `${header.sheet} ${at(header)}`,
      lines: lines.map(
        (line) => `${line.project} ${at(line.projectCell)} ${String(line.score)} ${at(line.scoreCell)}`,
      ),
    }),
  );

describe("a summary sheet", () => {
  test("lists projects and scores below its header, wherever it begins", () => {
    expect(
      found([["2023年自评"], [], HEAD, [1, "养老 服务", 95], [2, "职业培训", "90.0"]], { top: 2, left: 1 }),
    ).toEqual([{ name: "汇总表", header: "summary C5", lines: ["养老服务 C6 95 D6", "职业培训 C7 90 D7"] }]);
  });

  test("may begin with the project, or with the score", () => {
    expect(
      found([
        ["项目", "得分"],
        ["养老服务", 95],
      ])[0]?.lines,
    ).toEqual(["养老服务 A2 95 B2"]);
    expect(
      found([
        ["自评总分（分）", "项目名称"],
        [95, "养老服务"],
      ])[0]?.lines,
    ).toEqual(["养老服务 B2 95 A2"]);
  });

  test("has lines for projects alone", () => {
    const rows = [
      HEAD,
      [1, "养老服务", 95],
      ["", "", ""],
      ["", "合计", 185],
      ["", "——", 80],
      ["", "说明：按总分排列", null],
      [2, 7, 90],
    ];
    expect(found(rows)[0]?.lines).toEqual(["养老服务 B2 95 C2"]);
    expect(found([HEAD])[0]?.lines).toEqual([]);
  });

  test("keeps a line whose score is no number", () => {
    expect(found([HEAD, [1, "养老服务", "优"], [2, "职业培训", null], [3, "道路", true]])[0]?.lines).toEqual([
      "养老服务 B2 null C2",
      "职业培训 B3 null C3",
      "道路 B4 null C4",
    ]);
  });

  test.each([
    ["支出项目名称", "绩效自评得分"],
    ["二级项目名称", "自评得分（满分100分）"],
    ["预算项目", "2024年自评总分"],
    ["评价项目名称", "评价得分"],
    ["项目支出名称", "自评结果（分）"],
  ])("names its columns %s and %s", (project, score) => {
    expect(
      found([
        [project, score],
        ["养老服务", "95分"],
      ])[0]?.lines,
    ).toEqual(["养老服务 A2 95 B2"]);
  });

  test("has the project of the lower level, and the unit's own score of several", () => {
    const rows = [
      ["一级项目", "二级项目", "评价得分", "自评得分", "复核得分"],
      ["社会保障", "养老服务", 90, 95, 91],
    ];
    expect(found(rows)[0]?.lines).toEqual(["养老服务 B2 95 D2"]);
  });

  test("may have its header in two rows", () => {
    const rows = [
      ["序号", "项目名称", "预算（万元）", null, "自评情况", null],
      [null, null, "预算数", "执行数", "得分", "等级"],
      [1, "养老服务", 30, 30, 95, "优"],
    ];
    expect(found(rows)[0]?.lines).toEqual(["养老服务 B3 95 E3"]);
  });

  test("has headings of sections and signatures between its lines", () => {
    const rows = [HEAD, [null, "一、部门项目", null], [1, "养老服务", 95], ["", "制表人：苗青", null]];
    expect(found(rows)[0]?.lines).toEqual(["养老服务 B3 95 C3"]);
  });

  test("is known by its name or by a short title in its first three rows", () => {
    const rows: Rows = [[null, "2023年度自评结果汇总"], HEAD, [1, "养老服务", 95]];
    expect(found(rows, { name: "Sheet2" })).toHaveLength(1);
    expect(found([[], [], ...rows], { name: "Sheet2" })).toHaveLength(1);
    expect(found([[], [], [], ...rows], { name: "Sheet2" })).toEqual([]);
    const prose = "本表按各单位报送情况汇总".padEnd(61, "。");
    expect(found([[prose], HEAD, [1, "养老服务", 95]], { name: "Sheet2" })).toEqual([]);
    expect(found([[prose.slice(0, 60)], HEAD, [1, "养老服务", 95]], { name: "Sheet2" })).toHaveLength(1);
  });

  test("is none without both columns, below fifteen other rows, or with a table on it", () => {
    expect(
      found([
        ["序号", "项目名称", "金额"],
        [1, "养老服务", 95],
      ]),
    ).toEqual([]);
    expect(
      found([
        ["序号", "单位", "自评得分"],
        [1, "养老服务", 95],
      ]),
    ).toEqual([]);
    const above = Array.from({ length: 14 }, () => ["说明"]);
    expect(found([...above, HEAD, [1, "养老服务", 95]])).toHaveLength(1);
    expect(found([...above, ["说明"], HEAD, [1, "养老服务", 95]])).toEqual([]);
    expect(found([HEAD, [1, "养老服务", 95]], { id: "s1" })).toEqual([]);
  });
});

test("names are compared without spaces and punctuation", () => {
  expect(comparable("“一家亲” 活动（2023）＋")).toBe("一家亲活动2023");
});

describe("against the tables", () => {
  const counts = (rows: Rows, sketches = [table("养老服务"), table("职业培训", 90)]) =>
    workbookFindings("summary-count-differs", sketches, { sheets: [sheet(rows)] });
  const scores = (rows: Rows, sketches = [table("养老服务")]) =>
    workbookFindings("summary-score-differs", sketches, { sheets: [sheet(rows)] });

  test("every project that is missing on either side is named", () => {
    const [finding] = counts(
      [HEAD, [1, "养老服务", 95], [2, "道路", 1], [3, "桥梁", 2]],
      [table("养老服务"), table("职业培训"), table("慰问"), table(null)],
    );
    expect(factsOf(finding)).toMatchObject({
      unknown: "道路、桥梁",
      unlisted: "职业培训、慰问",
      listed: "3",
      tables: "4",
    });
    expect(finding?.cells.map(at)).toEqual(["B3", "B4", "B1"]);
  });

  test("a line without a number of its own in a numbered list is no missing project, but may be a table's", () => {
    const rows: Rows = [HEAD, ["一", "部门项目", null], [1, "养老服务", 95], [null, "平均得分", 95]];
    expect(counts(rows, [table("养老服务")])).toEqual([]);
    expect(counts([...rows, [null, "职业培训", 90]])).toEqual([]);
    expect(factsOf(counts([...rows, [2, "道路", 90]])[0])).toMatchObject({ listed: "2", unknown: "道路" });
  });

  test("a name with its year, its code or a 项目 more is the same, unless two tables could be meant", () => {
    const rows: Rows = [HEAD, [1, "2024年养老服务项目（市级）", 95], [2, "职业培训", 91]];
    const tables = [table("51000024T000012345-养老服务"), table("职业培训经费", 90)];
    expect(counts(rows, tables)).toEqual([]);
    expect(scores(rows, tables).map(factsOf)).toMatchObject([
      { project: "职业培训", listed: "91", printed: "90" },
    ]);
    const two = [table("2023年养老服务"), table("养老服务项目"), table("职业培训", 91)];
    expect(factsOf(counts([HEAD, [1, "养老服务", 95], [2, "职业培训", 91]], two)[0])).toMatchObject({
      unknown: "养老服务",
    });
  });

  test("a grade beside a score that it does not belong to", () => {
    const grades = (...grade: readonly CellValue[]) =>
      workbookFindings("grade-differs", [table("养老服务"), table("职业培训", 85)], {
        sheets: [
          sheet([
            [...HEAD, "自评等级"],
            [1, "养老服务", 95, grade[0] ?? null],
            [2, "职业培训", 85, grade[1] ?? null],
          ]),
        ],
      });
    expect(grades("优", "良")).toEqual([]);
    expect(grades("优秀", null)).toEqual([]);
    expect(grades("总体优", "良好")).toEqual([]);
    const [finding, more] = grades("优", "优秀");
    expect([finding?.cells.map(at), more]).toEqual([["D3", "C3"], undefined]);
    expect(findingSentence(zhCN.findings, finding!)).toBe(
      "“汇总表”里“职业培训”得 85 分，应为“良”，表上写的是“优”。",
    );
  });

  test("a table without a project's name is not missed", () => {
    expect(counts([HEAD, [1, "养老服务", 95]], [table("养老服务"), table(null)])).toEqual([]);
  });

  test("a line of nothing but a stroke is no project, whatever table has no name", () => {
    const rows: Rows = [HEAD, [1, "养老服务", 95], ["", "——", 12]];
    expect(scores(rows, [table("养老服务"), table(null)])).toEqual([]);
    expect(counts(rows, [table("养老服务"), table(null)])).toEqual([]);
  });

  test("where a project has two tables, as with last year's kept, the line may tell either's total", () => {
    const both = [table("养老服务", 95), table("养老服务", 90)];
    const [HIGH, LOW] = [95, 90].map((score): Rows => [HEAD, [1, "养老服务", score]]);
    expect(scores(HIGH!, both)).toEqual([]);
    expect(scores(LOW!, both)).toEqual([]);
    const [finding] = scores([HEAD, [1, "养老服务", 80]], both);
    expect(factsOf(finding)).toMatchObject({ listed: "80" });
    expect(finding?.fix).toBeNull();
  });

  test("the printed total counts, without one the sum of the scores", () => {
    const [finding] = scores([HEAD, [1, "养老服务", 96]]);
    expect([finding?.cells.map(at), finding?.cells.map(({ sheet: id }) => id)]).toEqual([
      ["C2", "G13"],
      ["summary", "s1"],
    ]);
    expect(scores([HEAD, [1, "养老服务", 95]])).toEqual([]);
    const [summed] = scores(
      [HEAD, [1, "养老服务", 96], [2, "道路", 3]],
      [table("养老服务", null), table(null)],
    );
    expect([factsOf(summed)["printed"], edits(summed!), summed?.cells.map(at)]).toEqual([
      "80",
      ["C2 = 80"],
      ["C2"],
    ]);
  });
});

test("a blank score in a line is told with the total of the table, unless another line has the project's score", () => {
  const scores = (rows: Rows, more: Partial<SheetSnapshot> = {}) =>
    workbookFindings("summary-score-differs", [table("养老服务")], { sheets: [sheet(rows, more)] });
  const [finding] = scores([HEAD, [1, "养老服务", null]]);
  expect([finding?.cells.map(at), edits(finding!)]).toEqual([["C2", "G13"], ["C2 = 95"]]);
  expect(findingSentence(zhCN.findings, finding!)).toBe(
    "“汇总表”里“养老服务”的得分没有填写，自评表的总分是 95 分。",
  );
  expect(scores([HEAD, [1, "养老服务", "未评"]])).toEqual([]);
  expect(scores([HEAD, [1, "养老服务", 95], [2, "养老服务", null]])).toEqual([]);
  const merges = [{ top: 1, bottom: 2, left: 2, right: 2 }];
  expect(scores([HEAD, [1, "职业培训", 95], [2, "养老服务", null]], { merges })).toEqual([]);
});

describe("the money of a line", () => {
  const WAN = (budget: TableSketch["budget"], project = "养老服务"): TableSketch => ({
    ...table(project),
    budget,
  });
  const money = (rows: Rows, sketches: readonly TableSketch[], name = "汇总表") =>
    workbookFindings("summary-money-differs", [...sketches], { sheets: [sheet(rows, { name })] });
  const HEADER = ["序号", "项目名称", "预算数", "执行数", "执行率", "自评得分"];
  const line = (...cells: readonly CellValue[]): Rows => [HEADER, [1, "养老服务", ...cells, 95]];
  const own = WAN({ initial: "3000000", full: "3204567.89", executed: "3100000" });

  test.each<[string, readonly CellValue[]]>([
    ["in yuan", [3204567.89, 3100000, "96.74%"]],
    ["in 万元, rounded", [320.46, 310, "96.74%"]],
    ["in 万元, cut off", [320.45, 310, "96.74%"]],
    ["as the budget of the start of the year", [300, 310, "103.33%"]],
    ["as text", ["3,204,567.89元", "3100000", null]],
    ["not at all", [null, "—", null]],
  ])("may be told %s", (_, cells) => {
    expect(money(line(...cells), [own])).toEqual([]);
  });

  test("is told where it is another's, with both cells and the table's unit", () => {
    const found = money(line(325.46, 310, null), [own]);
    expect(found.map(({ cells }) => cells.map(at))).toEqual([["C2", "D6"]]);
    expect(findingSentence(zhCN.findings, found[0]!)).toBe(
      "“汇总表”里“养老服务”的预算数是 325.46，自评表上是 3204567.89 元。",
    );
    expect(factsOf(money(line(320.46, 301, null), [own])[0])).toMatchObject({ column: "executed" });
  });

  test("is told on a sheet named 自评情况表 too, by words that leave nothing open", () => {
    const rows = [
      HEADER.map((text) => text.replace(/^预算数/, "全年预算数（万元）")),
      line(300, 310, null)[1]!,
    ];
    expect(money(rows, [own], "项目支出绩效自评情况表").map(factsOf)).toMatchObject([
      { column: "full", listed: "300" },
    ]);
  });

  test("is compared with no table that says nothing of it, and of several with any", () => {
    expect(money(line(320.46, 310, null), [WAN(null)])).toEqual([]);
    expect(money(line(320.46, 310, null), [WAN({ full: "99", executed: "99" }), own])).toEqual([]);
    const [, one] = line(300, 10, null);
    expect(money([HEADER, one!, one!], [own])).toEqual([]);
  });

  test("may leave out what was carried over", () => {
    const cellOf = (value: string) => ({
      ...buildTable(own).budget!.total.full!,
      value: null,
      yuan: null,
      text: value,
    });
    const source = (text: string, kind: "carried-over" | "current-appropriation") => {
      const amount = new Decimal(text);
      const full = { ...cellOf(text), value: amount, yuan: amount };
      return { ...buildTable(own).budget!.total, kind, full, initial: null, executed: null };
    };
    const sources = [source("3000000", "current-appropriation"), source("204567.89", "carried-over")];
    const split = WAN({ full: "3204567.89", executed: "3100000", with: { sources } });
    expect(money(line(300, 310, null), [split])).toEqual([]);
    expect(money(line(301, 310, null), [split])).toHaveLength(1);
  });

  test("with sums in columns of their own is told by none of them", () => {
    const rows: Rows = [
      ["序号", "项目名称", "全年预算数", null, "自评得分"],
      [null, null, "合计", "财政拨款", null],
      [1, "养老服务", 5, 5, 95],
    ];
    expect(money(rows, [own])).toEqual([]);
  });

  const rates = (rows: Rows) =>
    workbookFindings("execution-rate-differs", [table("养老服务")], { sheets: [sheet(rows)] });

  test.each<[string, readonly CellValue[]]>([
    ["exactly", [320, 310, "96.88%"]],
    ["as a bare number", [320, 310, 96.88]],
    ["as a ratio", [320, 310, 0.9688]],
    ["by amounts that were rounded", [3, 2.85, "94.94%"]],
    ["in another unit than the expenditure", [320, 3100000, "96.88%"]],
    ["of nothing", [0, 0, "0%"]],
  ])("leads to the rate %s", (_, cells) => {
    expect(rates(line(...cells))).toEqual([]);
  });

  test("does not lead to another rate", () => {
    const found = rates(line(320.5, 310.25, "98.60%"));
    expect(found.map(({ cells }) => cells.map(at))).toEqual([["E2", "D2", "C2"]]);
    expect(findingSentence(zhCN.findings, found[0]!)).toBe(
      "“汇总表”里“养老服务”的执行率填的是 98.60%，执行数 310.25 ÷ 预算数 320.5 = 96.8018…%，应填 96.80%。",
    );
    expect(rates(line(320.5, 0, "98.60%"))).toHaveLength(1);
  });
});

describe("the total of a summary", () => {
  const MONEY = ["序号", "项目名称", "全年预算数", "全年执行数", "自评得分"];
  const sums = (rows: Rows) =>
    workbookFindings("summary-money-differs", [table("养老服务"), table("职业培训", 90)], {
      sheets: [sheet(rows)],
    })
      .filter(({ facts }) => facts["kind"] === "sum")
      .map((one) => `${at(one.cells[0]!)} ${findingSentence(zhCN.findings, one)}`);
  const lines: Rows = [MONEY, [1, "养老服务", 100, 95, 95], [2, "职业培训", 60.5, 60.5, 90]];

  test("is what its lines add up to", () => {
    expect(sums([...lines, ["合计", "", 170.5, 155.5, ""]])).toEqual([
      "C4 “汇总表”合计行的全年预算数是 170.5，各项目相加是 160.5，相差 10。",
    ]);
    expect(sums([...lines, ["", "合 计", 160.5, 155.5, ""]])).toEqual([]);
    expect(sums([...lines, ["合计", "", "", "", ""]])).toEqual([]);
  });

  test("may differ by what rounding the lines leaves", () => {
    expect(sums([...lines, ["合计", "", 160.6, 155.4, ""]])).toEqual([]);
    expect(sums([...lines, ["合计", "", 160.7, 155.5, ""]])).toHaveLength(1);
  });

  test("is not compared where other rows have money as well", () => {
    const groups = [MONEY, ["", "一、民政", 100, 95, ""], ...lines.slice(1), ["合计", "", 260.5, 250.5, ""]];
    expect(sums(groups)).toEqual([]);
    expect(sums([...lines, ["小计", "", 160.5, 155.5, ""], ["合计", "", 321, 311, ""]])).toEqual([]);
    const unnumbered = (score: number | null): Rows => [
      ["", "项目名称", "全年预算数", "全年执行数", "自评得分"],
      ["", "民政局", 100, 95, score],
      ["", "养老服务", 40, 35, 95],
      ["", "职业培训", 60, 60, 90],
    ];
    expect(sums([...unnumbered(null), ["", "合计", 100, 95, ""]])).toEqual([]);
    expect(sums([...unnumbered(92.5), ["", "合计", 100, 95, ""]])).toEqual([]);
    expect(sums([...lines, ["合计", "", 10, 10, ""], [3, "另一项目", 5, 5, 90]])).toEqual([]);
  });
});
