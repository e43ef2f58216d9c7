import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildReport,
  cellKey,
  CHECK_IDS,
  DEFAULT_SETTINGS,
  type ReportCell,
  reportAsCsv,
  reportAsText,
  type ReportSheet,
  reviewWorkbook,
} from "../../../src/core";
import { enUS } from "../../../src/strings/en-US/index";
import { reportWords, zhCN } from "../../../src/strings/index";
import { readGolden } from "../../support/golden-table";

const SEED = path.join(__dirname, "../../golden/seed-building-upkeep.md");
const META = { date: "2024-01-31", version: "1.2.3" };

function seed(name: string, settings = DEFAULT_SETTINGS) {
  const file = path.join(__dirname, `../../golden/${name}.md`);
  const { sheet } = readGolden(name, readFileSync(file, "utf8"));
  return reviewWorkbook({ sheets: [sheet] }, settings);
}

const review = seed("seed-building-upkeep");
const report = buildReport(review, META, reportWords(zhCN));

function rowsUnder(sheet: ReportSheet, heading: string): readonly (readonly ReportCell[])[] {
  const start = sheet.rows.findIndex((row) => row[0]?.value === heading);
  const rest = sheet.rows.slice(start + 2);
  const end = rest.findIndex((row) => row.length === 0);
  return end < 0 ? rest : rest.slice(0, end);
}

test("a report of a table without points says that it was not scored and why, and names the checks that are off", () => {
  const { sheet } = readGolden("seed-building-upkeep", readFileSync(SEED, "utf8"));
  const rows = sheet.rows.map((row) => row.map((value) => (value === "分值" ? null : value)));
  const settings = { ...DEFAULT_SETTINGS, disabledChecks: [...CHECK_IDS] };
  const made = buildReport(
    reviewWorkbook({ sheets: [{ ...sheet, rows }] }, settings),
    META,
    reportWords(zhCN),
  );
  const [line] = rowsUnder(made, "一、各表汇总");
  expect(line?.at(-1)?.value).toBe("没能评分；必须修改 0，建议修改 0，需人工核对 0");
  expect(made.rows.flat().map(({ value }) => value)).not.toContain("没有发现问题。");
  expect(made.rows.flat().map(({ value }) => value)).not.toContain("没有需要调整的得分。");
  const [why] = rowsUnder(made, "三、建议调整的得分");
  expect(why?.map(({ value }) => value)).toEqual([
    "附件1",
    null,
    null,
    null,
    "没能评分",
    expect.stringContaining("没有“分值”列"),
  ]);
  const off = rowsUnder(made, "六、已关闭的检查");
  expect(off).toHaveLength(CHECK_IDS.length);
  expect(off[0]?.[5]?.value).toBe("已关闭，没有检查");
  const all = buildReport(review, META, reportWords(zhCN)).rows.flat();
  expect(all.map(({ value }) => value)).toContain("没有关闭任何检查。");
});

