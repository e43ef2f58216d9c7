import { a1Area, readTable, recognizeSheet, type CellValue, type SheetSnapshot } from "../../../src/core";
import { plainSheet } from "../../support/plain-sheet";
import { recognized } from "../../support/recognized";

type Row = readonly CellValue[];

const TITLE: Row = ["项目支出绩效自评表"];
const HEAD: Row = ["项目名称", "示例项目"];
const HEADER: Row = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const FIRST: Row = ["产出指标", "数量指标", "培训人次", "≥500人次", "520人次", 50, 50];
const SECOND: Row = ["效益指标", "社会效益指标", "政策知晓率", "≥90%", "95%", 50, 50];
const TOTAL: Row = ["总分", null, null, null, null, 100, 100];
const TABLE: readonly Row[] = [TITLE, HEAD, HEADER, FIRST, SECOND, TOTAL];

function rangesOf(snapshot: SheetSnapshot): string[] {
  return recognizeSheet(snapshot, []).regions.map(({ area }) => a1Area(area));
}

test("tables side by side are two tables", () => {
  const beside = TABLE.map((row) => [...row, ...Array<null>(8 - row.length).fill(null), ...row]);
  expect(rangesOf(plainSheet(beside))).toEqual(["A1:G6", "I1:O6"]);
});

test("stacked tables without a blank row are two tables", () => {
  expect(rangesOf(plainSheet([...TABLE, ...TABLE]))).toEqual(["A1:G6", "A7:G12"]);
});

test("a header repeated after a page break goes on with the same table", () => {
  const snapshot = plainSheet([TITLE, HEAD, HEADER, FIRST, [], HEADER, SECOND, TOTAL]);
  const { regions } = recognizeSheet(snapshot, []);
  expect(regions.map(({ area, headerRows }) => [a1Area(area), headerRows])).toEqual([["A1:G8", [2, 5]]]);
  expect(readTable(snapshot, regions[0]!).indicators.map(({ row }) => row)).toEqual([3, 6]);
});

test("tables side by side whose headers stand on different rows keep their columns apart", () => {
  const lines = 8;
  const beside = Array.from({ length: lines }, (_, row) => {
    const left = TABLE[row] ?? [];
    return [...left, ...Array<null>(8 - left.length).fill(null), ...(TABLE[row - 2] ?? [])];
  });
  expect(rangesOf(plainSheet(beside))).toEqual(["A1:G6", "I3:O8"]);
});

test("an adjusted target takes the place of the initial one where a row fills it in", () => {
  const rows: Row[] = TABLE.map((row, at) => [
    ...row,
    ["", "", "调整后指标值", "≥400人次", "/", ""][at] ?? null,
  ]);
  const snapshot = plainSheet(rows);
  const [region] = recognizeSheet(snapshot, []).regions;
  const read = readTable(snapshot, region!).indicators;
  expect(read.map(({ target, isTargetAdjusted }) => [target?.text, isTargetAdjusted])).toEqual([
    ["≥400人次", true],
    ["≥90%", false],
  ]);
});

test("a column of kinds is no level", () => {
  const rows = TABLE.map((row, at) => [...row, ["", "", "指标类型", "定量", "定性", ""][at] ?? null]);
  const columns = recognizeSheet(plainSheet(rows), []).regions[0]!.columns;
  expect(columns.find(({ role }) => role === "level1")?.column).toBe(0);
});

test("a score column without a header is known by the points in it, and is part of the table", () => {
  const rows: Row[] = TABLE.map((row, at) => (at === 2 ? [...row.slice(0, 6), null] : row));
  const [region] = recognizeSheet(plainSheet(rows), []).regions;
  const score = region!.columns.find(({ role }) => role === "score");
  expect([score?.column, score?.evidence.kind]).toEqual([6, "column-content"]);
  expect(region!.area.right).toBe(6);
});

