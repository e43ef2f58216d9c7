import { a1Area, DEFAULT_SETTINGS, reviewWorkbook, type ScoredTable } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

/** A review of a sheet laid out as text. */
function reviewed(text: string) {
  const { sheet } = formSheet("清单", text);
  return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
}

const summaryOf = ({ table }: ScoredTable) => [
  a1Area(table.region.area),
  table.project?.text,
  table.unit?.text ?? null,
  table.year?.value ?? null,
  table.budget?.total.full?.value?.toString() ?? null,
  table.budget?.total.executed?.value?.toString() ?? null,
  table.indicators.map(({ title }) => title).join("、"),
];

/** Names merged over the rows of their project, the money and the unit beside them. */
const MERGED = `2023年度项目支出绩效自评情况 | < | < | < | < | < | < | < | < | < | < | <
序号 | 项目名称 | 实施单位 | 预算数（万元） | 执行数（万元） | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
1 | 农村饮水 | 水务站 | 100 | 90 | 产出指标 | 数量指标 | 维修水厂 | ≥10处 | 8处 | 60 | 60
^ | ^ | ^ | ^ | ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥5000人 | 5200人 | 40 | 40
2 | 河道清淤 | 河道所 | 50 | 50 | 产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 12公里 | 50 | 50
^ | ^ | ^ | ^ | ^ | ^ | 质量指标 | 验收合格率 | 100% | 100% | 30 | 30
^ | ^ | ^ | ^ | ^ | 满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 20 | 20
填表人： | < | < | < | 联系电话： | < | < | < | < | < | < | <`;

test("of a list of several projects each is a table, with its own money, unit and rows", () => {
  const { tables, skipped } = reviewed(MERGED);
  expect(tables.map(summaryOf)).toEqual([
    ["A1:L4", "农村饮水", "水务站", "2023", "100", "90", "维修水厂、受益人口"],
    ["A5:L8", "河道清淤", "河道所", "2023", "50", "50", "清淤长度、验收合格率、群众满意度"],
  ]);
  expect(skipped).toEqual([]);
  expect(tables.map(({ total }) => total.suggested?.toString())).toEqual(["88", "100"]);
});

test("a row of a project that misses its target is told of, the others are not", () => {
  const { findings } = reviewed(MERGED);
  const wrong = findings.filter(({ check }) => check === "indicator-score-differs");
  expect(wrong.map(({ cells }) => [cells[0]!.row, cells[0]!.column])).toEqual([[2, 11]]);
});

const REPEATED = `项目名称 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
道路养护 | 产出指标 | 数量指标 | 里程 | ≥260公里 | 268公里 | 60 | 60 |
道路养护 | 效益指标 | 社会效益指标 | 优良路率 | ≥90% | 95% | 40 | 40 |
客运补贴 | 产出指标 | 数量指标 | 车辆 | ≥30辆 | 30辆 | 50 | 50 |
客运补贴 | 满意度指标 | 满意度 | 乘客满意度 | ≥90% | 95% | 50 | 50 | `;

test.each([
  ["repeated on each row", REPEATED],
  ["written once", REPEATED.replace(/\n(道路养护|客运补贴)( \| [效满])/g, "\n$2")],
])("so it is without a title and money, the names %s", (_, text) => {
  expect(reviewed(text).tables.map((table) => summaryOf(table).slice(0, 2))).toEqual([
    ["A1:I3", "道路养护"],
    ["A4:I5", "客运补贴"],
  ]);
});

test("a sum below each project is its total", () => {
  const text = MERGED.replace(/\n2 \|/, "\n | 合计 | | | | | | | | | 100 | 100\n2 |").replace(
    /\n填表人/,
    "\n | 合计 | | | | | | | | | 100 | 99\n填表人",
  );
  const { tables } = reviewed(text);
  expect(
    tables.map(({ table }) => [a1Area(table.region.area), table.total?.score?.value?.toString()]),
  ).toEqual([
    ["A1:L5", "100"],
    ["A6:L10", "99"],
  ]);
});

test("a list of one project is read alike", () => {
  const [title, header, first, second] = MERGED.split("\n");
  const { tables } = reviewed([title, header, first, second].join("\n"));
  expect(tables.map(summaryOf)).toEqual([
    ["A1:L4", "农村饮水", "水务站", "2023", "100", "90", "维修水厂、受益人口"],
  ]);
});