describe("the report", () => {
  test("begins with its title, the day and the version", () => {
    expect(report.name).toBe("自评检查报告");
    expect(report.rows[0]).toEqual([{ value: "项目支出绩效自评检查报告", style: "title" }]);
    expect(report.rows[1]?.[0]?.value).toContain("2024-01-31");
    expect(report.rows[1]?.[0]?.value).toContain("1.2.3");
  });

  test("sums up each table with a link to it", () => {
    const [row] = rowsUnder(report, "一、各表汇总");
    expect(row?.map(({ value }) => value)).toEqual([
      "附件1",
      91,
      90.9,
      "优",
      "人才大厦管理维护专项",
      "必须修改 8，建议修改 0，需人工核对 6",
    ]);
    expect(row?.[4]?.link).toMatchObject({ sheetName: "附件1", cell: { row: 2, column: 2 } });
  });

  test("lists every finding with its severity and a link to its cell", () => {
    const rows = rowsUnder(report, "二、检查结果");
    expect(rows).toHaveLength(review.findings.length);
    const [first] = rows;
    expect(first?.map(({ value }) => value).slice(0, 4)).toEqual([
      "附件1",
      "G6",
      "必须修改",
      "执行率与预算数、执行数不符",
    ]);
    expect(first?.[1]?.link?.cell).toMatchObject({ row: 5, column: 6 });
    expect(first?.[2]?.style).toBe("error");
    expect(first?.[4]?.value).toContain("98.91%");
  });

  test("lists the proposed scores", () => {
    const rows = rowsUnder(report, "三、建议调整的得分").map((row) => row.map(({ value }) => value));
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["G22", 3, 0, "大厦渗漏开裂维修保养面积"],
      ["G42", 1, 2, "长效管理机制健全性"],
      ["G43", 1, 2, "应急响应机制健全性"],
    ]);
  });

  test("says which policy was used, on whose authority and how surely", () => {
    const [row] = rowsUnder(report, "五、评分办法与依据");
    expect(row?.[4]?.value).toContain("财预〔2020〕10号");
    expect(row?.[4]?.value).toContain("未核实");
  });

  test("keeps an offered score apart from a proposed one", () => {
    const offered = buildReport(seed("seed-talent-team"), META, reportWords(zhCN));
    const rows = rowsUnder(offered, "三、建议调整的得分");
    expect(rows.map((row) => row[5]?.value)).toEqual(["已说明原因，保留现得分；核对后可改"]);
  });

  test("says that a formula is kept, and that a score has no place", () => {
    const { sheet } = readGolden("seed-building-upkeep", readFileSync(SEED, "utf8"));
    const formulas = new Map([[cellKey(21, 6), "=F22"]]);
    const kept = reviewWorkbook({ sheets: [{ ...sheet, formulas }] }, DEFAULT_SETTINGS);
    const remarks = rowsUnder(buildReport(kept, META, reportWords(zhCN)), "三、建议调整的得分");
    expect(remarks.map((row) => row[5]?.value)).toEqual([
      "单元格里是公式，默认保留公式；核对后可改",
      "按办法建议",
      "按办法建议",
    ]);
    const rows = sheet.rows.map((row) => row.map((value) => (value === "得分" ? "备注" : value)));
    const without = reviewWorkbook({ sheets: [{ ...sheet, rows }] }, DEFAULT_SETTINGS);
    const [first] = rowsUnder(buildReport(without, META, reportWords(zhCN)), "三、建议调整的得分");
    expect(first?.[5]?.value).toBe("表上没有这一格得分，只供参考");
  });

  test("lists what was set aside with its reason", () => {
    const ignored = [
      { check: "value-magnitude-suspect" as const, cell: null, reason: "已核对施工合同", basis: [] },
    ];
    const reviewed = seed("seed-building-upkeep", { ...DEFAULT_SETTINGS, ignored });
    const rows = rowsUnder(buildReport(reviewed, META, reportWords(zhCN)), "四、已忽略的检查结果");
    expect(rows.map((row) => row[5]?.value)).toEqual(["已核对施工合同"]);
  });

  test("says so where there is nothing", () => {
    const empty = buildReport(reviewWorkbook({ sheets: [] }, DEFAULT_SETTINGS), META, reportWords(zhCN));
    expect(empty.rows.flat().map(({ value }) => value)).toContain("没有找到自评表。");
  });

  test("fits the six columns, in English too", () => {
    const english = buildReport(review, META, reportWords(enUS));
    for (const { rows, columnWidths } of [report, english]) {
      expect(columnWidths).toHaveLength(6);
      for (const row of rows) expect([0, 1, 6]).toContain(row.length);
    }
    expect(english.rows[0]?.[0]?.value).toBe("Inspection report on self-evaluation tables");
  });
});

describe("the report as text and CSV", () => {
  const sheet = (...values: readonly (string | number | null)[]): ReportSheet => ({
    name: "报告",
    rows: [values.map((value) => ({ value }))],
    columnWidths: [],
  });

  test("a line a row, tabs between cells, line breaks pressed to blanks", () => {
    expect(reportAsText(sheet("甲\n乙", 1.5, null, "丙", null))).toBe("甲 乙\t1.5\t\t丙");
    expect(reportAsText(report).split("\n")).toHaveLength(report.rows.length);
  });

  test("quotes what needs quoting", () => {
    expect(reportAsCsv(sheet('说"好"', "甲,乙", "两\n行", 2))).toBe('"说""好""","甲,乙","两\n行",2');
  });

  test.each(["=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "＝1"])("%j stays a text", (text) => {
    expect(reportAsCsv(sheet(text)).replace(/"/g, "")).toBe(`'${text}`);
  });

  test("a negative number is a number", () => {
    expect(reportAsCsv(sheet(-5))).toBe("-5");
  });
});
