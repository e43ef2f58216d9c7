import {
  a1,
  cellKey,
  type CellValue,
  Decimal,
  DEFAULT_SETTINGS,
  parseA1,
  planWriteBack,
  type Review,
  reviewWorkbook,
  type ScoreRange,
  type SheetSnapshot,
} from "../../../src/core";
import { findingSentence, zhCN } from "../../../src/strings";
import { plainSheet } from "../../support/plain-sheet";

/** The standard form with one row: budget in row 5, the indicator in row 8, the total in row 9. */
const FORM: readonly (readonly CellValue[])[] = [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称", "示例项目", null, null, "实施单位", "示例单位"],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", 100, 100, 95, 10, "95%", 9.5],
  ["年度总体目标", "全年培训基层干部一百人次", null, null, "全年培训基层干部一百人次", null, null],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人数", "≥100人", "100人", 40, 40, null],
  ["产出指标", "质量指标", "培训合格率", "≥95%", "96%", 30, 30, null],
  ["效益指标", "社会效益指标", "带动就业人数", "≥10人", "10人", 10, 10, null],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "95%", 10, 10, null],
  ["总分", null, null, null, null, 100, 99.5, null],
];

/** The form with other values in some cells. */
function sheetWith(
  changes: Readonly<Record<string, CellValue>>,
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const rows = FORM.map((row) => [...row]);
  for (const [address, value] of Object.entries(changes)) {
    const { row, column } = parseA1(address)!;
    rows[row]![column] = value;
  }
  return plainSheet(rows, { id: "s1", name: "附件1", ...more });
}

const reviewed = (changes: Readonly<Record<string, CellValue>>, more?: Partial<SheetSnapshot>) =>
  reviewWorkbook({ sheets: [sheetWith(changes, more)] }, DEFAULT_SETTINGS);

/** Everything that is said, with the places it is said of. */
function said(review: Review): readonly string[] {
  const findings = review.findings.flatMap(({ check, cells }) =>
    cells.map(({ row, column }) => `${a1(row, column)} ${check}`),
  );
  return [...findings, ...review.problems.map(({ code, cell }) => `${cell ?? ""} ${code}`)];
}

/** Every exact number inside a value. */
function decimalsIn(value: unknown): readonly Decimal[] {
  if (value instanceof Decimal) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(decimalsIn);
}

/** No number of a review is NaN or infinite, every sentence can be read, and nothing that a cell cannot hold is written. */
function expectSound(review: Review): void {
  for (const number of decimalsIn(review.tables)) expect(number.isFinite()).toBe(true);
  for (const finding of review.findings) {
    const sentence = findingSentence(zhCN.findings, finding).replace(/“[^”]*”/g, ""); // what a cell shows is quoted
    expect(sentence).toMatch(/^(?!.*(NaN|Infinity|undefined|null)).+。$/);
    expect(finding.cells.length).toBeGreaterThan(0);
  }
  const ranges = review.tables.flatMap(({ indicators, budget }): readonly (ScoreRange | null)[] => [
    ...indicators,
    budget,
  ]);
  for (const range of ranges) {
    if (!range?.min || !range.max || !range.policyValue) continue;
    expect(range.min.gte(0) && range.min.lte(range.policyValue) && range.policyValue.lte(range.max)).toBe(
      true,
    );
  }
  for (const { after } of planWriteBack(review).ops) {
    if (typeof after.value === "number") expect(Number.isFinite(after.value)).toBe(true);
  }
}

test("the form itself has nothing wrong with it", () => {
  const review = reviewed({});
  expect(review.tables).toHaveLength(1);
  expect(said(review)).toEqual([]);
  expectSound(review);
});

const FORTY = "1234567890123456789012345678901234567890";