test("the header again on the next page parts no list", () => {
  const [title, header, ...rows] = MERGED.split("\n");
  const { tables } = reviewed([title, header, ...rows.slice(0, 2), header, ...rows.slice(2)].join("\n"));
  expect(tables.map((table) => summaryOf(table).slice(0, 2))).toEqual([
    ["A1:L4", "农村饮水"],
    ["A5:L9", "河道清淤"],
  ]);
});

test.each([
  ["between two projects", (sum: string) => sum],
  ["below the sum of a project", () => " | 合计 | | | | | | | | | 100 | 100"],
])("the title holds below the header again %s", (_, sumOf) => {
  const [title, header, ...rows] = MERGED.split("\n");
  const sum = sumOf("");
  const lines = [title, header, ...rows.slice(0, 2), sum, header, ...rows.slice(2, 5), sum];
  const { tables } = reviewed(lines.filter((line) => line !== "").join("\n"));
  expect(tables.map(({ table }) => [table.title?.text, table.year?.value, table.indicators.length])).toEqual([
    ["2023年度项目支出绩效自评情况", "2023", 2],
    ["2023年度项目支出绩效自评情况", "2023", 3],
  ]);
});

const SUM_OF_ALL = "合计 | < | < | 150 | 140 | | | | | | 200 | 199";
const sumOf = (score: string): string => ` | 小计 | | | | | | | | | 100 | ${score}`;

test.each([
  ["below them", (lines: string[]) => [...lines, SUM_OF_ALL], [null, null]],
  ["above them", ([title, header, ...rows]: string[]) => [title, header, SUM_OF_ALL, ...rows], [null, null]],
  ["of their money alone", (lines: string[]) => [...lines, "合计 | < | < | 150 | 140"], [null, null]],
  [
    "below a sum of each",
    (lines: string[]) => [
      ...lines.slice(0, 4),
      sumOf("100").replace("小计", "合计"),
      ...lines.slice(4),
      sumOf("100").replace("小计", "合计"),
      SUM_OF_ALL.replace("合计", "总计"),
    ],
    ["100", "100"],
  ],
  [
    "below a sum of each by another word",
    (lines: string[]) => [...lines.slice(0, 4), sumOf("100"), ...lines.slice(4), sumOf("100"), SUM_OF_ALL],
    ["100", "100"],
  ],
])("a total of all projects %s is none's", (_, withSum, expected) => {
  const lines = withSum(MERGED.split("\n").slice(0, 7));
  const { tables, findings } = reviewed(lines.join("\n"));
  expect(tables.map(({ table }) => table.total?.score?.value?.toString() ?? null)).toEqual(expected);
  expect(tables.map(({ table }) => table.problems)).toEqual([[], []]);
  expect(findings.filter(({ check }) => check === "total-score-differs")).toEqual([]);
});

test("a project may begin with the heading of a group", () => {
  const rows = REPEATED.split("\n").map((line) => line.replace(/^(道路养护|客运补贴)/, ""));
  const headed = (project: string) => `${project} | 产出指标 | | | | | | | `;
  const text = [rows[0], headed("道路养护"), ...rows.slice(1, 3), headed("客运补贴"), ...rows.slice(3)];
  expect(reviewed(text.join("\n")).tables.map((table) => summaryOf(table).slice(0, 2))).toEqual([
    ["A1:I4", "道路养护"],
    ["A5:I7", "客运补贴"],
  ]);
});

test("a column of totals is each project's own, and no score of its money", () => {
  const lines = MERGED.split("\n").map((line, at) => {
    const more = ["<", "自评总分", "88", "^", "99", "^", "^", "<"][at]!;
    return `${line} | ${more}`;
  });
  const { tables } = reviewed(lines.join("\n"));
  expect(
    tables.map(({ table }) => [table.total?.score?.value?.toString(), table.budget?.total.score]),
  ).toEqual([
    ["88", null],
    ["99", null],
  ]);
});

const HEAD = `项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | 交通专项 | < | 主管部门 | 交通局 | < | < | < | <
`;
/** 道路养护 and 客运补贴 with one row each. */
const SUMMARY = REPEATED.split("\n").filter((_, at) => at !== 2 && at !== 4);

test.each([
  ["one row a project", SUMMARY.join("\n"), 0],
  ["parts of the project in the head", HEAD + REPEATED, 1],
])("no such list: %s", (_, text, tables) => {
  expect(reviewed(text).tables).toHaveLength(tables);
});
