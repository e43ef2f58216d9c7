import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { plainSheet } from "../support/plain-sheet";

/** One row as numbers, so that the same rule can be written as a formula. */
export interface GeneratedRow {
  readonly target: number;
  readonly actual: number;
  readonly points: number;
  readonly score: number;
}

/** A generated table: its sheet, and the numbers it was made from. */
export interface GeneratedTable {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly GeneratedRow[];
  readonly budget: number;
  readonly executed: number;
}

/** The same numbers for the same seed, on every machine. */
function sequence(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const HEADER = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

/** A standard form of so many indicators, a few of them unmet, with printed scores that are sometimes wrong. */
export function generateTable(index: number, indicators: number): GeneratedTable {
  const random = sequence(index + 1);
  const rows = Array.from({ length: indicators }, (): GeneratedRow => {
    const target = 10 + Math.floor(random() * 990);
    const actual = random() < 0.7 ? target : Math.floor(target * (0.3 + random()));
    const points = 1 + Math.floor(random() * 4);
    return { target, actual, points, score: random() < 0.9 ? points : points - 1 };
  });
  const budget = 100_000 + Math.floor(random() * 900_000);
  const executed = Math.floor(budget * (0.7 + random() * 0.3));
  return { sheet: sheetOf(index, rows, { budget, executed }), rows, budget, executed };
}

function sheetOf(
  index: number,
  rows: readonly GeneratedRow[],
  money: { budget: number; executed: number },
): SheetSnapshot {
  const { budget, executed } = money;
  const grid: CellValue[][] = [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", `项目${index + 1}`],
    ["主管部门", "某市财政局", null, null, "实施单位", "某市某中心"],
    ["项目资金（元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", budget, budget, executed, 10, null, null],
    HEADER,
    ...rows.map(({ target, actual, points, score }, i): CellValue[] => {
      const [level1, level2] = LEVELS[Math.floor((i * LEVELS.length) / rows.length)]!;
      return [level1, level2, `第${i + 1}项完成数量`, `≥${target}件`, actual, points, score, null];
    }),
    ["总分", null, null, null, null, null, null, null],
  ];
  return plainSheet(grid, { id: `sheet${index}`, name: `附件${index + 1}` });
}

/** A workbook of so many tables, a sheet each. */
export function generateTables(tables: number, indicators: number): GeneratedTable[] {
  return Array.from({ length: tables }, (_, index) => generateTable(index, indicators));
}

/** The workbook of generated tables. */
export function workbookOf(tables: readonly GeneratedTable[]): WorkbookSnapshot {
  return { sheets: tables.map(({ sheet }) => sheet) };
}

const FOREIGN_INDICATORS = 12;
/** Rows of each table in {@link foreignSheet}: title, head and header, the indicators, the total. */
export const FOREIGN_TABLE_ROWS = 7 + FOREIGN_INDICATORS + 1;

/** A sheet of other people's data with two tables somewhere in it. */
export function foreignSheet(rows: number, columns: number): SheetSnapshot {
  const random = sequence(7);
  const words = [
    "办公用品",
    "张三公司",
    "付款",
    "2023-05-01",
    "已审核",
    "备注",
    "合同编号HT-0091",
    "维修维护服务采购",
  ];
  const grid: CellValue[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellValue => {
      const pick = random();
      if (pick < 0.45) return Math.floor(pick * 1e6) / 100;
      return pick < 0.85 ? words[Math.floor(random() * words.length)]! : null;
    }),
  );
  for (const at of [Math.floor(rows / 3), Math.floor((2 * rows) / 3)]) {
    const { rows: form } = generateTable(at, FOREIGN_INDICATORS).sheet;
    form.forEach((row, i) => (grid[at + i] = [...row]));
    grid[at - 1] = [];
    grid[at + form.length] = [];
  }
  return { ...generateTable(0, 1).sheet, id: "foreign", name: "明细", rows: grid };
}