describe("every hostile value is told at its cell", () => {
  test.each<[what: string, Readonly<Record<string, CellValue>>, place: string]>([
    ["an infinite expenditure", { D5: Infinity }, "D5"],
    ["an infinite budget", { C5: Infinity }, "C5"],
    ["an infinite score", { G8: Infinity }, "G8"],
    ["infinite points", { F8: Infinity }, "F8"],
    ["an infinite total", { G12: Infinity }, "G12"],
    ["a score that is no number", { G8: NaN }, "G8"],
    ["1e309 typed as an expenditure", { D5: "1e309" }, "D5"],
    ["1e309 typed as a score", { G8: "1e309" }, "G8"],
    ["1e309 typed as a result", { E8: "1e309" }, "E8"],
    ["10^18 spent of 100", { D5: 1e18 }, "D5"],
    ["10^18 as a budget", { C5: 1e18 }, "D5"],
    ["forty digits spent", { D5: FORTY }, "D5"],
    ["forty digits as a target", { D8: `≥${FORTY}人` }, "D8"],
    ["forty digits as a result", { E8: `${FORTY}人` }, "E8"],
    ["forty digits as a score", { G8: FORTY }, "G8"],
    ["forty digits as points", { F8: FORTY }, "F8"],
    ["a negative result", { E8: "-5人" }, "E8"],
    ["a negative expenditure", { D5: -95 }, "D5"],
    ["a negative budget", { C5: -100 }, "C5"],
    ["a negative score", { G8: -1 }, "G8"],
    ["negative points", { F8: -50 }, "F8"],
    ["2,000 per cent of the budget spent", { D5: 2000 }, "D5"],
    ["a rate of 2,000 per cent", { F5: "2000%" }, "F5"],
    ["a satisfaction of 2,000 per cent", { E11: "2000%" }, "E11"],
    ["2,000 per cent of the target", { E8: "2000人" }, "E8"],
    ["nothing to divide by", { C5: 0 }, "C5"],
    ["a target of nothing, missed", { D10: "≤0人", E10: "3人" }, "E10"],
    ["nothing to divide by in words", { C5: "见附件" }, "C5"],
    ["a reference that is gone, as a result", { E8: "#REF!" }, "E8"],
    ["a division by zero as a score", { G8: "#DIV/0!" }, "G8"],
    ["a value that is none, as points", { F8: "#VALUE!" }, "F8"],
    ["a number that is none, as the total", { G12: "#NUM!" }, "G12"],
    ["a name that is none, as the rate", { F5: "#NAME?" }, "F5"],
    ["#N/A as the expenditure", { D5: "#N/A" }, "D5"],
    ["#NULL! as the target", { D8: "#NULL!" }, "D8"],
    ["a truth for a score", { G8: true }, "G8"],
  ])("%s", (_what, changes, place) => {
    const review = reviewed(changes);
    expect(review.tables).toHaveLength(1);
    expect(said(review).filter((line) => line.startsWith(`${place} `))).not.toEqual([]);
    expectSound(review);
  });
});

test("a formula that answers with an error is told at its cell", () => {
  const { row, column } = parseA1("G8")!;
  const formulas = new Map([[cellKey(row, column), "=50/0"]]);
  const review = reviewed({ G8: "#DIV/0!" }, { formulas });
  expect(review.problems).toContainEqual(
    expect.objectContaining({ code: "cell-error", cell: "G8", text: "#DIV/0!" }),
  );
  expectSound(review);
});

test("amounts of 10^18 yuan are exact to the last digit", () => {
  const review = reviewed({ B5: 1e18, C5: "1000000000000000000", D5: "999999999999999999" });
  expect(review.tables[0]?.budget?.exactRate?.toString()).toBe("0.999999999999999999");
  expectSound(review);
});

describe("tables with too little and too much in them", () => {
  test("an empty workbook, an empty sheet and a form without rows", () => {
    expect(reviewWorkbook({ sheets: [] }, DEFAULT_SETTINGS).problems.map(({ code }) => code)).toEqual([
      "workbook-empty",
    ]);
    const empty = reviewWorkbook({ sheets: [plainSheet([])] }, DEFAULT_SETTINGS);
    expect(empty.problems.map(({ code }) => code)).toEqual(["workbook-empty"]);
    const headers = plainSheet(FORM.slice(0, 7), { id: "s1" });
    expect(said(reviewWorkbook({ sheets: [headers] }, DEFAULT_SETTINGS))).not.toEqual([]);
  });

  test("a form that nobody filled in is told what is missing", () => {
    const blank = Object.fromEntries(
      [8, 9, 10, 11].flatMap((row) => ["E", "G"].map((column) => [`${column}${row}`, null])),
    );
    const review = reviewed({ ...blank, B5: null, C5: null, D5: null, F5: null, G5: null, G12: null });
    expect(said(review)).toEqual(
      expect.arrayContaining(["E8 indicator-entry-blank", "E11 indicator-entry-blank"]),
    );
    expectSound(review);
  });

  test("2,000 rows: each wrong score is told at its own cell, and the sum is exact", () => {
    const row = (at: number): readonly CellValue[] => [
      "产出指标",
      "数量指标",
      `第${at}项培训人数`,
      "≥3人",
      "2人",
      0.3,
      at === 1500 ? 0.3 : 0.2,
      "报名人数不足，下年加强宣传",
    ];
    const many = Array.from({ length: 2000 }, (_, at) => row(at));
    const rows = [...FORM.slice(0, 7), ...many, FORM.at(-1)!];
    const review = reviewWorkbook({ sheets: [plainSheet(rows, { id: "s1" })] }, DEFAULT_SETTINGS);
    expect(review.tables[0]?.indicators).toHaveLength(2000);
    const wrong = review.findings.filter(({ check }) => check === "indicator-score-differs");
    expect(wrong.map(({ cells: [first] }) => first && a1(first.row, first.column))).toEqual(["G1508"]);
    // 1,999 × 0.2 + 0.3 + 9.5
    expect(review.tables[0]?.total.sumOfPrinted?.eq(new Decimal("409.6"))).toBe(true);
    expectSound(review);
  });
});