test("得分 under a reviewer's spanning header is the reviewer's", () => {
  const rows: Row[] = [
    TITLE,
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "财政复核",
      null,
      "单位自评",
      null,
    ],
    [null, null, null, null, null, null, "得分", "说明", "得分", "偏差原因"],
    [...FIRST.slice(0, 6), 45, "不符", 50, null],
    [...SECOND.slice(0, 6), 50, null, 50, null],
  ];
  const merges = [
    ...[0, 1, 2, 3, 4, 5].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
    { top: 1, left: 6, bottom: 1, right: 7 },
    { top: 1, left: 8, bottom: 1, right: 9 },
  ];
  const columns = recognizeSheet({ ...plainSheet(rows), merges }, []).regions[0]!.columns;
  expect(columns.find(({ role }) => role === "score")?.column).toBe(8);
});

test("a reviewer's score is never taken for the unit's own", () => {
  const rows = TABLE.map((row, at) => (at === 2 ? [...row.slice(0, 6), "复核得分", "得分"] : row));
  const columns = recognizeSheet(plainSheet(rows), []).regions[0]!.columns;
  expect(columns.find(({ role }) => role === "score")?.column).toBe(7);
});

test.each([
  ["target-declaration", ["项目支出绩效目标申报表"], ["一级指标", "二级指标", "三级指标", "指标值"]],
  [
    "mid-year-monitoring",
    ["绩效运行监控表"],
    ["一级指标", "三级指标", "年度指标值", "1-7月完成值", "全年预计完成值"],
  ],
  [
    "evaluation-system",
    ["绩效评价指标体系"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分"],
  ],
  [
    "mid-year-monitoring",
    ["2023年1-8月绩效监控情况表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
  ],
  [
    "evaluation-system",
    ["2022年度项目绩效评价指标体系"],
    ["一级指标", "二级指标", "三级指标", "目标值", "评价标准", "实际值", "分值", "得分"],
  ],
  ["assessment", ["员工绩效考核表"], ["考核指标", "权重", "目标值", "实际完成", "得分", "备注"]],
  [
    "others-evaluation",
    ["财政重点绩效评价评分表"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "财政评分"],
  ],
  ["table-of-contents", ["附表目录"], ["序号", "表名", "页码"]],
  ["payment-table", ["预算支付明细表"], ["序号", "收款单位", "预算数", "支付数"]],
])("%s is left alone and named", (looksLike, title, header) => {
  const snapshot = plainSheet([title, header, ["产出指标", "数量指标", "培训人次", "≥500人次"]]);
  const { regions, skipped } = recognized(snapshot);
  expect(regions).toEqual([]);
  expect(skipped.map((one) => one.looksLike)).toEqual([looksLike]);
});

test("the user's choice of a column goes before ours", () => {
  const area = { top: 0, left: 0, bottom: 5, right: 6 };
  const { regions } = recognizeSheet(plainSheet(TABLE), [
    { sheet: "s", area, columns: { score: null, explanation: 6 } },
  ]);
  const roles = Object.fromEntries(
    regions[0]!.columns.map(({ role, column, evidence }) => [role, [column, evidence.kind]]),
  );
  expect(roles["explanation"]).toEqual([6, "user-choice"]);
  expect(roles["score"]).toBeUndefined();
});

test("an area that recognition did not take becomes a table by the user's choice", () => {
  const rows: Row[] = [
    ["事项", "想要", "做到", "满分", "打分"],
    ["培训", "≥5场", "6场", 100, 100],
  ];
  const snapshot = plainSheet(rows);
  expect(recognizeSheet(snapshot, []).regions).toEqual([]);
  const columns = { name: 0, target: 1, actual: 2, points: 3, score: 4 };
  const area = { top: 1, left: 0, bottom: 1, right: 4 };
  const [region] = recognizeSheet(snapshot, [{ sheet: "s", area, columns }]).regions;
  expect(
    readTable(snapshot, region!).indicators.map(({ title, judgement }) => [title, judgement.kind]),
  ).toEqual([["培训", "quantitative"]]);
});

test.each(["2023年度项目支出绩效情况", "各项目支出绩效自评情况"])(
  "%s: the indicators of one project after the other, with their money and without points, are named as a list",
  (title) => {
    const money: Row = ["序号", "项目名称", "预算数", "执行数"];
    const rows = ["道路养护", "客运补贴"].flatMap((project, at): readonly Row[] => [
      [at + 1, project, 100, 90, "产出指标", "数量指标", "里程", "≥260公里", "268公里"],
      [at + 1, project, 100, 90, "效益指标", "社会效益指标", "受益人口", "≥9万人", "9万人"],
    ]);
    const header = [...money, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"];
    const { regions, skipped } = recognized(plainSheet([[title], header, ...rows]));
    expect(regions).toEqual([]);
    expect(skipped.map((one) => one.looksLike)).toEqual(["summary"]);
  },
);

/** The total right below the header, where some forms print it. */
const TOP: readonly Row[] = [TITLE, HEAD, HEADER, TOTAL, FIRST];

test.each([
  ["a blank row", [...TOP, [], SECOND, SECOND], "A1:G8", [4, 6, 7]],
  ["several blank rows", [...TOP, [], [], [], SECOND], "A1:G9", [4, 8]],
  ["the header printed again", [...TOP, HEADER, SECOND, SECOND], "A1:G8", [4, 6, 7]],
  ["a blank row and the header printed again", [...TOP, [], HEADER, SECOND], "A1:G8", [4, 7]],
  ["the header printed twice more", [...TOP, HEADER, SECOND, HEADER, FIRST], "A1:G9", [4, 6, 8]],
])("a total right below the header closes nothing: %s may follow", (_, rows, range, indicators) => {
  const snapshot = plainSheet(rows);
  const { regions } = recognizeSheet(snapshot, []);
  expect(regions.map(({ area }) => a1Area(area))).toEqual([range]);
  expect(readTable(snapshot, regions[0]!).indicators.map(({ row }) => row)).toEqual(indicators);
});

test("a header printed again with a total below it begins another table", () => {
  const again = [...TOP, SECOND, [], HEADER, TOTAL, FIRST, SECOND];
  expect(rangesOf(plainSheet(again))).toEqual(["A1:G6", "A8:G11"]);
});

/** A list of something else, under a line that no title's words announce. */
const LIST: readonly Row[] = [
  ["档案行业参考口径"],
  ["领域", "一级指标", "二级指标", "三级指标", "参考值", "分值"],
  ["档案", "产出", "数量指标", "整理案卷", 300, 10],
  ["档案", "效益", "社会效益指标", "查阅人次", 900, 10],
];
const SIGNED: Row = ["填表人：某某", null, null, "联系电话：000"];

test.each([
  ["the total and a blank row", [...TABLE, []], "A1:G6"],
  ["the signatures and a blank row", [...TABLE, SIGNED, []], "A1:G7"],
  ["a note and two blank rows", [...TABLE, ["注：据实填写。"], [], []], "A1:G7"],
])("the line above a list below %s is the list's", (_, rows, range) => {
  expect(rangesOf(plainSheet([...rows, ...LIST]))).toEqual([range]);
});

test("a wide line right above the header of a list is the list's, a note above it is the table's", () => {
  const wide = { merges: [{ top: 6, bottom: 6, left: 0, right: 5 }] };
  expect(rangesOf(plainSheet([...TABLE, ...LIST], wide))).toEqual(["A1:G6"]);
  const noted = [...TABLE, ["注：据实填写。"], ...LIST.slice(1)];
  expect(rangesOf(plainSheet(noted, wide))).toEqual(["A1:G7"]);
});

test.each(["绩效自评发现问题整改台账", "各项目绩效自评表", "2023年绩效情况表"])(
  "%s: a list of many projects is no form of one",
  (title) => {
    const list: readonly Row[] = [
      [title],
      ["序号", "项目名称", "指标名称", "年度指标值", "实际完成值", "存在问题", "整改措施"],
      [1, "道路养护", "优良路率", "≥90%", "86.5%", "未完成", "加强养护"],
      [2, "客运补贴", "补贴发放及时率", "100%", "75%", "审核时间长", "优化流程"],
    ];
    expect(rangesOf(plainSheet(list))).toEqual([]);
  },
);
